import { openNow, ukTime } from '../../lib/hours/open-now';
import { openNowInWords } from '../../lib/hours/open-now-in-words';
import { openingTimesOf } from './open-now-mark';
import { whenParsed } from '../basics/when-parsed';

const HALF_A_MINUTE = 30_000;

/** Says of each line on the page whether it is open, by the clock of the device and the time in the UK. */
function fillMarks(): void {
  const now = new Date();
  for (const mark of document.querySelectorAll<HTMLElement>('[data-open-now]')) {
    const words = openNowInWords(openNow(openingTimesOf(mark.dataset), now), ukTime(now).date);
    // A screen reader that stands here is not disturbed while nothing changes.
    if (mark.textContent !== words) mark.textContent = words;
  }
}

whenParsed(() => {
  fillMarks();
  setInterval(fillMarks, HALF_A_MINUTE);
  // A phone that slept, or a page that Back brings from memory, would show what was true before.
  addEventListener('pageshow', fillMarks);
  document.addEventListener('visibilitychange', fillMarks);
});
