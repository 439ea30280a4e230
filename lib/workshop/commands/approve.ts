import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import {
  approvable,
  factsOf,
  markOfWords,
  waitingFacts,
  type WaitingFact,
} from '../../content/approvals';
import type { Content, Document } from '../../content/model';
import { approvers } from '../../content/shape/approval';
import { closest } from '../../content/shape/closest';
import { valueInWords } from '../../hours/value-in-words';
import { readSettings } from '../../settings';
import { ToldError } from '../../told-error';
import { command, oneOf } from '../command';
import { changeInOrder, loadInOrder } from '../content-in-order';
import { approvalFile, confirmed, isSame, type Approval } from '../reviews/approve';

const HOW = ['live-page', 'by-phone'] as const;
const MOST_FILES = 50;

export default command({
  usage: `npm run approve -- contacts/childline.md --for ${approvers.join('|')} --who "Night desk"
Writes down who approved which words, or which facts.
For facts also type --how ${HOW.join('|')} and --changed-by "Press desk"; each changed one is then typed
again from the organisation's own page, as asked or after --typed "0800 1111". With --alone "the
reason", changed facts may be published before a second person has typed them.`,
  options: {
    for: { type: 'string', default: '' },
    who: { type: 'string', default: '' },
    how: { type: 'string', default: '' },
    'changed-by': { type: 'string', default: '' },
    typed: { type: 'string', multiple: true, default: [] },
    alone: { type: 'string' },
  },
  words: { least: 1, most: MOST_FILES, needed: 'The name of a file is needed.' },
  run: async ({ values, words }) => {
    const settings = readSettings();
    const day = settings.today();
    const { content } = loadInOrder(settings);
    const documents = words.map((word) => find(word, content));
    const as = oneOf('for', values.for, approvers);
    const who = needed('who', values.who, 'your role, as your colleagues know it');
    const changes = new Map<string, string | undefined>();
    let given: Pick<Approval, 'how' | 'reason' | 'changedBy'> = { how: 'read' };
    if (as === 'facts') {
      const waiting = waitingFacts(content).filter(({ file }) =>
        documents.some((document) => document.path === file),
      );
      if (values.alone !== undefined)
        given = { how: 'alone', reason: needed('alone', values.alone, 'the reason') };
      else {
        const how = oneOf('how', values.how, HOW);
        given = { how };
        if (how === 'by-phone') documents.forEach(canBeCalled);
        if (waiting.length > 0) {
          given.changedBy = needed('changed-by', values['changed-by'], 'who changed it');
          isSomebodyElse(who, [given.changedBy, ...waiting.map(({ alone }) => alone?.who)]);
          await typeAgain(waiting, values.typed);
        }
        for (const { path: file } of documents) {
          const text = readFileSync(path.join(settings.contentDir, file), 'utf8');
          const now = confirmed(text, day, how);
          if (now !== text) changes.set(file, now);
        }
      }
    }
    const approval: Approval = {
      who,
      day,
      ...given,
      approves: documents.map((document) => ({
        file: document.path,
        for: as,
        marks: as === 'facts' ? factsOf(document).map(({ mark }) => mark) : [markOfWords(document)],
      })),
    };
    const { path: file, text } = approvalFile(approval);
    changeInOrder(settings, changes.set(file, text), day);
    console.log(
      `Written down: ${who} approved ${documents.map((document) => document.path).join(', ')} ` +
        `on ${day}${as === 'facts' ? `, ${approval.how}` : `, for ${as}`}. It stands in ${file}.`,
    );
    return 0;
  },
});

function needed(option: string, typed: string, what: string): string {
  if (typed.trim() !== '') return typed.trim();
  throw new ToldError(`--${option} is needed: ${what}.`, 2);
}

function find(word: string, content: Content): Document {
  const documents = approvable(content);
  const name = word.replaceAll('\\', '/').replace(/^content\//, '');
  const found = documents.find(({ path: file }) =>
    [name, `${name}.md`, `contacts/${name}.md`].includes(file),
  );
  if (found !== undefined) return found;
  const near = closest(
    name,
    documents.map(({ path: file }) => file),
  );
  throw new ToldError(
    `"${word}" is no file of the content. ${near === undefined ? '' : `Did you mean "${near}"? `}Type: ` +
      `npm run approve -- ${near ?? 'contacts/childline.md'}`,
    2,
  );
}

function canBeCalled(document: Document): void {
  const hasPhone = factsOf(document).some(({ trail }) => trail.includes('phone'));
  if (!hasPhone)
    throw new ToldError(
      `"${document.path}" has no telephone number, so it cannot be checked by telephone. Use: --how live-page`,
      2,
    );
}

function isSomebodyElse(who: string, others: readonly (string | undefined)[]): void {
  if (others.some((other) => other?.toLowerCase() === who.toLowerCase()))
    throw new ToldError(
      `"${who}" changed it, so somebody else has to type it again. Until then, --alone "the ` +
        `reason" lets it be published.`,
      2,
    );
}

/** @throws ToldError at the first fact that was typed differently; nothing is written down then */
async function typeAgain(waiting: readonly WaitingFact[], typed: readonly string[]): Promise<void> {
  if (typed.length < waiting.length && !process.stdin.isTTY)
    throw new ToldError(
      `Still to be typed, in this order, each after --typed: ${waiting.map(placeOf).join('; ')}.`,
      2,
    );
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (const [at, { file, trail, value }] of waiting.entries()) {
      const answer =
        typed[at] ??
        (await terminal.question(`${trail.join(', ')} (${file}), as their own page says it: `));
      if (!isSame(answer, valueInWords(value) ?? ''))
        throw new ToldError(
          `"${answer}" is not what stands in ${file} for ${trail.join(', ')}. Look at their page ` +
            `again: one of you has mistyped. Nothing has been written down.`,
          1,
        );
    }
  } finally {
    terminal.close();
  }
}

/** What a fact is called, and where it stands. */
function placeOf({ file, trail }: WaitingFact): string {
  return `${trail.join(', ')} (${file})`;
}
