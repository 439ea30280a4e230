import type { Fixture } from '../design/fixture';
import { WarningBlock } from './warning-block';

export const warningBlockFixture = {
  name: 'warning-block',
  examples: [
    {
      title: 'At the top of a page',
      element: (
        <WarningBlock
          title="Do not copy or send pictures of children"
          html={
            '<p>Do not look again, copy, screenshot or forward them, not even to the police.</p>' +
            '<p>Write down the name of the account, the address and the time.</p>'
          }
        />
      ),
    },
  ],
} satisfies Fixture;
