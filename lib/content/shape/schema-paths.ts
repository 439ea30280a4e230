import { z } from 'zod';

/** Looks through "optional" and "default" to the schema that says what the value is. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    const inner: unknown = schema.unwrap();
    return inner instanceof z.ZodType ? unwrap(inner) : schema;
  }
  return schema;
}

/** Whether a key may be left out. */
export function mayBeLeftOut(schema: z.ZodType | undefined): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}

/** The words a value may be, when there is a fixed list of them. */
export function choicesOf(schema: z.ZodType | undefined): string[] {
  const inner = schema === undefined ? undefined : unwrap(schema);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}

/**
 * Follows a key path down a schema; where there is a choice of shapes, the one that the data picks.
 *
 * @param data what was read, to pick by
 */
export function findSchema(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): z.ZodType | undefined {
  const inner = unwrap(schema);
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  if (inner instanceof z.ZodUnion) {
    const options = optionsOf(inner);
    const kinds = kindsOf(options);
    if (key === 'kind' && kinds !== undefined) return kinds;
    const picked =
      options.find((option) => isOfKind(option, data)) ??
      options.find((option) => findSchema(option, path, data) !== undefined);
    return picked && findSchema(picked, path, data);
  }
  const next: unknown =
    inner instanceof z.ZodObject
      ? inner.shape[String(key)]
      : inner instanceof z.ZodArray
        ? inner.element
        : undefined;
  return next instanceof z.ZodType ? findSchema(next, rest, valueAt(data, [key])) : undefined;
}

/** The shape of a choice that data has; nothing when it has none of them. */
export function optionOf(union: z.ZodUnion, data: unknown): z.ZodType | undefined {
  const options = optionsOf(union);
  return (
    options.find((one) => isOfKind(one, data)) ?? options.find((one) => one.safeParse(data).success)
  );
}

function optionsOf(union: z.ZodUnion): z.ZodType[] {
  return union.options.filter((option): option is z.ZodType => option instanceof z.ZodType);
}

/** The words that tell the shapes of a choice apart, as one list. */
function kindsOf(options: readonly z.ZodType[]): z.ZodType | undefined {
  const kinds = options.flatMap((option) =>
    option instanceof z.ZodObject && option.shape.kind instanceof z.ZodLiteral
      ? [...option.shape.kind.values].map(String)
      : [],
  );
  return kinds.length === options.length ? z.enum(kinds) : undefined;
}

/** Whether a choice is the one that the key `kind` makes. */
export function isOfKind(option: z.ZodType, data: unknown): boolean {
  return (
    option instanceof z.ZodObject &&
    option.shape.kind instanceof z.ZodLiteral &&
    option.shape.kind.safeParse(valueAt(data, ['kind'])).success
  );
}

/** The keys that are allowed at a place. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): string[] {
  const found = findSchema(schema, path, data);
  const inner = found && unwrap(found);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  const value = valueAt(data, path);
  const option =
    inner instanceof z.ZodUnion ? optionsOf(inner).find((one) => isOfKind(one, value)) : undefined;
  return option instanceof z.ZodObject ? Object.keys(option.shape) : [];
}

/** What stands at a key path in data of any shape. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  );
}

/** What a schema says of a value beside its shape. */
export type About = {
  title: string | undefined;
  format: string | undefined;
  /** The kind of file that the value is the name of. */
  relation: string | undefined;
  /** Whether it is a number, an address or hours, which a second person types again. */
  isFact: boolean;
  /** Whether it is kept for colleagues: a day, a name or a note beside the words. */
  isUpkeep: boolean;
  isProse: boolean;
};

/**
 * What a schema says of its value.
 *
 * @example aboutSchema(phoneNumber).isFact // true
 */
export function aboutSchema(schema: z.ZodType): About {
  const known = abouts.get(schema) ?? readAbout(schema);
  abouts.set(schema, known);
  return known;
}

/** A check asks of every key of every file, and zod makes a new answer each time. */
const abouts = new WeakMap<z.ZodType, About>();

function readAbout(schema: z.ZodType): About {
  const { title, format, relation, isFact, isUpkeep, isProse } = {
    ...unwrap(schema).meta(),
    ...schema.meta(),
  };
  return {
    title,
    format: typeof format === 'string' ? format : undefined,
    relation: typeof relation === 'string' ? relation : undefined,
    isFact: isFact === true,
    isUpkeep: isUpkeep === true,
    isProse: isProse !== false,
  };
}

/** A text in the keys of a file, and what its schema says of it. */
export type TextInKeys = {
  path: readonly PropertyKey[];
  text: string;
  /** The kind of file that the text is the name of. */
  relation: string | undefined;
  /** Whether visitors read it as words: it is no name, address, number or date. */
  isProse: boolean;
};

/**
 * Every text in data of a shape.
 *
 * @example textsIn(termSchema, { term: 'LADO', sources: ['nspcc'] })
 * // [{ path: ['term'], text: 'LADO', isProse: true, … }, { path: ['sources', 0], text: 'nspcc',
 * relation: 'sources', … }]
 */
export function textsIn(
  schema: z.ZodType,
  data: unknown,
  path: readonly PropertyKey[] = [],
): TextInKeys[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) {
    const option = optionOf(inner, data);
    return option === undefined ? [] : textsIn(option, data, path);
  }
  if (typeof data === 'string') {
    const { format, relation, isProse } = aboutSchema(schema);
    const isLine = inner instanceof z.ZodString && format === undefined;
    return [{ path, text: data, relation, isProse: isProse && isLine && relation === undefined }];
  }
  if (inner instanceof z.ZodArray && Array.isArray(data)) {
    const { element } = inner;
    return element instanceof z.ZodType
      ? data.flatMap((value, index) => textsIn(element, value, [...path, index]))
      : [];
  }
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([key, value]) =>
    value instanceof z.ZodType ? textsIn(value, valueAt(data, [key]), [...path, key]) : [],
  );
}
