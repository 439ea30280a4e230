import type { Fixture } from '../design/fixture';
import { FlowMapPicture } from './flow-map-picture';

const svg =
  '<svg viewBox="0 0 240 60" width="240" height="60" role="group" aria-label="Sample: a question ' +
  'leads to an outcome"><g fill="none" stroke="currentColor" stroke-width="2"><rect x="2" y="12" ' +
  'width="90" height="36"/><path d="M92 30h52m-8-8 8 8-8 8"/><rect x="146" y="12" width="90" height="36" ' +
  'rx="18"/></g><g fill="currentColor" font-size="14" text-anchor="middle"><text x="47" y="35">Question</text>' +
  '<a href="?report"><text x="191" y="35">Outcome</text></a></g></svg>';

export const flowMapPictureFixture = {
  name: 'flow-map-picture',
  examples: [
    {
      title: 'A drawing and its caption',
      element: <FlowMapPicture svg={svg} caption="The same stands below as text." />,
    },
  ],
} satisfies Fixture;
