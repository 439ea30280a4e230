import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { escapePattern } from '../../../lib/text';

/** A page as a text browser prints it. */
export type TextPage = {
  /** The words, with the number of each link before it: `[7]Call 101`. */
  text: string;
  /** Where each link leads, by its number. */
  links: ReadonlyMap<string, string>;
};

const options = {
  lynx: ['-dump', '-nomargins', '-width=500', '-display_charset=utf-8', '-assume_charset=utf-8'],
  w3m: ['-dump', '-cols', '500', '-o', 'display_link_number=1'],
} as const;

export type TextEngine = keyof typeof options;

/** Reads a page with a text browser: no style, no script, a link after the other. */
export function readAsText(engine: TextEngine, program: string, address: string): TextPage {
  const printed = execFileSync(program, [...options[engine], address], {
    encoding: 'utf8',
    // Both look for the reader's own settings, and w3m keeps a history there.
    env: { ...process.env, HOME: tmpdir(), LANG: 'C.UTF-8' },
  });
  const [text = '', list = ''] = printed.split(/^References:?$/m);
  const links = [...list.matchAll(/^\s*\[?(\d+)[\].]\s+(\S+)$/gm)].map(
    ([, number = '', address = '']) => [number, address] as const,
  );
  return { text: text.replaceAll(/[^\S\n]+/g, ' '), links: new Map(links) };
}

/** Where the link leads whose words begin so; nothing when there is none. */
export function linkCalled({ text, links }: TextPage, words: string): string | undefined {
  const [, number = ''] = new RegExp(`\\[(\\d+)\\]${escapePattern(words)}(?!\\w)`).exec(text) ?? [];
  return links.get(number);
}
