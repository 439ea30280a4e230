import {
  Document,
  isMap,
  isScalar,
  isSeq,
  parse,
  parseDocument,
  visit,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** The keys of a file, as read from its front matter. */
export type Keys = Readonly<Record<string, unknown>>;

/** A file in its two parts: the keys between the lines of hyphens, and the words after them. */
export type FileParts = { keys: Keys; body: string };

/**
 * Takes a file apart. Line ends become those of this site, and blank lines around the words go.
 *
 * @throws when the front matter cannot be read
 * @example readParts('---\ntitle: A\n---\n\nWords.\n') // { keys: { title: 'A' }, body: 'Words.' }
 */
export function readParts(text: string): FileParts {
  const { head, rest } = split(text);
  return { keys: asKeys(parse(head)), body: rest.trim() };
}

/**
 * Puts a change into a file and leaves every line alone that the change does not touch.
 * What is on disk may differ from what the change was made from: only keys that differ
 * between `before` and `after` are written.
 *
 * @param text the file as it is on disk; nothing for a new file
 * @param before what the change was made from
 * @param after what it was changed to, its keys in the order of the schema
 * @example rewrite('---\nname: A # kept\norder: 1\n---\n', { keys: { name: 'A', order: 1 }, body:
 *   '' }, { keys: { name: 'A', order: 2 }, body: '' })
 * // '---\nname: A # kept\norder: 2\n---\n'
 */
export function rewrite(text: string | undefined, before: FileParts, after: FileParts): string {
  if (text === undefined)
    return join(render(wanted({}, before.keys, after.keys)), after.body.trim());
  const { head, rest } = split(text);
  const newHead = rewriteHead(head, before.keys, after.keys);
  if (before.body.trim() !== after.body.trim()) return join(newHead, after.body.trim());
  return `---\n${newHead}---${rest}`;
}

/** The names of the keys that two versions of a file differ in, and `body` when their words do. */
export function changedKeys(before: FileParts, after: FileParts): string[] {
  const names = [...new Set([...Object.keys(before.keys), ...Object.keys(after.keys)])];
  const keys = names.filter((name) => !same(before.keys[name], after.keys[name]));
  return before.body.trim() === after.body.trim() ? keys : [...keys, 'body'];
}

function split(text: string): { head: string; rest: string } {
  const unix = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const found = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m.exec(unix);
  if (found === null || !unix.startsWith('---'))
    throw new Error('The file does not begin with its keys between two lines of three hyphens.');
  return { head: found[1] ?? '', rest: unix.slice(found[0].length) };
}

function join(head: string, body: string): string {
  return `---\n${head}---\n${body === '' ? '' : `\n${body}\n`}`;
}

function asKeys(value: unknown): Keys {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

/** A form gives back '' or [] for what was left empty; in a file such a key is left out. */
function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (value === null) return undefined;
  if (Array.isArray(value)) {
    const items = value.map(clean).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const cleaned = clean(inner);
    return cleaned === undefined ? [] : [[key, cleaned] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function same(a: unknown, b: unknown): boolean {
  return equal(clean(a), clean(b));
}

function equal(a: unknown, b: unknown): boolean {
  // A form holds the year 2017 as text; the file may hold it as a number.
  if (typeof a === 'number' || typeof b === 'number') return String(a) === String(b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && equal(value, right.get(key)))
  );
}

/** What the keys on disk become: the changed ones as they were changed to, in their order, the rest as they are. */
function wanted(onDisk: Keys, before: Keys, after: Keys): Keys {
  const result = new Map(Object.entries(onDisk));
  for (const name of new Set([...Object.keys(after), ...Object.keys(before)])) {
    if (same(before[name], after[name])) continue;
    const value = clean(after[name]);
    if (value === undefined) result.delete(name);
    else result.set(name, value);
  }
  return Object.fromEntries(result);
}

function rewriteHead(head: string, before: Keys, after: Keys): string {
  const onDisk = asKeys(parse(head));
  const goal = wanted(onDisk, before, after);
  if (same(onDisk, goal)) return head;
  try {
    const document = parseDocument(head, { keepSourceTokens: true });
    if (!isMap(document.contents)) return render(goal);
    const edits = editMap({ head, order: Object.keys(after) }, document.contents, goal, '');
    const edited = edits
      .sort((a, b) => b.start - a.start || b.end - a.end)
      .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), head);
    if (equal(asKeys(parse(edited)), goal)) return edited;
  } catch (error) {
    if (!(error instanceof NotInPlace)) throw error;
  }
  // An unusual layout that cannot be changed in place is written anew: its data matter more than its lines.
  return render(goal);
}

type Edit = { start: number; end: number; text: string };
type Layout = { head: string; order: readonly string[] };

/** A layout whose lines cannot be told apart. */
class NotInPlace extends Error {}

function editMap(source: Layout, map: YAMLMap, goal: Keys, indent: string): Edit[] {
  const pairs = new Map(map.items.map((pair) => [keyName(pair), pair]));
  const edits: Edit[] = [];
  for (const [name, pair] of pairs) {
    const value = goal[name];
    if (value === undefined) edits.push({ ...linesOf(source, pair), text: '' });
    else if (!same(valueOf(pair.value), value))
      edits.push(...editPair(source, pair, name, value, indent));
  }
  for (const name of Object.keys(goal).filter((key) => !pairs.has(key))) {
    const at = placeFor(source, name, pairs, goal);
    edits.push({ start: at, end: at, text: shift(render({ [name]: goal[name] }), indent) });
  }
  return edits;
}

/** After the nearest key that stands before it in the schema's order, or else at the top. */
function placeFor(
  source: Layout,
  name: string,
  pairs: ReadonlyMap<string, Pair>,
  goal: Keys,
): number {
  const order = source.order.includes(name) ? source.order : Object.keys(goal);
  const before = order
    .slice(0, order.indexOf(name))
    .reverse()
    .find((key) => pairs.has(key));
  const pair = before === undefined ? undefined : pairs.get(before);
  if (pair !== undefined) return linesOf(source, pair).end;
  const [first] = pairs.values();
  return first === undefined ? source.head.length : linesOf(source, first).start;
}

function editPair(
  source: Layout,
  pair: Pair,
  name: string,
  value: unknown,
  indent: string,
): Edit[] {
  const node = pair.value;
  if (isNode(node) && node.range) {
    if (isScalar(node) && typeof value !== 'object' && node.value !== null && isFlowScalar(node)) {
      return [{ start: node.range[0], end: node.range[1], text: renderScalar(value, node) }];
    }
    if (isSeq(node) && Array.isArray(value)) {
      if (node.flow !== true) return editList(source, node, value);
      return [{ start: node.range[0], end: node.range[1], text: renderFlow(value) }];
    }
    if (isMap(node) && node.flow !== true && isKeys(value))
      return editMap({ ...source, order: Object.keys(value) }, node, value, indentOf(source, node));
  }
  return [{ ...linesOf(source, pair), text: shift(render({ [name]: value }), indent) }];
}

/** Leaves the items at both ends that stay as they are, and changes, adds or takes away those between. */
function editList(source: Layout, list: YAMLSeq, goal: readonly unknown[]): Edit[] {
  const items = list.items.map((item) => itemLines(source, item));
  const now = list.items.map(valueOf);
  let head = 0;
  while (head < Math.min(now.length, goal.length) && same(now[head], goal[head])) head += 1;
  let tail = 0;
  while (
    tail < Math.min(now.length, goal.length) - head &&
    same(now.at(-1 - tail), goal.at(-1 - tail))
  )
    tail += 1;
  const [first] = items;
  if (first === undefined) throw new NotInPlace();
  const gone = items.slice(head, items.length - tail);
  const added = goal.slice(head, goal.length - tail);
  const edits = gone.map((place, index): Edit[] => {
    const value = added[index];
    const node = list.items[head + index];
    if (value === undefined) return [{ ...place, text: '' }];
    return (
      editItem(source, node, value) ?? [
        { start: place.start, end: place.end, text: renderItem(value, first.indent) },
      ]
    );
  });
  const at = gone.at(-1)?.end ?? items[head]?.start ?? items.at(-1)?.end ?? source.head.length;
  const more = added
    .slice(gone.length)
    .map((value) => renderItem(value, first.indent))
    .join('');
  return [...edits.flat(), ...(more === '' ? [] : [{ start: at, end: at, text: more }])];
}

/** Changes an item in place when it is a line of text, or when it keeps the keys it has; nothing otherwise. */
function editItem(source: Layout, node: unknown, value: unknown): Edit[] | undefined {
  if (isScalar(node) && node.range && isFlowScalar(node) && typeof value !== 'object') {
    return [{ start: node.range[0], end: node.range[1], text: renderScalar(value, node) }];
  }
  if (!isMap(node) || node.flow === true || !isKeys(value)) return undefined;
  const kept = node.items.map(keyName);
  // The first key shares its line with the hyphen, so it cannot be taken away by itself.
  if (kept.some((key) => value[key] === undefined)) return undefined;
  return editMap({ ...source, order: Object.keys(value) }, node, value, indentOf(source, node));
}

function keyName(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value);
}

