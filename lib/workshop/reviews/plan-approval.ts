import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  approvable,
  factsOf,
  markOfWords,
  waitingFacts,
  type Approver,
  type WaitingFact,
} from '../../content/approvals';
import type { Content, Document } from '../../content/model';
import { closest } from '../../content/shape/closest';
import { valueInWords } from '../../hours/value-in-words';
import { ToldError } from '../../told-error';
import type { Desk, Plan } from '../authoring/plans';
import { loadInOrder } from '../content-in-order';
import { approvalFile, confirmed, isSame, type Approval } from './approve';

/** How facts can be seen to be right. */
export const HOW = ['live-page', 'by-phone'] as const;

/** What somebody approves, and how. */
export type Approving = {
  /** Their paths in the content folder. */
  files: readonly string[];
  as: Approver;
  who: string;
  how?: (typeof HOW)[number] | undefined;
  /** Who changed the facts that wait. */
  changedBy?: string | undefined;
  /** Why the facts cannot wait for a second person. */
  alone?: string | undefined;
};

/** Asks for a fact as the organisation's own page says it. */
type Ask = (fact: WaitingFact, at: number) => string | Promise<string>;

/**
 * An approval written down, and the day on which facts were seen.
 *
 * @param typedAgain asks the second person for each fact that waits; throws when there is nobody to ask
 * @throws ToldError when something is missing, or at the first fact that was typed differently
 */
export async function planApproval(
  { files, as, who: typedWho, ...given }: Approving,
  desk: Desk,
  typedAgain: (waiting: readonly WaitingFact[]) => Ask,
): Promise<Plan> {
  const { content } = loadInOrder(desk);
  const documents = files.map((file) => find(file, content));
  const who = needed('who', typedWho, 'your role, as your colleagues know it');
  const changes = new Map<string, string | undefined>();
  let seen: Pick<Approval, 'how' | 'reason' | 'changedBy'> = { how: 'read' };
  if (as === 'facts' && given.alone !== undefined)
    seen = { how: 'alone', reason: needed('alone', given.alone, 'the reason') };
  else if (as === 'facts') {
    const { how } = given;
    if (how === undefined) throw new ToldError(`--how is needed: ${HOW.join(' or ')}.`, 2);
    seen = { how };
    if (how === 'by-phone') documents.forEach(canBeCalled);
    const waiting = waitingFacts(content).filter(({ file }) =>
      documents.some((document) => document.path === file),
    );
    if (waiting.length > 0) {
      seen.changedBy = needed('changed-by', given.changedBy ?? '', 'who changed it');
      isSomebodyElse(who, [seen.changedBy, ...waiting.map(({ alone }) => alone?.who)]);
      await compare(waiting, typedAgain(waiting));
    }
    for (const { path: file } of documents) {
      const text = readFileSync(path.join(desk.contentDir, file), 'utf8');
      const now = confirmed(text, desk.day, how);
      if (now !== text) changes.set(file, now);
    }
  }
  const approval: Approval = {
    who,
    day: desk.day,
    ...seen,
    approves: documents.map((document) => ({
      file: document.path,
      for: as,
      marks: as === 'facts' ? factsOf(document).map(({ mark }) => mark) : [markOfWords(document)],
    })),
  };
  const { path: file, text } = approvalFile(approval);
  return {
    changes: changes.set(file, text),
    done:
      `Written down: ${who} approved ${documents.map((document) => document.path).join(', ')} ` +
      `on ${desk.day}${as === 'facts' ? `, ${approval.how}` : `, for ${as}`}. It stands in ${file}.`,
  };
}

/**
 * The paths in the content folder of files that somebody named.
 *
 * @throws ToldError for the first that there is not
 */
export function filesToApprove(words: readonly string[], desk: Desk): string[] {
  const { content } = loadInOrder(desk);
  return words.map((word) => find(word, content).path);
}

function needed(option: string, typed: string, what: string): string {
  if (typed.trim() !== '') return typed.trim();
  throw new ToldError(`--${option} is needed: ${what}.`, 2);
}

function find(word: string, content: Content): Document {
  const documents = approvable(content);
  const name = word.replaceAll('\\', '/').replace(/^content\//, '');
  const found = documents.find(({ path: file }) =>
    [name, `${name}.md`, `contacts/${name}.md`].includes(file),
  );
  if (found !== undefined) return found;
  const near = closest(
    name,
    documents.map(({ path: file }) => file),
  );
  throw new ToldError(
    `"${word}" is no file of the content. ${near === undefined ? '' : `Did you mean "${near}"? `}Type: ` +
      `npm run approve -- ${near ?? 'contacts/childline.md'}`,
    2,
  );
}

function canBeCalled(document: Document): void {
  const hasPhone = factsOf(document).some(({ trail }) => trail.includes('phone'));
  if (!hasPhone)
    throw new ToldError(
      `"${document.path}" has no telephone number, so it cannot be checked by telephone. Use: --how live-page`,
      2,
    );
}

function isSomebodyElse(who: string, others: readonly (string | undefined)[]): void {
  if (others.some((other) => other?.toLowerCase() === who.toLowerCase()))
    throw new ToldError(
      `"${who}" changed it, so somebody else has to type it again. Until then, --alone "the ` +
        `reason" lets it be published.`,
      2,
    );
}

async function compare(waiting: readonly WaitingFact[], ask: Ask): Promise<void> {
  for (const [at, fact] of waiting.entries()) {
    const answer = await ask(fact, at);
    if (!isSame(answer, valueInWords(fact.value) ?? ''))
      throw new ToldError(
        `"${answer}" is not what stands in ${fact.file} for ${fact.trail.join(', ')}. Look at their page ` +
          `again: one of you has mistyped. Nothing has been written down.`,
        1,
      );
  }
}

/** What a fact is called, and where it stands. */
export function placeOf({ file, trail }: WaitingFact): string {
  return `${trail.join(', ')} (${file})`;
}
