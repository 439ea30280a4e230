import { ToldError } from '../../../told-error';
import { openFindings } from '../../../checks/prose/language';
import type { Loaded } from '../../../content/reading/load';
import { readSettings } from '../../../settings';
import { daysBetween } from '../../../dates';
import { readDocuments } from '../../../prose/readings';
import { makeCalendar } from '../../reviews/calendar';
import {
  describeReadings,
  readingTargets,
  summariseReadings,
} from '../../reviews/describe-readings';
import { describeReviews, describeReviewsInMarkdown } from '../../reviews/describe-reviews';
import { isLate, listDuties } from '../../reviews/duties';
import { listByOwner } from '../../reviews/review-list';
import { worksheet } from '../../reviews/worksheet';
import { command, oneOf } from '../../command';
import { loadInOrder } from '../../content-in-order';

const FORMATS = ['text', 'markdown', 'ics'] as const;

export default command({
  usage:
    `npm run reviews -- --format ${FORMATS.join('|')} --fail-after 30 --reading --worksheet
Says what is overdue, due, never seen live and waiting for sign-off, by owner; or how hard each page ` +
    `is to read; or the sheet with which one person checks all contacts.`,
  options: {
    format: { type: 'string', default: 'text' },
    'fail-after': { type: 'string' },
    reading: { type: 'boolean', default: false },
    worksheet: { type: 'boolean', default: false },
  },
  run: async ({ values }) => {
    const format = oneOf('format', values.format, FORMATS);
    const failAfter = readDays(values['fail-after']);
    const settings = readSettings();
    const loaded = loadInOrder(settings);
    if (values.reading) return printReadings(loaded, settings.projectDir);
    if (values.worksheet) {
      process.stdout.write(worksheet(loaded.content.contacts));
      return 0;
    }
    const day = settings.today();
    print(loaded, format, day);
    return failAfter === undefined ? 0 : failWhenLate(loaded, failAfter, day);
  },
});

function readDays(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined;
  if (!/^\d{1,4}$/.test(typed))
    throw new ToldError(`--fail-after is "${typed}". It must be a number of days, such as 30.`, 2);
  return Number(typed);
}

function print({ content }: Loaded, format: (typeof FORMATS)[number], day: string): void {
  if (format === 'ics') {
    // From the file, not from a setting: the entries must keep their names on every machine.
    const { host } = new URL(content.site.address);
    process.stdout.write(
      makeCalendar(listDuties(content), { today: day, host, siteName: content.site.name }),
    );
    return;
  }
  const describe = format === 'markdown' ? describeReviewsInMarkdown : describeReviews;
  process.stdout.write(describe(listByOwner(content, day), day));
}

/** For a job that runs every week: what has no date at all was due from the start. */
function failWhenLate({ content }: Loaded, days: number, day: string): number {
  const late = listDuties(content).filter(
    (duty) => isLate(duty, day) && (duty.due === undefined || daysBetween(duty.due, day) > days),
  );
  if (late.length === 0) return 0;
  console.error(
    `${late.length} ${late.length === 1 ? 'review is' : 'reviews are'} more than ${days} days overdue, ` +
      `or ${late.length === 1 ? 'has' : 'have'} never had a date.`,
  );
  return 1;
}

async function printReadings(loaded: Loaded, projectDir: string): Promise<number> {
  const findings = openFindings(projectDir);
  const paths = new Set([...loaded.content.pages, ...loaded.content.steps].map(({ path }) => path));
  const readings = (await readDocuments(loaded, findings.readings)).filter(({ document }) =>
    paths.has(document.path),
  );
  findings.save();
  const summary = summariseReadings(readings, loaded.content.pages);
  console.log(describeReadings(readings, summary));
  return summary.median <= readingTargets.medianAge && summary.tooLong.length === 0 ? 0 : 1;
}
