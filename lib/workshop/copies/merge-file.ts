import { diff3Merge } from 'node-diff3';
import { schemaOf } from '../../content/kinds';
import type { z } from 'zod';
import { aboutSchema, findSchema } from '../../content/shape/schema-paths';
import { valueInWords } from '../../hours/value-in-words';
import { labelOf } from '../comparison/changed-values';
import { readParts, rewrite, type FileParts } from '../editor/forms/rewrite';

/** The same key or sentence, as two people wrote it. */
export type Choice = {
  /** `contacts/childline.md` */
  file: string;
  /** What a form calls it; nothing for a whole file. */
  trail: readonly string[];
  was: string | undefined;
  theirs: string | undefined;
  mine: string | undefined;
};

export type Side = 'mine' | 'theirs';

/** Is asked where both changed the same; what it answers stands in the file. */
export type Choose = (choice: Choice) => Side;

/** The texts of one file: before, and as two people left it. `undefined` where there is no file. */
export type Versions = Readonly<Record<'base' | Side, string | undefined>>;

type ValueKey = Pick<Choice, 'file' | 'trail'> & { schema: z.ZodType | undefined };
type Values = Readonly<Record<'base' | Side, unknown>>;

/**
 * Brings two versions of a file together by key and by sentence: what one person changed counts, what
 * both added is kept, and where both changed the same, one version is chosen.
 */
export function mergeFile(file: string, { base, mine, theirs }: Versions, choose: Choose) {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const whole = (): string | undefined =>
    choose({ file, trail: [], was: base, mine, theirs }) === 'mine' ? mine : theirs;
  if (base === undefined || mine === undefined || theirs === undefined) return whole();
  const isWithKeys = [base, mine, theirs].every((text) => text.startsWith('---'));
  if (!isWithKeys) return mergeWords({ file, trail: [] }, { base, mine, theirs }, choose);
  let parts: Record<'base' | Side, FileParts>;
  try {
    parts = { base: readParts(base), mine: readParts(mine), theirs: readParts(theirs) };
  } catch {
    // One of them cannot be read, so nobody can say which keys it changes.
    return whole();
  }
  const of = (part: 'keys' | 'body'): Values => ({
    base: parts.base[part],
    mine: parts.mine[part],
    theirs: parts.theirs[part],
  });
  const keys = mergeValues({ file, trail: [], schema: schemaOf(file) }, of('keys'), choose);
  const at = { file, trail: ['Words'] };
  const { base: was, mine: own, theirs: other } = parts;
  const body = mergeWords(at, { base: was.body, mine: own.body, theirs: other.body }, choose);
  return rewrite(theirs, other, { keys: isKeys(keys) ? keys : {}, body: body ?? '' });
}

function mergeValues(place: ValueKey, values: Values, choose: Choose): unknown {
  const { base, mine, theirs } = values;
  if (isSame(mine, theirs) || isSame(theirs, base)) return mine;
  if (isSame(mine, base)) return theirs;
  if (isKeys(mine) && isKeys(theirs) && (base === undefined || isKeys(base)))
    return mergeKeys(place, { base: base ?? {}, mine, theirs }, choose);
  if (Array.isArray(mine) && Array.isArray(theirs) && (base === undefined || Array.isArray(base)))
    return mergeLists(place, { base: base ?? [], mine, theirs }, choose);
  const shown = (value: unknown): string | undefined =>
    value === undefined ? undefined : (valueInWords(value) ?? JSON.stringify(value));
  const { file, trail } = place;
  const choice = { file, trail, was: shown(base), theirs: shown(theirs), mine: shown(mine) };
  return choose(choice) === 'mine' ? mine : theirs;
}

type Keys = Readonly<Record<string, unknown>>;

