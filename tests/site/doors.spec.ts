import { expect, test } from '@playwright/test';
import { isQuestion, makeFlow } from '../../lib/flow/graph';
import { shortestAnswers } from '../support/shortest-answers';
import { contentUnderTest, pageHtml, tapsFrom } from './support/site-under-test';

const { steps, site, asked } = contentUnderTest();
const flow = makeFlow(steps);
const outcomes = steps.filter((step) => !isQuestion(step));

const MOST_FROM_HOME = 3;
const MOST_FROM_THE_START = 4;

/** The steps that one tap leads to. */
function nextSteps(address: string): string[] {
  const question = steps.filter(isQuestion).find((step) => step.address === address);
  return (question?.answers ?? []).flatMap(({ goTo }) => flow.steps.get(goTo)?.address ?? []);
}

/** The fewest taps from some links to an address. */
function taps(from: readonly string[], to: string): number {
  const seen = new Set<string>();
  let here = from;
  for (let count = 1; here.length > 0; count += 1) {
    if (here.includes(to)) return count;
    for (const address of here) seen.add(address);
    here = here.flatMap(nextSteps).filter((address) => !seen.has(address));
  }
  return Infinity;
}

test('every outcome is at most three taps from a door of the home page, and four from the first question', () => {
  const doors = site.doors.map(({ goTo }) => goTo);
  const far = outcomes.flatMap(({ id, address }) => {
    const fromHome = taps([...doors, '/report/'], address);
    const fromStart = shortestAnswers(flow, id).length;
    return fromHome <= MOST_FROM_HOME && fromStart <= MOST_FROM_THE_START
      ? []
      : [`${address}: ${fromHome} from home, ${fromStart} from the start`];
  });
  expect(far).toEqual([]);
});

test('what people ask is answered at most four taps from the home page and from the first question', () => {
  const starts = [tapsFrom('/', MOST_FROM_THE_START), tapsFrom('/report/', MOST_FROM_THE_START)];
  const far = asked.filter(({ answeredAt }) => {
    const [address = '', heading] = answeredAt.split('#');
    return (
      starts.some((taps) => !taps.has(address)) ||
      (heading !== undefined && !pageHtml(address).includes(`id="${heading}"`))
    );
  });
  expect(far).toEqual([]);
});

test('the doors of the home page lead where the editors say', async ({ page }) => {
  for (const { text, goTo } of site.doors) {
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: text }).click();
    await page.waitForURL((url) => url.pathname === goTo);
  }
});
