import { expect, test } from 'vitest';
import { flowMapView } from '../../../lib/views/flow-map';
import { smallSite } from './small-site';

test('the map has the drawing and the same in words', async () => {
  const { content } = smallSite();
  const map = await flowMapView(content);
  for (const step of content.steps) expect(map.svg).toContain(`href="${step.address}"`);
  expect(map.outline).toMatchObject({ kind: 'question', address: '/report/' });
});
