import { escapeHtml } from '../text';
import { instance } from '@viz-js/viz';
import { z } from 'zod';
import { isQuestion, nextSteps, reachable, type Flow } from './graph';

/** Sizes in points, the unit that Graphviz places things in (72 to the inch). */
const LETTERS_PER_LINE = 22;
const LINE_HEIGHT = 17;
const BOX_WIDTH = 190;
const PADDING = 14;
const POINTS_PER_INCH = 72;

const layoutSchema = z.object({
  bb: z.string(),
  objects: z.array(z.object({ name: z.string(), pos: z.string(), height: z.string() })),
  edges: z.array(z.object({ pos: z.string() })).default([]),
});

/**
 * Draws the whole flow as an SVG: questions as boxes, outcomes as rounded boxes, each a
 * link. Graphviz finds the places; the shapes are drawn here so that the page's own
 * colours apply, in the dark and on paper too.
 *
 * @param flow whose answers all lead to steps that exist
 * @returns an `<svg>` element with a title, without style attributes
 */
export async function drawMap(flow: Flow, title: string): Promise<string> {
  const steps = reachable(flow).flatMap((id) => flow.steps.get(id) ?? []);
  const boxes = new Map(
    steps.map((step) => [step.id, { step, lines: wrap(step.title, LETTERS_PER_LINE) }]),
  );
  const graph = {
    graphAttributes: { rankdir: 'LR', ranksep: 0.9, nodesep: 0.18 },
    nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
    nodes: [...boxes].map(([name, { lines }]) => ({
      name,
      attributes: {
        width: BOX_WIDTH / POINTS_PER_INCH,
        height: boxHeight(lines) / POINTS_PER_INCH,
      },
    })),
    edges: steps.flatMap((step) =>
      [...new Set(nextSteps(step))].map((head) => ({
        tail: step.id,
        head,
        attributes: { arrowhead: 'none' },
      })),
    ),
  };
  const viz = await instance();
  const layout = layoutSchema.parse(viz.renderJSON(graph));
  const [, , width = 0, height = 0] = numbers(layout.bb);

  const lines = layout.edges.map(({ pos }) => `<path d="${curve(pos, height)}"/>`);
  const shapes = layout.objects.flatMap(({ name, pos }) => {
    const box = boxes.get(name);
    const [x = 0, y = 0] = numbers(pos);
    return box === undefined
      ? []
      : [drawBox(box.lines, { x, y: height - y }, box.step.address, isQuestion(box.step))];
  });
  return (
    `<svg viewBox="0 0 ${round(width)} ${round(height)}" role="group" ` +
    `aria-label="${escapeHtml(title)}"><g class="ways">${lines.join('')}</g>${shapes.join('')}</svg>`
  );
}

function boxHeight(lines: readonly string[]): number {
  return lines.length * LINE_HEIGHT + PADDING;
}

function drawBox(
  lines: readonly string[],
  { x, y }: { x: number; y: number },
  address: string,
  question: boolean,
): string {
  const height = boxHeight(lines);
  const first = y - ((lines.length - 1) * LINE_HEIGHT) / 2;
  const text = lines
    .map(
      (line, index) =>
        `<tspan x="${round(x)}" y="${round(first + index * LINE_HEIGHT)}">${escapeHtml(line)}</tspan>`,
    )
    .join('');
  const shape =
    `<rect x="${round(x - BOX_WIDTH / 2)}" y="${round(y - height / 2)}" width="${BOX_WIDTH}" ` +
    `height="${height}" rx="${question ? 0 : Math.min(height / 2, 20)}"/>`;
  return (
    `<a href="${escapeHtml(address)}" ` +
    `class="${question ? 'question' : 'outcome'}">${shape}<text>${text}</text></a>`
  );
}

/** Graphviz counts upwards, SVG downwards: `1,2 3,4 5,6 7,8` becomes a move and Bézier curves. */
function curve(pos: string, height: number): string {
  const points = pos
    .split(' ')
    .filter((point) => !/^[es],/.test(point))
    .map((point) => {
      const [x = 0, y = 0] = numbers(point);
      return `${round(x)} ${round(height - y)}`;
    });
  const [start, ...rest] = points;
  return `M${start}C${rest.join(' ')}`;
}

function numbers(text: string): number[] {
  return text.split(/[, ]/).map(Number);
}

/** Whole points: half of one is less than anybody can see, and each digit is a byte. */
function round(value: number): number {
  return Math.round(value);
}

/**
 * Breaks a title into lines at spaces.
 *
 * @example wrap('Who are you to the child?', 12) // ['Who are you', 'to the', 'child?']
 */
export function wrap(text: string, letters: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}
