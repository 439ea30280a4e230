import { waitingFacts } from '../../content/approvals';
import type { Content } from '../../content/model';
import { count } from '../comparison/parts';
import { isLate, listDuties, neverSeenLive, waitingForSignOff } from './duties';

/** Something that stands between the site and the public. */
export type Obstacle = {
  /** In a few words, with how many: `37 files nobody has signed`. */
  brief: string;
  /** What to do about it. */
  fix: string;
};

/** Hosts that nobody can ever open (RFC 2606, RFC 6761). */
const PLACEHOLDER = /(^|\.)(example|invalid|test|localhost)$|(^|\.)example\.(org|com|net)$|^127\./;

/**
 * What stands between a site and the public, the most serious first.
 *
 * @param address where it will be published, without a slash at its end
 * @param today as `2026-11-22`
 */
export function obstacles(content: Content, address: string, today: string): Obstacle[] {
  const facts = waitingFacts(content);
  const unsigned = new Set(waitingForSignOff(content).map(({ file }) => file)).size;
  const unseen = neverSeenLive(content).length;
  const late = listDuties(content).filter((duty) => isLate(duty, today)).length;
  const { accessibility, organisation } = content.site;
  const { email, isPolice } = organisation;
  const found: (Obstacle | false)[] = [
    PLACEHOLDER.test(new URL(address).hostname) && {
      brief: 'a placeholder address',
      fix: `${address} is nobody's. Write the real one into "address" of site.md, or set SITE_URL.`,
    },
    (email === undefined || PLACEHOLDER.test(email.split('@').at(-1) ?? '')) && {
      brief: 'no email of the organisation',
      fix: 'Write "email" under "organisation" in site.md: where to write about the site.',
    },
    isPolice &&
      accessibility === undefined && {
        brief: 'no accessibility statement',
        fix: 'A public body has to publish one: write "accessibility" in own.md, as .github/FORCES.md shows.',
      },
    facts.length > 0 && {
      brief: `${count(facts.length, 'fact')} waiting for a second person`,
      fix:
        `A second person types them again: npm run approve -- ${facts[0]?.file ?? ''} --for facts. ` +
        `"npm run reviews" lists them.`,
    },
    unsigned > 0 && {
      brief: `${count(unsigned, 'file')} nobody has signed`,
      fix: '"npm run reviews" lists who is asked. Record each answer: npm run approve.',
    },
    unseen > 0 && {
      brief: `${count(unseen, 'file')} never compared with a live page`,
      fix: 'Check each on its live page or by phone: npm run reviews -- --worksheet is the sheet for it.',
    },
    late > 0 && { brief: `${count(late, 'review')} overdue`, fix: '"npm run reviews" lists them.' },
  ];
  return found.filter((one) => one !== false);
}

/**
 * What stands between a site and the public, in one line; nothing when it is ready.
 *
 * @example readyLine([{ brief: 'a placeholder address', fix: '…' }])
 * // 'Not ready for the public: a placeholder address. "npm run ready" says what to do.'
 */
export function readyLine(found: readonly Obstacle[]): string | undefined {
  return found.length === 0
    ? undefined
    : `Not ready for the public: ${found.map(({ brief }) => brief).join(', ')}. "npm run ready" says what to do.`;
}