function isKeys(value: unknown): value is Keys {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueOf(node: unknown): unknown {
  return isNode(node) ? node.toJSON() : undefined;
}

function isFlowScalar(node: Scalar): boolean {
  return node.type === 'PLAIN' || node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
}

/** The whole lines of a pair, with the end of the last. */
function linesOf(source: Layout, pair: Pair): { start: number; end: number } {
  const start = isNode(pair.key) ? pair.key.range?.[0] : undefined;
  if (start === undefined) throw new NotInPlace();
  const lineStart = startOfLine(source.head, start);
  const end = (isNode(pair.value) ? pair.value.range?.[1] : undefined) ?? start;
  return {
    start: source.head.slice(lineStart, start).trim() === '' ? lineStart : start,
    end: endOfLine(source.head, end, start),
  };
}

function itemLines(source: Layout, item: unknown): { start: number; end: number; indent: string } {
  const range = isNode(item) ? item.range : undefined;
  if (!range) throw new NotInPlace();
  const start = startOfLine(source.head, range[0]);
  const before = /^( *)- +$/.exec(source.head.slice(start, range[0]));
  if (before === null) throw new NotInPlace();
  return { start, end: endOfLine(source.head, range[1], range[0]), indent: before[1] ?? '' };
}

function indentOf(source: Layout, map: YAMLMap): string {
  const [first] = map.items;
  const start = first !== undefined && isNode(first.key) ? first.key.range?.[0] : undefined;
  if (start === undefined) throw new NotInPlace();
  return ' '.repeat(start - startOfLine(source.head, start));
}

function startOfLine(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** The end of the line on which a value ends; the range of a block runs on over line ends and spaces. */
function endOfLine(text: string, at: number, from: number): number {
  let end = at;
  while (end > from && /\s/.test(text.charAt(end - 1))) end -= 1;
  const next = text.indexOf('\n', end);
  return next === -1 ? text.length : next + 1;
}

function shift(text: string, indent: string): string {
  return indent === '' ? text : text.replaceAll(/^(?=.)/gm, indent);
}

/** Names of files are the only text that can never be mistaken for something else, so only they go without quotes. */
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const NOT_A_NAME = /^(true|false|null|yes|no|on|off|y|n)$/;

function isName(value: unknown): boolean {
  return typeof value === 'string' && NAME.test(value) && !NOT_A_NAME.test(value);
}

const layout = { lineWidth: 0, flowCollectionPadding: false } as const;

/** Keys as lines: text in double quotes, names bare, lists of names in square brackets. */
function render(keys: Keys): string {
  if (Object.keys(keys).length === 0) return '';
  const document = new Document(keys);
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && typeof node.value === 'string')
        node.type = isName(node.value) ? 'PLAIN' : 'QUOTE_DOUBLE';
    },
    Seq: (_key, node) => {
      node.flow = node.items.every((item) => isScalar(item) && isName(item.value));
    },
  });
  return document.toString(layout);
}

