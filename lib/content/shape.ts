import { z } from 'zod';
import { closest } from './closest';
import type { ContentFile } from './read';
import type { Problem } from './model';

/** The data when a file has the right shape, or the problems when it has not. */
export type ShapeResult<T> = { ok: true; data: T } | { ok: false; problems: Problem[] };

/**
 * Checks one file's front matter against its schema. Each issue becomes a sentence at the line of its key.
 */
export function checkShape<Schema extends z.ZodType>(schema: Schema, file: ContentFile): ShapeResult<z.output<Schema>> {
  const parsed = schema.safeParse(file.data);
  if (parsed.success) return { ok: true, data: parsed.data };
  const problems = parsed.error.issues.flatMap((issue) => explain(issue, schema, file));
  // A wrong value may break several rules; the first sentence for a line is the one to act on.
  const first = new Map(problems.map((problem) => [`${problem.line}:${problem.message}`, problem] as const).reverse());
  return { ok: false, problems: [...first.values()].reverse() };
}

type Issue = z.core.$ZodIssue;
type Sentence = { message: string; fix: string };

function explain(issue: Issue, schema: z.ZodType, file: ContentFile): Problem[] {
  const path = issue.path;
  const problem = (sentence: Sentence, place = file.locate(path)): Problem => ({ level: 'problem', file: file.path, ...place, ...sentence });
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, path, file.data);
    return issue.keys.map((key) => problem(unknownKey(key, allowed), file.locateKey([...path, key])));
  }
  const where = findSchema(schema, path, file.data);
  const label = describePath(path);
  const about = where?.meta()?.description;
  const value = valueAt(file.data, path);
  if (value === undefined) {
    // YAML turns "owner:" with nothing after it into null, so this key is not there at all.
    return [problem({ message: `"${label}" is missing.`, fix: `Add a line "${String(path.at(-1))}:" with its value.${asHelp(about)}` }, file.locate(path.slice(0, -1)))];
  }
  if (value === null) return [problem({ message: `"${label}" has nothing after it.`, fix: `Write its value after the colon, or take the line away.${asHelp(about)}` })];
  if (issue.code === 'invalid_union') {
    const inner = unionIssue(issue, value);
    if (inner) return explain({ ...inner, path: [...path, ...inner.path] }, schema, file);
  }
  return [problem(wrongValue(issue, where, label, value, file.typed(path)))];
}

/** Of the ways a union failed, the one that got furthest into the value tells the editor most. */
function unionIssue(issue: Extract<Issue, { code: 'invalid_union' }>, value: unknown): Issue | undefined {
  if (typeof value !== 'object') return undefined;
  return issue.errors.flat().find((inner) => inner.path.length > 0);
}

function asHelp(about: string | undefined): string {
  return about === undefined ? '' : ` ${about}`;
}

function unknownKey(key: string, allowed: string[]): Sentence {
  const near = closest(key, allowed);
  return {
    message: `"${key}" is not a key that is used here.`,
    fix: near === undefined ? `Take the line away. The keys are: ${allowed.join(', ')}.` : `Did you mean "${near}"?`,
  };
}

function wrongValue(issue: Issue, where: z.ZodType | undefined, label: string, value: unknown, typed: string | undefined): Sentence {
  const meta = where?.meta() ?? {};
  const shown = typed ?? (typeof value === 'string' ? value : JSON.stringify(value));
  const key = label.split(' ').at(-1) ?? label;
  const message = `"${label}" is ${typeof value === 'object' ? 'not as it should be' : `"${shown}"`}`;
  const options = choicesOf(where);
  const json = jsonSchemaOf(where);
  const help = asHelp(meta.description);

  if (options.length > 0 && typeof value !== 'object') {
    const near = closest(shown, options);
    return {
      message: `${message}, which is not one of the words for it.`,
      fix: near === undefined ? `Use one of: ${options.join(', ')}.` : `Did you mean "${near}"? The words are: ${options.join(', ')}.`,
    };
  }
  if (typeof value === 'number' && expectsText(issue, json)) {
    return {
      message: `${message} without quotes, so it would be read as a number and lose its noughts or spaces.`,
      fix: `Put straight quotes round it: ${key}: "${shown}"`,
    };
  }
  if (expectsText(issue, json) && typeof value === 'boolean') {
    return { message: `${message} without quotes, so it would be read as a yes or no.`, fix: `Put straight quotes round it: ${key}: "${shown}"` };
  }
  if (expectsList(issue) && typeof value !== 'object') {
    return { message: `${message}, but it must be a list.`, fix: `Write it in square brackets: ${key}: [${shown}]` };
  }
  const named = meta.format ?? json.format;
  const format = typeof named === 'string' ? FORMATS[named] : undefined;
  if (format !== undefined && typeof value === 'string') return { message: `${message}. ${format.is}`, fix: format.fix };
  if (issue.code === 'too_big' && typeof value === 'string') {
    return { message: `"${label}" has ${value.length} letters; the most is ${String(issue.maximum)}.`, fix: `Make it shorter.${help}` };
  }
  if (issue.code === 'too_small') {
    return typeof value === 'string'
      ? { message: `"${label}" is empty.`, fix: `Write its words.${help}` }
      : { message: `"${label}" has too little in it; it needs at least ${String(issue.minimum)}.`, fix: `Add what is missing.${help}` };
  }
  if (issue.code === 'too_big') {
    return { message: `"${label}" has too much in it; the most is ${String(issue.maximum)}.`, fix: `Take something away.${help}` };
  }
  if (typeof value === 'string' && value.includes('\n')) {
    return { message: `"${label}" runs over more than one line.`, fix: 'Write it on one line.' };
  }
  return { message: `${message}, which cannot be used here.`, fix: help === '' ? 'Look at another file of the same kind.' : help.trim() };
}

