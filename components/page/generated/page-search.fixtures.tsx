import { PageSearch } from './page-search';
import type { Fixture } from '../../design/fixture';

export const pageSearchFixture = {
  name: 'page-search',
  examples: [{ title: 'Before anything is typed', element: <PageSearch /> }],
} satisfies Fixture;
