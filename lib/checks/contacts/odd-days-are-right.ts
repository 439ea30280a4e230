import { dateInWords } from '../../dates';
import { isAttended } from '../../content/routes';
import type { KeyPath } from '../../content/mistake';
import type { Problem } from '../../content/model';
import { atKey, type Check } from '../check';

/**
 * Each day of a line or a nation is said once, and is still to come. One that is over is only told: a date must
 * not stop a correction from being published.
 *
 * @param today as `2026-11-22`
 */
export function oddDaysAreRight(today: string): Check {
  return (loaded) => {
    const { contacts, site } = loaded.content;
    const look = (
      file: { path: string },
      list: KeyPath,
      days: readonly string[],
      keepOne = 'Keep one of the two.',
    ): Problem[] =>
      days.flatMap((day, at) => {
        const tell = (message: string, fix: string) =>
          atKey(loaded, file, [...list, at, 'day'], message, fix);
        if (days.indexOf(day) < at) return [tell(`The day ${day} stands here twice.`, keepOne)];
        const over = tell(
          `The day ${dateInWords(day)} is over.`,
          'Take it away, so that the list stays short.',
        );
        return day < today ? [{ ...over, level: 'advice' as const }] : [];
      });
    const proclaimed = site.bankHolidays?.proclaimed ?? [];
    return [
      ...contacts.flatMap((contact) =>
        contact.routes.flatMap((route, at) =>
          isAttended(route)
            ? look(
                contact,
                ['routes', at, 'oddDays'],
                (route.oddDays ?? []).map(({ day }) => day),
              )
            : [],
        ),
      ),
      ...look(
        site,
        ['bankHolidays', 'proclaimed'],
        proclaimed.map(({ day }) => day),
        'Keep one of the two, with every nation in it.',
      ),
    ];
  };
}
