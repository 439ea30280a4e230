import { createInterface } from 'node:readline/promises';
import { ToldError } from '../../told-error';
import { oneOf } from '../command';
import { NOTHING } from '../comparison/parts';
import type { Decide } from './bring-together';
import type { Choice, Side } from './merge-file';

export const SIDES = ['theirs', 'mine'] as const;

/**
 * Lets the person at the keyboard choose where two people changed the same: by a number, or by what
 * was typed after --keep, once for all or in the order in which it is asked.
 */
export function decideBy(typed: readonly string[], again: string): Decide {
  const sides = typed.map((word): Side => oneOf('keep', word, SIDES));
  return async (choices) => {
    if (sides.length === choices.length) return sides;
    const [all] = sides;
    if (all !== undefined && sides.length === 1) return choices.map(() => all);
    const asked = choices.map((choice, at) => inWords(choice, at + 1, choices.length));
    if (sides.length > 0 || !process.stdin.isTTY)
      throw new ToldError(
        `${asked.join('\n\n')}\n\nType which to keep: ${again} --keep theirs, or --keep mine, for all; or ` +
          `one --keep for each, in this order. The other is kept aside. Nothing has been changed.`,
        1,
      );
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    const answers: Side[] = [];
    try {
      for (const question of asked) {
        console.log(`${question}\n`);
        answers.push(await ask(() => terminal.question('Keep which? Type 1 or 2: ')));
      }
    } finally {
      terminal.close();
    }
    return answers;
  };
}

async function ask(question: () => Promise<string>): Promise<Side> {
  for (;;) {
    const side = SIDES[Number((await question()).trim()) - 1];
    if (side !== undefined) return side;
  }
}

function inWords({ file, trail, was, theirs, mine }: Choice, at: number, of: number): string {
  const where = [file, ...trail].join(', ');
  const lines = { was, '1 theirs': theirs, '2 mine': mine };
  const shown = Object.entries(lines).map(
    ([name, text = NOTHING]) => `  ${`${name}:`.padEnd(10)}${text.trim()}`,
  );
  return `${of === 1 ? '' : `${at} of ${of}. `}Both of you changed ${where}:\n${shown.join('\n')}`;
}