const FORMATS: Record<string, { is: string; fix: string }> = {
  date: { is: 'There is no such date, or it is written another way.', fix: 'Write a day that exists as year-month-day: 2026-01-31.' },
  'partial-date': { is: 'There is no such date, or it is written another way.', fix: 'Write it as exactly as it is known: 2026, 2026-01 or 2026-01-31.' },
  'file-name': { is: 'That cannot be the name of a file.', fix: 'Use the name as it stands in the folder, without ".md": small letters, digits and hyphens.' },
  'page-address': { is: 'That is not how an address on this site is written.', fix: 'Begin and end it with a slash: /parents/pictures/' },
  'phone-number': { is: 'That is not a telephone number.', fix: 'Write digits in groups, in quotes: "0800 555 111".' },
  'clock-time': { is: 'That is not a time of day.', fix: 'Use the 24-hour clock with two digits each, in quotes: "09:00".' },
  uri: { is: 'That is not an address that can be used.', fix: 'Write the whole address, beginning with https://' },
  email: { is: 'That is not an email address.', fix: 'Write it as name@organisation.org.uk' },
};

function expectsText(issue: Issue, json: JsonSchema): boolean {
  return json.type === 'string' || (issue.code === 'invalid_type' && issue.expected === 'string');
}

function expectsList(issue: Issue): boolean {
  return (issue.code === 'invalid_type' && issue.expected === 'array') || (issue.code === 'invalid_union' && issue.errors.flat().some((inner) => inner.code === 'invalid_type' && inner.expected === 'array'));
}

type JsonSchema = { type?: unknown; format?: unknown };

function jsonSchemaOf(schema: z.ZodType | undefined): JsonSchema {
  if (schema === undefined) return {};
  const { type, format } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return { type, format };
}

/** The words a value may be, when there is a fixed list of them. */
function choicesOf(schema: z.ZodType | undefined): string[] {
  const inner = schema === undefined ? undefined : unwrap(schema);
  if (inner instanceof z.ZodEnum) return inner.options.map(String);
  return [];
}

/** Looks through "optional" and "default" to the schema that says what the value is. */
function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    const inner: unknown = schema.unwrap();
    return inner instanceof z.ZodType ? unwrap(inner) : schema;
  }
  return schema;
}

/** Follows a key path down a schema; where there is a choice of shapes, the one that the data picks. */
function findSchema(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): z.ZodType | undefined {
  const inner = unwrap(schema);
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  if (inner instanceof z.ZodUnion) {
    const options = inner.options.filter((option): option is z.ZodType => option instanceof z.ZodType);
    const picked = options.find((option) => matchesKind(option, data)) ?? options.find((option) => findSchema(option, path, data) !== undefined);
    return picked && findSchema(picked, path, data);
  }
  const next: unknown = inner instanceof z.ZodObject ? inner.shape[String(key)] : inner instanceof z.ZodArray ? inner.element : undefined;
  return next instanceof z.ZodType ? findSchema(next, rest, valueAt(data, [key])) : undefined;
}

function matchesKind(option: z.ZodType, data: unknown): boolean {
  return option instanceof z.ZodObject && option.shape.kind instanceof z.ZodLiteral && option.shape.kind.safeParse(valueAt(data, ['kind'])).success;
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): string[] {
  const found = findSchema(schema, path, data);
  if (found === undefined) return [];
  const inner = unwrap(found);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (inner instanceof z.ZodUnion) {
    const value = valueAt(data, path);
    const option = inner.options.find((one) => one instanceof z.ZodType && matchesKind(one, value));
    return option instanceof z.ZodObject ? Object.keys(option.shape) : [];
  }
  return [];
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), data);
}

/** `['answers', 0, 'goTo']` → `answer 1, goTo` in words an editor can count by. */
function describePath(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? `${part + 1},` : String(part))).join(' ');
}