function mergeKeys(
  place: ValueKey,
  { base, mine, theirs }: Record<'base' | Side, Keys>,
  choose: Choose,
): Keys {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const merged = names.map((name): [string, unknown] => {
    const schema = schemaAt(place, name, theirs);
    const trail = [...place.trail, (schema && aboutSchema(schema).title) ?? name];
    const values = { base: base[name], mine: mine[name], theirs: theirs[name] };
    return [name, mergeValues({ ...place, schema, trail }, values, choose)];
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/** Part by part. Where both added parts at the same place, theirs come first and mine after them. */
function mergeLists(
  place: ValueKey,
  { base, mine, theirs }: Record<'base' | Side, readonly unknown[]>,
  choose: Choose,
): unknown[] {
  const read = (text: string): unknown => JSON.parse(text);
  return regions(base.map(asText), mine.map(asText), theirs.map(asText)).flatMap((region) => {
    if ('same' in region) return region.same.map(read);
    const [was, own, other] = [
      region.base.map(read),
      region.mine.map(read),
      region.theirs.map(read),
    ];
    if (was.length === 0) return [...other, ...own];
    if (was.length === own.length && was.length === other.length)
      return was.map((part, at) =>
        mergeValues(
          { ...place, schema: schemaAt(place, at, theirs), trail: [...place.trail, labelOf(part)] },
          { base: part, mine: own[at], theirs: other[at] },
          choose,
        ),
      );
    const shown = (list: readonly unknown[]) =>
      list.map((one) => valueInWords(one) ?? '').join('; ');
    const { file, trail } = place;
    const choice = { file, trail, was: shown(was), theirs: shown(other), mine: shown(own) };
    return choose(choice) === 'mine' ? own : other;
  });
}

/** Sentence by sentence. Where both added some at the same place, theirs come first and mine after them. */
function mergeWords(
  { file, trail }: Pick<Choice, 'file' | 'trail'>,
  { base, mine, theirs }: Versions,
  choose: Choose,
): string | undefined {
  const pieces = [base, mine, theirs].map((text = '') => text.split(BETWEEN_SENTENCES));
  const [was = [], own = [], other = []] = pieces;
  const pick = (one: Record<'base' | Side, string>): string => {
    if (one.mine === one.theirs || one.theirs === one.base) return one.mine;
    if (one.mine === one.base) return one.theirs;
    const choice = { file, trail, was: one.base, theirs: one.theirs, mine: one.mine };
    return choose(choice) === 'mine' ? one.mine : one.theirs;
  };
  return regions(was, own, other)
    .map((region) => {
      if ('same' in region) return region.same.join('');
      if (region.base.length === 0) return [...region.theirs, ...region.mine].join('');
      const { length } = region.base;
      if (region.mine.length === length && region.theirs.length === length)
        return region.base
          .map((sentence, at) =>
            pick({
              base: sentence,
              mine: region.mine[at] ?? '',
              theirs: region.theirs[at] ?? '',
            }),
          )
          .join('');
      return pick({
        base: region.base.join(''),
        mine: region.mine.join(''),
        theirs: region.theirs.join(''),
      });
    })
    .join('');
}

/** Before the line ends and spaces that lead to the next sentence, which belong to it. */
const BETWEEN_SENTENCES = /(?<!\n)(?=\n)|(?<=[.!?](?:["”’)]|\[\^[^\]]*\])*)(?= )/;

type Region = { same: string[] } | Record<'base' | Side, string[]>;

function regions(base: string[], mine: string[], theirs: string[]): Region[] {
  return diff3Merge(mine, base, theirs).map(({ ok, conflict }) =>
    conflict === undefined
      ? { same: ok ?? [] }
      : { base: conflict.o, mine: conflict.a, theirs: conflict.b },
  );
}

const asText = (value: unknown): string => JSON.stringify(value);

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function isKeys(value: unknown): value is Keys {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function schemaAt(
  { schema }: ValueKey,
  key: string | number,
  data: unknown,
): z.ZodType | undefined {
  return schema && findSchema(schema, [key], data);
}
