import { createHash } from 'node:crypto';
import { z } from 'zod';
import { documentsOf } from './documents';
import { schemaOf } from './kinds';
import type { Content, Document } from './model';
import type { approvers } from './shape/approval';
import { aboutSchema, optionOf, unwrap, valueAt } from './shape/schema-paths';

export type Approver = (typeof approvers)[number];

/** A number, an address or hours on which help depends. */
export type ApprovableFact = {
  file: string;
  /** What a form calls it: `['Ways to reach it', 'phone', 'Number']`. */
  trail: readonly string[];
  path: readonly (string | number)[];
  value: unknown;
  /** Changes when the fact does. */
  mark: string;
};

/** Everything that the public reads, and the site's own file: what somebody can approve. */
export function approvable(content: Content): Document[] {
  return [content.site, ...documentsOf(content)];
}

/** In letters alone: digits in a row would look like a telephone number. */
const markOf = (...parts: unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify(parts))
    .digest('hex')
    .slice(0, 12)
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));

/**
 * The fingerprint of what a file says: its words and the keys that decide what stands on the page, but
 * not who keeps it and when it was read.
 */
export function markOfWords(document: Document): string {
  const schema = schemaOf(document.path);
  const inner = schema && shapeOf(schema, document);
  const keys = Object.entries(inner?.shape ?? {}).flatMap(([key, one]) =>
    one instanceof z.ZodType && !aboutSchema(one).isUpkeep ? [[key, valueAt(document, [key])]] : [],
  );
  return markOf(keys, document.body.trim());
}

function shapeOf(schema: z.ZodType, data: unknown): z.ZodObject | undefined {
  const inner = unwrap(schema);
  const picked = inner instanceof z.ZodUnion ? optionOf(inner, data) : inner;
  return picked instanceof z.ZodObject ? picked : undefined;
}

/** Every fact of a file. A fact keeps its mark when others are put before it. */
export function factsOf(document: Document): ApprovableFact[] {
  const schema = schemaOf(document.path);
  if (schema === undefined) return [];
  return factsIn(schema, document).map(({ trail, path, value }) => ({
    file: document.path,
    trail,
    path,
    value,
    mark: markOf(document.path, trail, value),
  }));
}

type Found = Pick<ApprovableFact, 'trail' | 'path' | 'value'>;

function factsIn(
  schema: z.ZodType,
  data: unknown,
  trail: ApprovableFact['trail'] = [],
  path: ApprovableFact['path'] = [],
): Found[] {
  if (data === undefined) return [];
  if (aboutSchema(schema).isFact) return [{ trail, path, value: data }];
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray && Array.isArray(data)) {
    const { element } = inner;
    return data.flatMap((one: unknown, at) => {
      const kind = valueAt(one, ['kind']);
      const further = typeof kind === 'string' ? [...trail, kind] : trail;
      return element instanceof z.ZodType ? factsIn(element, one, further, [...path, at]) : [];
    });
  }
  return Object.entries(shapeOf(schema, data)?.shape ?? {}).flatMap(([key, one]) =>
    one instanceof z.ZodType
      ? factsIn(
          one,
          valueAt(data, [key]),
          [...trail, aboutSchema(one).title ?? key],
          [...path, key],
        )
      : [],
  );
}

/** Who approved what of a file, as whom. */
function approvalsOf({ approvals }: Content, file: string, approver: Approver) {
  return approvals.flatMap(({ approves, who, day, how, reason }) =>
    approves
      .filter((one) => one.file === file && one.for === approver)
      .map(({ marks }) => ({ who, day, how, reason, marks })),
  );
}

/**
 * Reviewers who still have to approve what a file says now: those whom it names, and those who were
 * once asked or approved other words.
 */
export function waitingReviewers(
  content: Content,
  document: Document & { signOff: readonly Approver[] },
): Approver[] {
  const known = content.approvals.flatMap(({ approves }) =>
    approves.filter((one) => one.file === document.path).map((one) => one.for),
  );
  const asked = known.filter((one) => one !== 'facts' && one !== 'colleague');
  const mark = markOfWords(document);
  return [...new Set([...document.signOff, ...asked])].filter(
    (reviewer) =>
      !approvalsOf(content, document.path, reviewer).some(({ marks }) => marks.includes(mark)),
  );
}

/** A fact that one person alone has seen, and the reason why it was published all the same. */
export type WaitingFact = ApprovableFact & { alone: { who: string; reason: string } | undefined };

/** Facts that wait for a second person. Where nobody has ever written facts down, none wait. */
export function waitingFacts(content: Content): WaitingFact[] {
  const begun = content.approvals.some(({ approves }) =>
    approves.some((one) => one.for === 'facts'),
  );
  if (!begun) return [];
  return approvable(content).flatMap((document) => {
    const approvals = approvalsOf(content, document.path, 'facts');
    return factsOf(document).flatMap((fact) => {
      const own = approvals.filter(({ marks }) => marks.includes(fact.mark));
      const alone = own.find(({ how }) => how === 'alone');
      if (own.some(({ how }) => how !== 'alone')) return [];
      return [{ ...fact, alone: alone && { who: alone.who, reason: alone.reason ?? '' } }];
    });
  });
}
