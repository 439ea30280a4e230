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
};

const SOON = 60;

/**
 * What is overdue, due soon and due later, never seen live, and waiting for sign-off, by owner.
 *
 * @param today as `2026-11-22`
 */
export function listByOwner(content: Content, today: string): OwnersList[] {
  const duties = listDuties(content);
  const unseen = neverSeenLive(content);
  const waiting = waitingForSignOff(content);
  const horizon = addDays(today, SOON);
  const owners = [...new Set([...duties, ...unseen, ...waiting].map(({ owner }) => owner))].sort();
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
    };
  });
}
