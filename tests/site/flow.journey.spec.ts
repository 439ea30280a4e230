import { expect, test } from '@playwright/test';
import { makeFlow, isQuestion, shortestAnswers } from '../../lib/flow/graph';
import { contentUnderTest } from './site-under-test';

const content = contentUnderTest();
const flow = makeFlow(content.steps);
const questions = content.steps.filter(isQuestion);

for (const question of questions) {
  for (const answer of question.answers) {
    test(`home → ${[...shortestAnswers(flow, question.id), answer.text].join(' → ')}`, async ({ page }) => {
      await page.goto('/');
      await page.getByRole('main').getByRole('link', { name: 'Answer the questions' }).click();
      for (const text of [...shortestAnswers(flow, question.id), answer.text]) {
        await page.getByRole('main').getByRole('link', { name: text, exact: true }).click();
      }

      const arrived = flow.steps.get(answer.goTo);
      await expect(page).toHaveURL(arrived?.address ?? '');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(arrived?.title ?? '');
    });
  }
}

const worries = questions.find((question) => question.id === content.site.worries);
for (const worry of worries?.answers ?? []) {
  test(`the worry "${worry.text}" leads from home to a contact in at most three taps`, async ({ page }) => {
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: worry.text, exact: true }).click();
    let taps = 1;
    let step = flow.steps.get(worry.goTo);
    while (step !== undefined && isQuestion(step)) {
      const [first] = step.answers;
      await page.getByRole('main').getByRole('link', { name: first?.text ?? '', exact: true }).click();
      step = flow.steps.get(first?.goTo ?? '');
      taps += 1;
    }

    expect(taps).toBeLessThanOrEqual(3);
    const contact = content.contacts.find((one) => one.id === step?.contacts[0]);
    await expect(page.getByRole('heading', { level: 2, name: contact?.name ?? '' }).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What happens next' })).toBeVisible();
  });
}
