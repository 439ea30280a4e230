import { startOfSentence } from '../../../text';
import { isKindName, kinds } from '../../../content/kinds';
import { fileKinds, type Key, type Value } from './keys';

const BEGIN = '<!-- keys: what follows is written by "npm run keys" -->';
const END = '<!-- keys: end -->';

/**
 * Puts the table of every allowed key between the two marks of a Markdown page.
 *
 * @throws when a mark is missing
 */
export function withKeyTable(page: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from === -1 || to < from)
    throw new Error(
      `The page needs these two lines, with nothing of value between them:\n${BEGIN}\n${END}`,
    );
  return `${page.slice(0, from)}${BEGIN}\n\n${makeKeyTable()}\n${page.slice(to)}`;
}

/** Every key that a file may have, kind by kind, as Markdown. */
export function makeKeyTable(): string {
  return fileKinds()
    .map(({ name, where, keys }) =>
      [
        `### ${startOfSentence(name)}: \`${where}\``,
        '',
        '| Key | Needed | What it holds | Meaning |',
        '|---|---|---|---|',
        ...keys.flatMap((key) => rows(key, '')),
        '',
      ].join('\n'),
    )
    .join('\n');
}

/** A row for a key, and one for each key inside it. */
function rows(key: Key, above: string): string[] {
  const name = `${above}${key.name}`;
  const inner = innerKeys(key.value);
  return [
    `| \`${name}\` | ${key.required ? 'yes' : 'no'} | ${cell(describeValue(key.value))} | ${cell(key.description)} |`,
    ...inner.flatMap((one) => rows(one, `${name} → `)),
  ];
}

function innerKeys(value: Value): Key[] {
  if (value.kind === 'group') return value.keys;
  if (value.kind === 'groups') return inAllGroups(value.groups);
  if (value.kind === 'list') return innerKeys(value.item);
  return value.kind === 'word or list' ? innerKeys(value.list) : [];
}

/** The keys of all shapes, each once, with the shapes that have it when not all do. */
function inAllGroups(groups: Extract<Value, { kind: 'groups' }>['groups']): Key[] {
  const words = groups.map(({ word }) => word);
  const all = new Map(groups.flatMap(({ keys }) => keys.map((key) => [key.name, key])));
  const kind: Key = {
    name: 'kind',
    title: 'Kind',
    description: 'Which of them it is; it decides about the other keys.',
    required: true,
    value: { kind: 'choice', options: words },
  };
  const shared = [...all.values()].map((key) => {
    const having = groups.filter(({ keys }) => keys.some(({ name }) => name === key.name));
    return having.length === groups.length
      ? key
      : {
          ...key,
          required: false,
          description: `For ${having.map(({ word }) => word).join(', ')}. ${key.description}`,
        };
  });
  return [kind, ...shared];
}

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a day: 2026-01-31',
  'partial-date': 'a day, a month or a year: 2026-01-31, 2026-01 or "2026"',
  'page-address': 'an address on this site: /parents/',
  'phone-number': 'digits in groups, in quotes: "0800 555 111"',
  'clock-time': 'a time, in quotes: "09:00"',
  uri: 'a web address',
  email: 'an email address',
};

/**
 * What a key may hold, in words.
 *
 * @example describeValue({ kind: 'choice', options: ['open', 'closed'] }) // 'open or closed'
 */
function describeValue(value: Value): string {
  switch (value.kind) {
    case 'always':
      return `always: ${value.word}`;
    case 'choice':
      return either(value.options);
    case 'yes or no':
      return 'true or false';
    case 'groups':
    case 'group':
      return 'the keys below, each moved in by two spaces';
    case 'number':
      return value.most === undefined
        ? 'a number'
        : `a number from ${value.least ?? 0} to ${value.most}`;
    case 'list':
      return describeList(value);
    case 'word or list':
      return `“${value.word}”, or ${describeList(value.list)}`;
    case 'text':
      return either([
        value.most === undefined
          ? describeText(value)
          : `${describeText(value)}, at most ${value.most} characters`,
        ...value.words,
      ]);
  }
}

function describeText({ relation = '', format }: Extract<Value, { kind: 'text' }>): string {
  return isKindName(relation) && relation !== 'pages'
    ? `the name of a file in ${kinds[relation].folder}/`
    : (FORMATS[format ?? ''] ?? 'one line of text');
}

function describeList({ item, least, most }: Extract<Value, { kind: 'list' }>): string {
  const count =
    most === undefined ? (least > 1 ? ` of at least ${least}` : '') : ` of ${least} to ${most}`;
  if (item.kind === 'group' || item.kind === 'groups')
    return `a list${count}, each with the keys below`;
  if (item.kind === 'choice') return `a list${count} of these: ${item.options.join(', ')}`;
  return `a list${count}, each ${describeValue(item)}`;
}

function either(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '\\<');
}
