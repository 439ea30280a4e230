import type { WaitingFact } from '../../content/approvals';
import { valueInWords } from '../../hours/value-in-words';

/** Facts that wait for a second person, and what somebody types to confirm them. */
export function waitingInWords(facts: readonly WaitingFact[]): string {
  const files = [...new Set(facts.map(({ file }) => file))];
  const lines = facts.map(
    ({ file, trail, value }) => `  ${file}: ${trail.join(', ')}, ${valueInWords(value) ?? ''}`,
  );
  const line = `npm run approve -- ${files.join(' ')} --for facts`;
  return (
    `These wait for a second person:\n\n${lines.join('\n')}\n\nAsk somebody else to read ` +
    `them on the organisation's own page and to type: ${line} --how live-page\nWhen nobody ` +
    `else is there and it cannot wait: ${line} --alone "the reason"`
  );
}
