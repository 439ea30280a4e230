import type { Fixture } from '../design/fixture';
import { PageDates } from './page-dates';

export const pageDatesFixture = {
  name: 'page-dates',
  examples: [
    {
      title: 'In time',
      element: (
        <PageDates
          reviewed="2026-11-22"
          owner="Communications"
          due="2027-05-22"
          isOverdue={false}
        />
      ),
    },
    {
      title: 'Overdue',
      element: (
        <PageDates reviewed="2026-01-02" owner="Communications" due="2026-07-02" isOverdue />
      ),
    },
  ],
} satisfies Fixture;
