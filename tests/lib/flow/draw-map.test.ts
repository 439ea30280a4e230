import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { drawMap, wrap } from '../../../lib/flow/draw-map';
import { flowOf, layeredSteps, outcome, question } from './flow-of';
import { elementsIn, parseXml } from './xml';

const flow = flowOf(
  question('start', 'urgent', 'more'),
  question('more', 'calm', 'urgent'),
  outcome('urgent', 'Call 999 & "help" <now>'),
  outcome('calm'),
  outcome('alone'),
);

describe('the drawing of the flow', async () => {
  const svg = await drawMap(flow, 'Questions & answers');
  const elements = elementsIn(parseXml(svg));
  const links = elements.filter((element) => element.name === 'a');

  test('is one picture that can be read as XML', () => {
    expect(elements.filter((element) => element.name === 'svg')).toHaveLength(1);
    expect(elements[0]).toMatchObject({
      name: 'svg',
      attributes: { 'aria-label': 'Questions & answers' },
    });
  });

  test('is read by a browser the same way', () => {
    expect(parseFragment(svg).childNodes).toHaveLength(1);
  });

  test('has a link for each step that can be reached, and for no other', () => {
    expect(links.map((link) => link.attributes.href).sort()).toEqual([
      '/report/',
      '/report/calm/',
      '/report/more/',
      '/report/urgent/',
    ]);
  });

  test('has a line for each pair of steps that an answer joins', () => {
    expect(elements.filter((element) => element.name === 'path')).toHaveLength(4);
  });

  test('shows the whole title of each step', () => {
    const titles = links.map((link) =>
      elementsIn(link)
        .filter((element) => element.name === 'tspan')
        .map((element) => element.text)
        .join(' '),
    );
    expect(titles.sort()).toEqual([
      'Call 999 & "help" <now>',
      'Outcome calm',
      'Question more?',
      'Question start?',
    ]);
  });

  test('has no style of its own, so that the colours of the page apply', () => {
    expect(
      elements.filter(
        (element) =>
          'style' in element.attributes || 'fill' in element.attributes || element.name === 'style',
      ),
    ).toEqual([]);
  });

  test('keeps everything inside its edges', () => {
    const [, , width = 0, height = 0] = (elements[0]?.attributes.viewBox ?? '')
      .split(' ')
      .map(Number);
    for (const box of elements.filter((element) => element.name === 'rect')) {
      const [x, y, w, h] = [
        box.attributes.x,
        box.attributes.y,
        box.attributes.width,
        box.attributes.height,
      ].map(Number);
      expect(Math.min(x ?? -1, y ?? -1)).toBeGreaterThanOrEqual(-1);
      expect((x ?? 0) + (w ?? 0)).toBeLessThanOrEqual(width + 1);
      expect((y ?? 0) + (h ?? 0)).toBeLessThanOrEqual(height + 1);
    }
  });

  test('is the same each time', async () => {
    expect(await drawMap(flow, 'Questions & answers')).toBe(svg);
  });
});

test('a flow of many layers can be drawn', async () => {
  const svg = await drawMap(flowOf(...layeredSteps(4, 5)), 'Large');
  expect(elementsIn(parseXml(svg)).filter((element) => element.name === 'a')).toHaveLength(22);
});

describe('the lines of a title', () => {
  test('break at spaces', () => {
    expect(wrap('Who are you to the child?', 12)).toEqual(['Who are you', 'to the', 'child?']);
  });

  test('are longer than asked for only where one word is', () => {
    expect(wrap('a extraordinarily b', 5)).toEqual(['a', 'extraordinarily', 'b']);
  });
});
