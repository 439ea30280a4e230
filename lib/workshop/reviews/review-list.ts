import { waitingFacts, type WaitingFact } from '../../content/approvals';
import type { Content } from '../../content/model';
import { addDays } from '../../dates';
import {
  isLate,
  listDuties,
  neverSeenLive,
  waitingForSignOff,
  type Duty,
  type SignOff,
} from './duties';

/** Everything that waits for one owner. */
export type OwnersList = {
  owner: string;
  late: Duty[];
  /** Due in the next two months. */
  soon: Duty[];
  later: Duty[];
  neverSeenLive: { file: string; name: string; checked: string }[];
  signOff: SignOff[];
  /** Facts that a second person has not typed again yet. */
  secondKey: WaitingFact[];
};

const SOON = 60;

/** The site's own file has no owner of its own: whoever runs the site keeps it. */
function ownerOf(content: Content, file: string): string {
  const owned = [...content.contacts, ...content.forces].find(({ path }) => path === file);
  return owned?.owner ?? content.site.organisation.name;
}

/**
 * What is overdue, due soon and due later, never seen live, and waiting for sign-off, by owner.
 *
 * @param today as `2026-11-22`
 */
export function listByOwner(content: Content, today: string): OwnersList[] {
  const duties = listDuties(content);
  const unseen = neverSeenLive(content);
  const waiting = waitingForSignOff(content);
  const facts = waitingFacts(content);
  const horizon = addDays(today, SOON);
  const owners = [
    ...new Set([
      ...[...duties, ...unseen, ...waiting].map(({ owner }) => owner),
      ...facts.map(({ file }) => ownerOf(content, file)),
    ]),
  ].sort();
  return owners.map((owner) => {
    const own = duties.filter((duty) => duty.owner === owner);
    const open = own.filter((duty) => !isLate(duty, today));
    return {
      owner,
      late: own.filter((duty) => isLate(duty, today)),
      soon: open.filter(({ due }) => due !== undefined && due <= horizon),
      later: open.filter(({ due }) => due !== undefined && due > horizon),
      neverSeenLive: unseen.filter((contact) => contact.owner === owner),
      signOff: waiting.filter((one) => one.owner === owner),
      secondKey: facts.filter(({ file }) => ownerOf(content, file) === owner),
    };
  });
}
