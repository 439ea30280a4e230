import { expect, test } from '@playwright/test';
import { isQuestion, makeFlow } from '../../lib/flow/graph';
import { contentUnderTest } from './site-under-test';

const content = contentUnderTest();
const flow = makeFlow(content.steps);
const worries = content.steps
  .filter(isQuestion)
  .find((question) => question.id === content.site.worries);

test('each worry leads from the question to a contact in at most three taps, to a page that says whom to tell', async ({
  page,
}) => {
  for (const worry of worries?.answers ?? []) {
    await page.goto(worries?.address ?? '/');
    let taps = 0;
    const tap = async (text: string) => {
      await page.getByRole('main').getByRole('link', { name: text }).click();
      taps += 1;
    };
    await tap(worry.text);
    let step = flow.steps.get(worry.goTo);
    while (step !== undefined && isQuestion(step)) {
      const [first] = step.answers;
      await tap(first?.text ?? '');
      step = flow.steps.get(first?.goTo ?? '');
    }

    expect(taps, worry.text).toBeLessThanOrEqual(3);
    await expect(page.getByRole('heading', { level: 1, name: step?.title ?? '' })).toBeVisible();
    const [action] = step?.kind === 'outcome' ? step.actions : [];
    expect(action, worry.text).toBeDefined();
  }
});
