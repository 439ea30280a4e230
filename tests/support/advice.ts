import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

type Advice = { file: string; line: number; message: string; fix: string };

/** The parts of one described problem: `content/pages/help.md, line 4`, what is wrong, what to do. */
export function readAdvice(described: string): Advice {
  const [where = '', message = '', fix = ''] = described.split('\n').map((line) => line.trim());
  const [, file = '', line = ''] = /^content\/(.+), line (\d+)$/.exec(where) ?? [];
  return { file, line: Number(line), message, fix };
}

type Way = {
  fix: RegExp;
  /** The line as the advice wants it; undefined when this is not how to follow it. */
  line: (line: string, words: string, advice: Advice) => string | undefined;
};

/** Advice that says what to type, and where on the line it goes. */
const WAYS: readonly Way[] = [
  // "Write the line as: reviewed: 2026-11-01", "Put straight quotes round it: number: "101"", "… add the line: …"
  {
    fix: /: (\w+:(?= ).+?)(?:, with the days .*)?$/,
    line: (line, words) => {
      const key = words.slice(0, words.indexOf(':') + 1);
      return line.includes(key) ? line.slice(0, line.indexOf(key)) + words : undefined;
    },
  },
  {
    fix: /^Did you mean "(.+?)"\?/,
    line: (line, words, { message }) => {
      const typed = [...message.matchAll(/"([^"]+)"/g)]
        .map(([, quoted = '']) => quoted)
        .findLast((quoted) => line.includes(quoted) && quoted !== words);
      return typed === undefined ? undefined : line.replace(typed, words);
    },
  },
  {
    fix: /^Begin it with (#+) instead\.$/,
    line: (line, words) => line.replace(/^#+/, words),
  },
  {
    fix: new RegExp(
      '^(?:Write it as a heading|Write it without them|Write it straight behind the words|' +
        'Write only what comes after the name of the site): (.+)$',
    ),
    line: (line, words, { message }) => {
      const address = /"(https?:[^"]+)"/.exec(message)?.[1];
      return address === undefined ? words : line.replace(address, words);
    },
  },
  { fix: /^Make it exactly three hyphens: (---)$/, line: (_line, words) => words },
  {
    fix: new RegExp(
      '^(?:Make the words of the link the number itself|Use the contact instead): ' +
        String.raw`(\[[^\]]+\]\(contact:[a-z0-9-]+\))`,
    ),
    line: (line, words, { message }) => {
      const number = /number ([\d ]+) is typed/.exec(message)?.[1] ?? '';
      const link = /\[[^\]]*\]\((?:tel:|sms:|contact:)[^)]*\)/;
      return link.test(line) ? line.replace(link, words) : line.replace(number, words);
    },
  },
  {
    fix: /^Put straight quotes round the whole: (".+")$/,
    line: (line, words) => line.replace(/: .+$/, `: ${words}`),
  },
];

const NEW_NAME = /^Rename (?:it:|the file to) "(.+)"\.$/;

/** Whether a piece of advice says it to the letter, so that it can be followed without knowing the page. */
export function saysWhatToType(fix: string): boolean {
  return NEW_NAME.test(fix) || WAYS.some((way) => way.fix.test(fix));
}

/**
 * Follows a piece of advice that says what to type, to the letter.
 *
 * @param folder the content folder
 */
export function followAdvice(folder: string, advice: Advice): void {
  const name = NEW_NAME.exec(advice.fix)?.[1];
  if (name !== undefined) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    renameSync(path.join(folder, advice.file), path.join(folder, name));
    return;
  }
  const whole = path.join(folder, advice.file);
  for (const { fix, line } of WAYS) {
    const words = fix.exec(advice.fix)?.[1];
    if (words === undefined) continue;
    const lines = readFileSync(whole, 'utf8').split('\n');
    const mended = line(lines[advice.line - 1] ?? '', words, advice);
    if (mended === undefined) continue;
    lines.splice(advice.line - 1, 1, mended);
    writeFileSync(whole, lines.join('\n'));
    return;
  }
}