function renderItem(value: unknown, indent: string): string {
  const lines = render({ x: [value] })
    .split('\n')
    .slice(1);
  if (lines.length > 1)
    return shift(lines.map((line) => line.replace(/^ {2}/, '')).join('\n'), indent);
  return `${indent}- ${renderFlow([value]).slice(1, -1)}\n`;
}

function renderFlow(values: readonly unknown[]): string {
  const document = new Document(values);
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string') node.type = isName(node.value) ? 'PLAIN' : 'QUOTE_DOUBLE';
    },
    Collection: (_key, node) => {
      node.flow = true;
    },
  });
  return document.toString(layout).trim();
}

/** Keeps a value's way of quoting where that is safe. */
function renderScalar(value: unknown, was: Scalar): string {
  if (typeof value !== 'string') return String(value);
  const text = JSON.stringify(value);
  if (was.type === 'QUOTE_SINGLE') return `'${value.replaceAll("'", "''")}'`;
  if (was.type === 'PLAIN' && isSafeBare(value)) return value;
  return text;
}

/** Words and full dates mean themselves without quotes; anything with another sign in it gets them. */
function isSafeBare(value: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(value) ||
    (/^[A-Za-z][A-Za-z0-9 ,.'’/()-]*$/.test(value) && !NOT_A_NAME.test(value.toLowerCase()))
  );
}
