import { ForceList } from './force-list';
import type { Fixture } from '../design/fixture';

export const forceListFixture = {
  name: 'force-list',
  examples: [
    {
      title: 'A nation with two forces, one with an online report',
      element: (
        <ForceList
          groups={[
            {
              id: 'sample-nation',
              heading: 'Sampleland',
              forces: [
                {
                  id: 'sample-police',
                  name: 'Sample Police',
                  website: 'https://police.example.org/',
                  report: 'https://police.example.org/report/',
                  places: [
                    { id: 'sample-town', text: 'Sample Town' },
                    { id: 'sample-on-sea', text: 'Sample-on-Sea' },
                  ],
                },
                {
                  id: 'harbour-police',
                  name: 'Harbour Police',
                  website: 'https://harbour.example.org/',
                  report: undefined,
                  places: [{ id: 'sample-harbour', text: 'Sample Harbour' }],
                },
              ],
            },
          ]}
        />
      ),
    },
  ],
} satisfies Fixture;
