import path from 'node:path';
import { drawMap } from '../../../flow/draw-map';
import { makeFlow } from '../../../flow/graph';
import { outline, outlineAsText } from '../../../flow/outline';
import { readSettings } from '../../../settings';
import { writeWhole } from '../../../write-whole';
import { command } from '../../command';
import { checkInOrder } from '../../content-in-order';

const PICTURE = 'flow-map.svg';

export default command({
  usage: `npm run map
Prints the questions and where their answers lead, and draws them into ${PICTURE}.`,
  options: {},
  run: async () => {
    const settings = readSettings();
    const flow = makeFlow(checkInOrder(settings, settings.today()).content.steps);
    const svg = await drawMap(flow, 'The questions and where their answers lead');
    writeWhole(path.join(settings.projectDir, PICTURE), withOwnColours(svg));
    console.log(`${outlineAsText(outline(flow))}\n\nDrawn in ${PICTURE}: open it in a browser.`);
    return 0;
  },
});

/** Outside a page the drawing has no stylesheet, so it gets a small one of its own. */
function withOwnColours(svg: string): string {
  const style =
    '<style>svg{font:14px sans-serif;text-anchor:middle;dominant-baseline:central}' +
    'path,rect{fill:none;stroke:#1a2023}.outcome rect{stroke-width:2}</style>';
  return svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ').replace('>', `>${style}`);
}
