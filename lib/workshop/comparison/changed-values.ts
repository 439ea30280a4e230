import { z } from 'zod';
import { aboutSchema, optionOf, unwrap, valueAt } from '../../content/shape/schema-paths';
import { valueInWords } from '../../hours/value-in-words';

/** A value of a file's keys that is not what it was. */
export type ValueChange = {
  /** The key of the file in which it stands: `routes`. */
  key: string;
  /** Where it stands, as a form calls it: `['Ways to reach it', 'phone', 'Number']`. */
  trail: readonly string[];
  /** `undefined` when it was not there. */
  was: string | undefined;
  /** `undefined` when it is gone. */
  now: string | undefined;
  /** The kind of file that it is the name of. */
  relation: string | undefined;
  /** Whether it is a number, an address or hours: what a second person types again. */
  isFact: boolean;
};

type ValueKey = Pick<ValueChange, 'key' | 'trail'>;

/**
 * What changed in data of a shape, value by value. Lists are compared by what is in them: what only moved is said once.
 *
 * @param was `undefined` when the file is new
 * @param now `undefined` when it is gone
 * @example changedValues(termSchema, { term: 'LADO' }, { term: 'The LADO' })
 *   // [{ trail: ['Term'], was: 'LADO', now: 'The LADO', … }]
 */
export function changedValues(
  schema: z.ZodType,
  was: unknown,
  now: unknown,
  at: ValueKey = { key: '', trail: [] },
): ValueChange[] {
  if (JSON.stringify(was) === JSON.stringify(now)) return [];
  const { relation, isFact } = aboutSchema(schema);
  const inner = unwrap(schema);
  if (!isFact && inner instanceof z.ZodUnion) {
    const [old, present] = [optionOf(inner, was), optionOf(inner, now)];
    const either = present ?? old;
    if (either !== undefined && (old === present || old === undefined || present === undefined))
      return changedValues(either, was, now, at);
    if (old instanceof z.ZodObject)
      return [
        ...changedValues(schema, was, undefined, at),
        ...changedValues(schema, undefined, now, at),
      ];
  }
  if (inner instanceof z.ZodObject)
    return keysOf(inner).flatMap(([key, value]) =>
      changedValues(value, valueAt(was, [key]), valueAt(now, [key]), {
        key: at.key === '' ? key : at.key,
        trail: [...at.trail, aboutSchema(value).title ?? key],
      }),
    );
  if (!isFact && inner instanceof z.ZodArray && inner.element instanceof z.ZodType) {
    const element = unwrap(inner.element);
    const isNames = element instanceof z.ZodEnum || aboutSchema(element).relation !== undefined;
    if (!isNames) return changedList(inner.element, listOf(was), listOf(now), at);
    return [{ ...at, ...inWords(was, now), relation: aboutSchema(element).relation, isFact }];
  }
  return [{ ...at, ...inWords(was, now), relation, isFact }];
}

function keysOf({ shape }: z.ZodObject): [string, z.ZodType][] {
  return Object.entries(shape).flatMap(([key, value]): [string, z.ZodType][] =>
    value instanceof z.ZodType ? [[key, value]] : [],
  );
}

/** What changed in a list: first its order, then each part beside the one that it was, or alone. */
function changedList(
  element: z.ZodType,
  was: readonly unknown[],
  now: readonly unknown[],
  { key, trail }: ValueKey,
): ValueChange[] {
  const isText = unwrap(element) instanceof z.ZodString;
  const free = new Set(was.keys());
  const take = (isIt: (one: unknown, place: number) => boolean): number | undefined => {
    const place = [...free].find((one) => isIt(was[one], one));
    if (place !== undefined) free.delete(place);
    return place;
  };
  const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  // What stayed in its place is found first, then what only moved, then what is called the same, then what is left.
  const rules: ((part: unknown, at: number) => (one: unknown, place: number) => boolean)[] = [
    (part, at) => (one, place) => place === at && isSame(one, part),
    (part) => (one) => isSame(one, part),
    (part) => (one) => labelOf(one) === labelOf(part),
    () => () => true,
  ];
  const places: (number | undefined)[] = now.map(() => undefined);
  for (const rule of rules)
    now.forEach((part, at) => {
      places[at] ??= take(rule(part, at));
    });
  const kept = places.filter((place) => place !== undefined);
  const hasMoved = kept.some((place, at) => place < (kept[at - 1] ?? 0));
  const pairs = [
    ...now.map((part, at) => ({
      part,
      old: places[at] === undefined ? undefined : was[places[at]],
    })),
    ...[...free].map((place) => ({ part: undefined, old: was[place] })),
  ];
  const labels = (list: readonly unknown[]): string => list.map(labelOf).join(', ');
  return [
    ...(hasMoved
      ? [
          {
            key,
            trail: [...trail, 'Order'],
            was: labels(was),
            now: labels(now),
            relation: undefined,
            isFact: false,
          },
        ]
      : []),
    ...pairs.flatMap(({ old, part }) =>
      changedValues(element, old, part, {
        key,
        trail: isText ? trail : [...trail, labelOf(part ?? old)],
      }),
    ),
  ];
}

/** What one part of a list is called: the first word or sentence in it. */
export function labelOf(part: unknown): string {
  if (typeof part !== 'object' || part === null) return String(part);
  return Object.values(part).find((value) => typeof value === 'string') ?? '';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A value before and after; as it is written in the file where words would not tell the two apart. */
function inWords(was: unknown, now: unknown): Pick<ValueChange, 'was' | 'now'> {
  const [before, after] = [valueInWords(was), valueInWords(now)];
  if (before !== after) return { was: before, now: after };
  return { was: JSON.stringify(was), now: JSON.stringify(now) };
}
