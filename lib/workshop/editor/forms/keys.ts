import { z } from 'zod';
import { everyKind, singles, type Kind } from '../../../content/kinds';
import { isOfKind } from '../../../content/shape/schema-paths';

/** What a key may hold, in the few shapes that an editor meets. */
export type Value =
  | {
      kind: 'text';
      format: string | undefined;
      pattern: string | undefined;
      most: number | undefined;
      words: string[];
      relation: string | undefined;
    }
  | { kind: 'choice'; options: string[] }
  | { kind: 'number'; whole: boolean; least: number | undefined; most: number | undefined }
  | { kind: 'yes or no' }
  | { kind: 'always'; word: string }
  | { kind: 'list'; item: Value; least: number; most: number | undefined }
  | { kind: 'group'; keys: Key[] }
  /** Groups of different shapes, told apart by the word behind their key `kind`. */
  | { kind: 'groups'; groups: { word: string; keys: Key[] }[] }
  | { kind: 'word or list'; word: string; list: Extract<Value, { kind: 'list' }> };

export type Key = {
  name: string;
  title: string;
  description: string;
  required: boolean;
  value: Value;
};

/** A set of keys that a file may have: what a file with it is called, where it stands, its keys. */
export type FileKind = { name: string; where: string; keys: Key[] };

/** Every set of keys, kind by kind. */
export function fileKinds(): FileKind[] {
  return [
    ...everyKind().flatMap(([, { folder, schema, forms, hasFolders }]) =>
      Object.keys(forms).map((name) => ({
        name,
        where: `${folder}/${hasFolders ? '…/' : ''}<name>.md`,
        keys: describeKeys(keysCalled(name, schema)),
      })),
    ),
    ...Object.entries(singles).flatMap(([name, { file, schema }]) =>
      schema === undefined ? [] : [{ name, where: file, keys: describeKeys(schema) }],
    ),
  ];
}

/** Of a choice of sets of keys, the one that is called so. */
function keysCalled(name: string, schema: Kind['schema']): z.ZodObject {
  if (schema instanceof z.ZodObject) return schema;
  const found = schema.options.find((option) => isOfKind(option, { kind: name }));
  if (found === undefined) throw new Error(`No kind of file is called "${name}".`);
  return found;
}

/**
 * The keys that a schema allows, in its order.
 *
 * @throws when the schema has a shape that the forms do not know
 * @example describeKeys(z.strictObject({ order: z.int().meta({ title: 'Order' }) }))
 * // [{ name: 'order', title: 'Order', description: '', required: true, value: { kind: 'number', whole: true, … } }]
 */
export function describeKeys(schema: z.ZodObject): Key[] {
  const keys = keysOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  const required = requiredKeys(schema);
  return keys.map((key) => ({ ...key, required: required.includes(key.name) }));
}

/**
 * The keys that a file cannot do without. They are found by leaving everything out: in JSON Schema
 * a value that is prepared before it is checked counts as optional, whatever the check says.
 */
export function requiredKeys(schema: z.ZodObject): string[] {
  return (schema.safeParse({}).error?.issues ?? []).map((issue) => String(issue.path[0]));
}

type Json = z.core.JSONSchema.JSONSchema;

function keysOf(json: Json): Key[] {
  return Object.entries(json.properties ?? {}).map(([name, property]) => {
    const described = asSchema(property);
    return {
      name,
      title: described.title ?? name,
      description: described.description ?? '',
      required: json.required?.includes(name) ?? false,
      value: valueOf(described),
    };
  });
}

type Inner = z.core.JSONSchema._JSONSchema;

function asSchema(json: Inner | Inner[] | undefined): Json {
  return typeof json === 'object' && !Array.isArray(json) ? json : {};
}

function valueOf(json: Json): Value {
  if (json.oneOf) return { kind: 'groups', groups: json.oneOf.map(groupOf) };
  if (json.anyOf) return eitherOf(json.anyOf, json);
  if (typeof json.const === 'string') return { kind: 'always', word: json.const };
  if (json.enum) return { kind: 'choice', options: json.enum.map(String) };
  switch (json.type) {
    case 'array':
      return {
        kind: 'list',
        item: valueOf(asSchema(json.items)),
        least: json.minItems ?? 0,
        most: json.maxItems,
      };
    case 'object':
      return { kind: 'group', keys: keysOf(json) };
    case 'boolean':
      return { kind: 'yes or no' };
    case 'integer':
    case 'number':
      return {
        kind: 'number',
        whole: json.type === 'integer',
        least: json.minimum,
        most: json.maximum,
      };
    case 'string':
      return textOf(json);
    default:
      throw new Error(`No form knows this shape: ${JSON.stringify(json)}`);
  }
}

/** @throws when a shape has no fixed word behind its key `kind` */
function groupOf(json: Json): { word: string; keys: Key[] } {
  const keys = keysOf(json);
  const kind = keys.find(({ name }) => name === 'kind');
  if (kind?.value.kind !== 'always')
    throw new Error(`No form knows this shape: ${JSON.stringify(json)}`);
  return { word: kind.value.word, keys: keys.filter((key) => key !== kind) };
}

function textOf(json: Json): Extract<Value, { kind: 'text' }> {
  return {
    kind: 'text',
    format: json.format,
    pattern: json.pattern,
    most: json.maxLength,
    words: [],
    relation: typeof json.relation === 'string' ? json.relation : undefined,
  };
}

/** A word or a list; or several ways to write one text, such as a date and the word "undated". */
function eitherOf(options: readonly Json[], whole: Json): Value {
  const values = options.map(valueOf);
  const words = values.flatMap((value) => (value.kind === 'always' ? [value.word] : []));
  const list = values.find((value) => value.kind === 'list');
  if (list !== undefined && words[0] !== undefined && values.length === 2)
    return { kind: 'word or list', word: words[0], list };
  const texts = values.filter((value) => value.kind === 'text');
  if (texts.length + words.length !== values.length)
    throw new Error(`No form knows this choice: ${JSON.stringify(options)}`);
  return {
    kind: 'text',
    format: whole.format ?? texts[0]?.format,
    pattern: [
      ...texts.map((text) => text.pattern ?? '.*'),
      ...words.map((word) => `^${word}$`),
    ].join('|'),
    most: undefined,
    words: [...words, ...texts.flatMap((text) => text.words)],
    relation: undefined,
  };
}
