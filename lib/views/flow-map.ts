import type { Content } from '../content/model';
import { drawMap } from '../flow/draw-map';
import { makeFlow } from '../flow/graph';
import { outline } from '../flow/outline';

/** The whole flow as a drawing and as branches to read. */
export async function flowMapView({ steps }: Content) {
  const flow = makeFlow(steps);
  const branches = outline(flow);
  if (branches.kind === 'outcome') throw new Error('The first step of the flow is not a question.');
  return {
    svg: await drawMap(flow, 'The questions and where their answers lead'),
    caption: 'Square boxes are questions. Rounded boxes say who to tell.',
    outline: branches,
  };
}
