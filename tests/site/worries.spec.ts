import { expect, test } from '@playwright/test';
import { isQuestion, makeFlow } from '../../lib/flow/graph';
import { contentUnderTest } from './site-under-test';

const content = contentUnderTest();
const flow = makeFlow(content.steps);
const worries = content.steps
  .filter(isQuestion)
  .find((question) => question.id === content.site.worries);

test('each worry leads from home to a contact in at most three taps, to a page that says what happens next', async ({
  page,
}) => {
  for (const worry of worries?.answers ?? []) {
    await page.goto('/');
    let taps = 0;
    const tap = async (text: string) => {
      await page.getByRole('main').getByRole('link', { name: text, exact: true }).click();
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
    const contact = content.contacts.find((one) => one.id === step?.contacts[0]);
    await expect(
      page.getByRole('heading', { level: 2, name: contact?.name ?? '' }).first(),
    ).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What happens next' })).toBeVisible();
  }
});
