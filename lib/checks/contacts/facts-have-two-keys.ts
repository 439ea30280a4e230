import { waitingFacts } from '../../content/approvals';
import { valueInWords } from '../../hours/value-in-words';
import type { Check } from '../check';

/**
 * Advice: a changed number, address or opening time has been typed again by a second person. A build
 * stops for it, unless somebody gave a reason.
 */
export const factsHaveTwoKeys: Check = ({ content, locate }) =>
  waitingFacts(content).map(({ file, path, trail, value, alone }) => ({
    level: 'advice',
    file,
    ...locate(file, path),
    message:
      `${trail.join(', ')}: "${valueInWords(value) ?? ''}" waits for a second person` +
      (alone === undefined
        ? '.'
        : `, and was published by one alone: ${alone.reason.replace(/\.$/, '')}.`),
    fix:
      `Ask somebody else to read it on the organisation's own page and to type: npm run approve ` +
      `-- ${file} --for facts --how live-page`,
  }));
