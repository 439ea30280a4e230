import { expect } from '@playwright/test';
import { contentUnderTest } from '../site/support/site-under-test';
import { tell, tellDifference } from './support/tell';
import { test } from './support/test';
import { at, outcomes, PHONE, questions, read } from './support/walking';

const { site } = contentUnderTest();
const looked = [
  '/',
  site.emergencyPage,
  ...[...questions, ...outcomes].map(({ address }) => address),
];

test("in the reader's own colours every row to press keeps its edge", async ({ launch }) => {
  const visitor = await launch({ forcedColours: true });
  try {
    await visitor.resize(PHONE);
    await visitor.open(at('/'));
    if (!(await read(visitor, () => matchMedia('(forced-colors: active)').matches, []))) {
      tellDifference('it knows no forced colours, so nobody can be looking at the site with them.');
      return;
    }
    const lost: string[] = [];
    for (const address of looked) {
      await visitor.open(at(address));
      lost.push(...(await read(visitor, withoutEdge, [])).map((what) => `${address}: ${what}`));
    }
    expect(lost).toEqual([]);
  } finally {
    await visitor.close();
  }
  tell(`${looked.length} pages`);
});

/**
 * Rows of the panel, or answers, and parts of the bar that neither an edge nor a ground sets off, and
 * words in the colour of their ground.
 */
function withoutEdge(): string[] {
  const ground = getComputedStyle(document.body).backgroundColor;
  return [
    ...(document
      .querySelector('main ul[role=list]')
      ?.querySelectorAll<HTMLElement>(':scope > li > :is(a, details)') ?? []),
    ...document.querySelectorAll<HTMLElement>('body > div section a'),
  ].flatMap((one) => {
    if (one.getClientRects().length === 0 || one.closest('details ul') !== null) return [];
    const { borderTopWidth, borderTopStyle, borderTopColor, color, backgroundColor } =
      getComputedStyle(one);
    const hasEdge =
      Number.parseFloat(borderTopWidth) >= 1 &&
      borderTopStyle !== 'none' &&
      !['rgba(0, 0, 0, 0)', ground].includes(borderTopColor);
    const words = one.innerText.slice(0, 30);
    return [
      ...(hasEdge ? [] : [`"${words}" has no edge`]),
      ...(color === backgroundColor ? [`"${words}" cannot be read`] : []),
    ];
  });
}
