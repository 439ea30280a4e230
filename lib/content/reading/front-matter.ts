import matter from 'gray-matter';
import { isScalar, LineCounter, parseDocument } from 'yaml';
import type { KeyPath, Mistake, Place } from '../mistake';
import { explainYaml, findTypingSlips } from './yaml-slips';

export type SplitFile = {
  data: unknown;
  body: string;
  bodyStartsAfterLine: number;
  /** The place of a key's value, or of the nearest thing above it that exists. */
  locate: (path: KeyPath) => Place;
  /** The place of the key itself, for keys that should not be there. */
  locateKey: (path: KeyPath) => Place;
  /** What was typed for a value, letter for letter: `03001231110`, not 402993736. */
  typed: (path: KeyPath) => string | undefined;
  mistakes: Mistake[];
};

const FENCE = /^---[ \t]*$/;
const START: Place = { line: 1, column: 1 };
const FENCE_FIX =
  'Begin the file with a line of three hyphens (---), then the keys, then another line of three hyphens.';

/**
 * Splits a file into its front matter and its words, with the place of every key.
 *
 * gray-matter splits; the `yaml` package reads the block, because gray-matter's own
 * parser turns 0300 123 1110 into another number and 31 February into March. Mistakes
 * are returned, never thrown.
 *
 * @param text the whole file, without byte-order mark and with `\n` line ends
 * @example splitFrontMatter('---\ntitle: Help\n---\nWords').data // { title: 'Help' }
 */
export function splitFrontMatter(text: string): SplitFile {
  const fenceMistake = findFenceMistake(text.split('\n'));
  if (fenceMistake) return unsplit(text, fenceMistake);

  let block: YamlBlock | undefined;
  // An options object is always passed: without one gray-matter answers the second
  // reading of a broken file from its cache, with empty data and no error.
  const file = matter(text, {
    language: 'yaml',
    engines: {
      yaml: (source: string) => {
        block = readYaml(source);
        // gray-matter wants something to hold on to; what is used is the block.
        return {};
      },
    },
  });
  const bodyStartsAfterLine =
    text.split('\n').findIndex((line, index) => index > 0 && FENCE.test(line)) + 1;
  return {
    data: block?.data ?? {},
    body: file.content,
    bodyStartsAfterLine,
    locate: block?.locate ?? (() => START),
    locateKey: block?.locateKey ?? (() => START),
    typed: block?.typed ?? (() => undefined),
    mistakes: block?.mistakes ?? [],
  };
}

function unsplit(text: string, mistake: Mistake): SplitFile {
  return {
    data: {},
    body: text,
    bodyStartsAfterLine: 0,
    locate: () => START,
    locateKey: () => START,
    typed: () => undefined,
    mistakes: [mistake],
  };
}

function findFenceMistake(lines: readonly string[]): Mistake | undefined {
  const first = lines[0] ?? '';
  if (!FENCE.test(first)) {
    const message = /^\s*---/.test(first)
      ? `The first line is "${first}". It must be three hyphens and nothing else.`
      : 'The file does not begin with a line of three hyphens.';
    return { ...START, message, fix: FENCE_FIX };
  }
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (close === -1) {
    const blank = lines.findIndex((line) => line.trim() === '');
    return {
      line: blank === -1 ? lines.length : blank + 1,
      column: 1,
      message: 'The keys at the top have no end.',
      fix: 'Add a line of three hyphens (---) after the last key.',
    };
  }
  const closing = lines[close] ?? '';
  if (!FENCE.test(closing)) {
    return {
      line: close + 1,
      column: 1,
      message: `The line "${closing.trim()}" should end the keys, but it is not three hyphens.`,
      fix: 'Make it exactly three hyphens: ---',
    };
  }
  return undefined;
}

type YamlBlock = Pick<SplitFile, 'data' | 'locate' | 'locateKey' | 'typed' | 'mistakes'>;

/** gray-matter hands over the block with the line break after the first fence, so its lines are the file's lines. */
function readYaml(source: string): YamlBlock {
  const { document, placeAt } = parseYaml(source);
  const faults = [...document.errors, ...document.warnings];
  const mistakes = [
    ...faults
      .slice(0, 1)
      .map((fault) => explainYaml(fault.code, placeAt(fault.pos[0]), source.split('\n'))),
    ...(faults.length > 0
      ? []
      : findTypingSlips(document, source).map(({ offset, ...slip }) => ({
          ...placeAt(offset),
          ...slip,
        }))),
  ];
  // A block with mistakes is never used, and an alias could make it grow without end.
  const data: unknown = mistakes.length > 0 ? {} : (document.toJS({ maxAliasCount: 0 }) ?? {});
  return { data, mistakes, ...placesIn(source) };
}

function parseYaml(source: string) {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, {
    lineCounter,
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    stringKeys: true,
    prettyErrors: false,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return { document, placeAt };
}

/** Places are asked for only where something is wrong: the block is read again then, not kept for every file. */
function placesIn(source: string): Pick<SplitFile, 'locate' | 'locateKey' | 'typed'> {
  let known: ReturnType<typeof parseYaml> | undefined;
  const block = () => (known ??= parseYaml(source));
  const locate = (path: KeyPath): Place => {
    const { document, placeAt } = block();
    for (let length = path.length; length >= 0; length -= 1) {
      const offset = offsetOf(document.getIn(path.slice(0, length), true));
      if (offset !== undefined) return placeAt(offset);
    }
    return START;
  };
  return {
    locate,
    locateKey: (path) => {
      const { document, placeAt } = block();
      const map: unknown = document.getIn(path.slice(0, -1), true);
      const key = path.at(-1);
      const pair = hasPairs(map)
        ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
        : undefined;
      const offset = offsetOf(pair?.key);
      return offset === undefined ? locate(path) : placeAt(offset);
    },
    typed: (path) => {
      const node: unknown = block().document.getIn(path, true);
      return isScalar(node) ? (node.source ?? String(node.value)) : undefined;
    },
  };
}

function hasPairs(node: unknown): node is { items: { key: unknown }[] } {
  return typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);
}

function offsetOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined;
  const start: unknown = node.range[0];
  return typeof start === 'number' ? start : undefined;
}
