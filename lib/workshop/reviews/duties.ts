import { waitingReviewers, type Approver } from '../../content/approvals';
import type { Content, Document } from '../../content/model';
import { addMonths } from '../../dates';

/** Something that a person has to look at again. */
export type Duty = {
  /** `contacts/childline.md` */
  file: string;
  /** The page's title or the contact's name. */
  name: string;
  /** Where visitors see it; missing for a warning, which stands on many pages. */
  address: string | undefined;
  owner: string;
  /** What to do, without a full stop. */
  task: string;
  /** The day it is due, as `2026-11-22`; missing when the facts have no date at all, so it was due from the start. */
  due: string | undefined;
};

/**
 * What falls due: pages, outcomes, doubts and warnings to be read again, contacts and forces to be checked
 * again; soonest first, and what has no date before everything.
 */
export function listDuties(content: Content): Duty[] {
  const { reviewEvery } = content.site;
  const outcomes = content.steps.flatMap((step) => (step.kind === 'outcome' ? [step] : []));
  const doubts = content.doubts.map((doubt) => ({ ...doubt, title: doubt.question }));
  const toRead = [...content.pages, ...outcomes, ...doubts, ...content.warnings].map(
    (document) => ({
      file: document.path,
      name: document.title,
      address: 'address' in document ? document.address : undefined,
      owner: document.owner,
      task: 'Read it against its sources',
      due: addMonths(document.reviewed, reviewEvery),
    }),
  );
  const toCheck = [...content.contacts, ...content.forces].map((contact) => ({
    file: contact.path,
    name: contact.name,
    address: 'address' in contact ? contact.address : undefined,
    owner: contact.owner,
    task:
      contact.checkedHow === 'saved-copy'
        ? 'Check it on the live page or by phone for the first time'
        : 'Check it on the live page or by phone',
    due: contact.checked === 'undated' ? undefined : addMonths(contact.checked, contact.checkEvery),
  }));
  return [...toRead, ...toCheck].sort(soonestFirst);
}

function soonestFirst(a: Duty, b: Duty): number {
  const [dayA = '', dayB = ''] = [a.due, b.due];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.file < b.file ? -1 : 1;
}

/** Whether a duty was due before today; one without a date always was. */
export function isLate(duty: Pick<Duty, 'due'>, today: string): boolean {
  return duty.due === undefined || duty.due < today;
}

/** Contacts and forces that nobody has yet compared with the live page or called. */
export function neverSeenLive(
  content: Content,
): { file: string; name: string; owner: string; checked: string }[] {
  return [...content.contacts, ...content.forces]
    .filter(({ checkedHow }) => checkedHow === 'saved-copy')
    .map(({ path, name, owner, checked }) => ({ file: path, name, owner, checked }));
}

/** A file whose wording a reviewer outside still has to approve. */
export type SignOff = { file: string; name: string; owner: string; reviewer: string };

/** What waits for the police, the NSPCC or a lawyer, one entry for each reviewer. */
export function waitingForSignOff(content: Content): SignOff[] {
  const signed: (Document & { title: string; owner: string; signOff: readonly Approver[] })[] = [
    ...content.pages,
    ...content.steps.flatMap((step) => (step.kind === 'outcome' ? [step] : [])),
    ...content.doubts.map((doubt) => ({ ...doubt, title: doubt.question })),
  ];
  return signed.flatMap((document) =>
    waitingReviewers(content, document).map((reviewer) => ({
      file: document.path,
      name: document.title,
      owner: document.owner,
      reviewer,
    })),
  );
}
