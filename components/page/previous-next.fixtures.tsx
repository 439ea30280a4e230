import type { Fixture } from '../design/fixture';
import { PreviousNext } from './previous-next';

const previous = { href: '?stings', text: 'Why not to run a sting' };
const next = { href: '?stings-law', text: 'The law in plain words' };

export const previousNextFixture = {
  name: 'previous-next',
  examples: [
    { title: 'Both', element: <PreviousNext previous={previous} next={next} /> },
    { title: 'First page', element: <PreviousNext next={next} /> },
    { title: 'Last page', element: <PreviousNext previous={previous} /> },
  ],
} satisfies Fixture;
