import { LetterRow } from './letter-row';
import type { Fixture } from '../../design/fixture';

export const letterRowFixture = {
  name: 'letter-row',
  examples: [
    {
      title: 'Letters and digits',
      element: (
        <LetterRow
          letters={[
            { href: '?digits', text: '0-9' },
            { href: '?a', text: 'A' },
            { href: '?b', text: 'B' },
          ]}
        />
      ),
    },
  ],
} satisfies Fixture;
