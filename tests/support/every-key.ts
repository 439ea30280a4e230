import { z } from 'zod';
import { aboutSchema, optionOf, unwrap, valueAt } from '../../lib/content/shape/schema-paths';

/** Names of files and others that may be named, by kind. */
export type Offered = Readonly<Record<string, readonly string[]>>;

/** One way in which a value can become another: where, and the whole value after it. */
export type Variant = { where: string; value: unknown };

const CANDIDATES: readonly unknown[] = [
  'Said otherwise',
  'Otherwise',
  '0808 157 0199',
  'https://www.example.org/otherwise',
  'otherwise@ask-here.example.org',
  '08:15',
  '21:45',
  '2026-10-03',
  '/help/',
  '/parents/',
  3,
  2027,
  2028,
  4,
  true,
  false,
  'always',
  '#0b4650',
  '#9cdade',
  '/our-mark.svg',
  '/another-mark.png',
];

function asSchema(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodType) return schema;
  throw new Error('This is not a schema of the kind that content has.');
}

/** Values that a schema takes, other than this one. */
function others(schema: z.ZodType, value: unknown, offered: Offered): unknown[] {
  const inner = unwrap(schema);
  const { relation } = aboutSchema(schema);
  const pool =
    inner instanceof z.ZodEnum || inner instanceof z.ZodLiteral
      ? inner instanceof z.ZodEnum
        ? inner.options
        : [...inner.values]
      : relation === undefined || relation === 'pages'
        ? CANDIDATES
        : (offered[relation] ?? []);
  return pool.filter((one) => one !== value && schema.safeParse(one).success);
}

/** A value with every key that its shape allows, made around what is there; a list of shapes has one of each. */
export function filled(schema: z.ZodType, value: unknown, offered: Offered): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(inner.shape).map(([key, one]) => [
        key,
        filled(asSchema(one), valueAt(value, [key]), offered),
      ]),
    );
  if (inner instanceof z.ZodUnion)
    return filled(asSchema(optionOf(inner, value) ?? inner.options.at(-1)), value, offered);
  if (!(inner instanceof z.ZodArray)) return value ?? others(schema, undefined, offered)[0];
  const element = asSchema(inner.element);
  const shape = unwrap(element);
  if (Array.isArray(value) && value.length > 0)
    return value.map((one) => filled(element, one, offered));
  if (shape instanceof z.ZodUnion)
    return shape.options.map((one) => filled(asSchema(one), undefined, offered));
  const parts = [1, 2].map((at) => others(element, undefined, offered)[at - 1]);
  return shape instanceof z.ZodObject
    ? [filled(element, undefined, offered), filled(element, undefined, offered)]
    : parts.filter((part) => part !== undefined);
}

/**
 * A way to change each value, to shorten each list and to put it in another order; of things in one
 * list, the first that can.
 */
export function variants(schema: z.ZodType, value: unknown, offered: Offered): Variant[] {
  const all = inner(schema, value, offered, '').filter(
    (variant) =>
      schema.safeParse(variant.value).success &&
      JSON.stringify(variant.value) !== JSON.stringify(value),
  );
  return [...new Map(all.toReversed().map((one) => [one.where, one])).values()];
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function inner(schema: z.ZodType, value: unknown, offered: Offered, where: string): Variant[] {
  const shape = unwrap(schema);
  if (shape instanceof z.ZodUnion) {
    const option = optionOf(shape, value);
    return option === undefined ? [] : inner(option, value, offered, where);
  }
  if (shape instanceof z.ZodObject)
    return Object.entries(shape.shape).flatMap(([key, one]) => {
      const part = valueAt(value, [key]);
      return part === undefined
        ? []
        : inner(asSchema(one), part, offered, `${where}${key} `).map((variant) => ({
            ...variant,
            value: { ...objectOf(value), [key]: variant.value },
          }));
    });
  if (shape instanceof z.ZodArray && Array.isArray(value)) {
    const list: unknown[] = value;
    const element = asSchema(shape.element);
    return [
      ...list.flatMap((part, at) =>
        inner(element, part, offered, where).map((variant) => ({
          ...variant,
          value: list.map((one, index) => (index === at ? variant.value : one)),
        })),
      ),
      { where: `${where}without the last`, value: list.slice(0, -1) },
      ...(list.length > 1 ? [{ where: `${where}turned round`, value: list.toReversed() }] : []),
    ];
  }
  return others(schema, value, offered)
    .slice(0, 1)
    .map((other) => ({ where: where.trim(), value: other }));
}
