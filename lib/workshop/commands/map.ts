import { writeFileSync } from 'node:fs';
import { describeCount, describeProblems } from '../../checks/describe-problems';
import { checkContent } from '../../checks/check-content';
import { readSettings, SettingError } from '../../settings';
import { drawMap } from '../../flow/draw-map';
import { makeFlow } from '../../flow/graph';
import { outline, outlineAsText } from '../../flow/outline';

const PICTURE = 'flow-map.svg';

/** `npm run map`: prints the flow as text and draws it into a picture beside it. */
async function main(): Promise<number> {
  try {
    const { contentDir, today } = readSettings();
    const { content, problems } = checkContent(contentDir, today());
    if (content === undefined) {
      console.error(`${describeProblems(problems)}\n${describeCount(problems.length)}`);
      return 1;
    }
    const flow = makeFlow(content.steps);
    const svg = await drawMap(flow, 'The questions and where their answers lead');
    writeFileSync(PICTURE, withOwnColours(svg));
    console.log(`${outlineAsText(outline(flow))}\n\nDrawn in ${PICTURE}: open it in a browser.`);
    return 0;
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(error.message);
    return 2;
  }
}

/** Outside a page the drawing has no stylesheet, so it gets a small one of its own. */
function withOwnColours(svg: string): string {
  const style =
    '<style>svg{font:14px sans-serif;text-anchor:middle;dominant-baseline:central}path,rect{fill:none;stroke:#1a2023}.outcome rect{stroke-width:2}</style>';
  return svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ').replace('>', `>${style}`);
}

process.exitCode = await main();
