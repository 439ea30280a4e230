import { startOfSentence } from '../../text';
import type { Explanation } from '../mistake';
import type { z } from 'zod';
import { closest } from './closest';
import type { ContentFile } from '../reading/read';
import type { Problem } from '../model';
import { choicesOf, findSchema, keysAt, mayBeLeftOut, valueAt } from './schema-paths';
import { explainValue, whatBelongs, type Issue } from './wrong-values';

/** The data when a file has the right shape, or the problems when it has not. */
export type ShapeResult<T> = { ok: true; data: T } | { ok: false; problems: Problem[] };

/**
 * Checks one file's front matter against its schema. Each issue becomes a sentence at the line of its key.
 */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  file: ContentFile,
): ShapeResult<z.output<Schema>> {
  const parsed = schema.safeParse(file.data);
  if (parsed.success) return { ok: true, data: parsed.data };
  const { issues } = parsed.error;
  const meant = meantKeys(issues, schema, file);
  const told = new Set(meant.values());
  const problems = issues
    .filter((issue) => !told.has(nameOf(issue.path)))
    .flatMap((issue) => explain(issue, schema, file, meant));
  // A wrong value may break several rules; the first sentence for a line is the one to act on.
  const first = new Map(
    problems.map((problem) => [`${problem.line}:${problem.message}`, problem] as const).reverse(),
  );
  return { ok: false, problems: [...first.values()].reverse() };
}

/** The keys that unknown ones were meant to be: "descripton" says enough, without "description is missing". */
function meantKeys(
  issues: readonly Issue[],
  schema: z.ZodType,
  file: ContentFile,
): ReadonlyMap<string, string> {
  return new Map(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const allowed = keysAt(schema, issue.path, file.data);
      const missing = issues.filter(
        ({ path }) =>
          path.length === issue.path.length + 1 &&
          nameOf(path.slice(0, -1)) === nameOf(issue.path) &&
          valueAt(file.data, path) === undefined,
      );
      const [onlyMissing, second] = missing;
      // One key too many and one too few are one key under a wrong name, however far the two names are apart.
      const swapped =
        issue.keys.length === 1 && onlyMissing !== undefined && second === undefined
          ? String(onlyMissing.path.at(-1))
          : undefined;
      return issue.keys.flatMap((key) => {
        const meant = closest(key, allowed) ?? swapped;
        return meant === undefined
          ? []
          : [[nameOf([...issue.path, key]), nameOf([...issue.path, meant])] as const];
      });
    }),
  );
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

function explain(
  issue: Issue,
  schema: z.ZodType,
  file: ContentFile,
  meant: ReadonlyMap<string, string>,
): Problem[] {
  const path = issue.path;
  const problem = (sentence: Explanation, place = file.locate(path)): Problem => ({
    level: 'problem',
    file: file.path,
    ...place,
    ...sentence,
  });
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, path, file.data);
    return issue.keys.map((key) =>
      problem(
        unknownKey(
          key,
          meant
            .get(nameOf([...path, key]))
            ?.split('.')
            .at(-1),
          allowed,
        ),
        file.locateKey([...path, key]),
      ),
    );
  }
  const where = findSchema(schema, path, file.data);
  const place = describePath(path);
  const value = valueAt(file.data, path);
  // YAML turns "owner:" with nothing after it into null; a key that is not there at all is undefined.
  if (value === undefined)
    return [problem(missingKey(path, place, where), file.locate(path.slice(0, -1)))];
  if (value === null) return [problem(keyWithoutValue(place, where))];
  if (issue.code === 'invalid_union') {
    const inner = unionIssue(issue, value);
    if (inner) return explain({ ...inner, path: [...path, ...inner.path] }, schema, file, meant);
  }
  const key = path.findLast((part) => typeof part === 'string') ?? '';
  return [
    problem(explainValue({ issue, schema: where, place, key, value, typed: file.typed(path) })),
  ];
}

/** Of the ways a union failed, the one that got furthest into the value tells the editor most. */
function unionIssue(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  value: unknown,
): Issue | undefined {
  if (typeof value !== 'object') return undefined;
  return issue.errors.flat().find((inner) => inner.path.length > 0);
}

function unknownKey(
  key: string,
  near: string | undefined,
  allowed: readonly string[],
): Explanation {
  return {
    message: `"${key}" is not a key that is used here.`,
    fix:
      near === undefined
        ? `Take the line away. The keys are: ${allowed.join(', ')}.`
        : `Did you mean "${near}"?`,
  };
}

function missingKey(
  path: readonly PropertyKey[],
  place: string,
  where: z.ZodType | undefined,
): Explanation {
  const words = choicesOf(where);
  const value = words.length === 0 ? 'its value' : `one of the words ${words.join(', ')}`;
  return {
    message: `${startOfSentence(place)} is missing.`,
    fix: `Add a line "${String(path.at(-1))}:" with ${value}.${whatBelongs(where)}`,
  };
}

function keyWithoutValue(place: string, where: z.ZodType | undefined): Explanation {
  return {
    message: `${startOfSentence(place)} has nothing after it.`,
    fix: `Write its value after the colon${mayBeLeftOut(where) ? ', or take the line away' : ''}.${whatBelongs(where)}`,
  };
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
] as const;

/**
 * A key path in words an editor can count by.
 *
 * @example describePath(['answers', 0, 'goTo']) // '"goTo" in the first of "answers"'
 */
export function describePath(path: readonly PropertyKey[]): string {
  const [key, ...rest] = [...path].reverse();
  if (typeof key === 'number')
    return `${key in ORDINALS ? `the ${ORDINALS[key]}` : `number ${key + 1}`} of ${describePath(path.slice(0, -1))}`;
  return rest.length === 0
    ? `"${String(key)}"`
    : `"${String(key)}" in ${describePath(path.slice(0, -1))}`;
}
