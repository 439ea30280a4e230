import type { OpeningTimes } from '../../lib/hours/open-now';
import { Enhancement } from '../basics/enhancement';
import { openNowMark } from './open-now-mark';

/** A line that a script fills with "Open now" on the visitor's device. Its place is kept, so that nothing moves. */
export function OpenNow({ times }: { times: OpeningTimes }) {
  return (
    <>
      <span
        className="block text-small leading-close font-bold [@media(scripting:enabled)]:min-h-[1.3em] print:hidden"
        {...openNowMark(times)}
      />
      <Enhancement name="open-now" />
    </>
  );
}
