import { expect } from '@playwright/test';
import { tell, test } from './support/test';
import { arriveAt, at, heading, PHONE, press, questions, stepAfter } from './support/walking';

test('every answer leads where it says, and Back leads to its question again', async ({
  visitor,
}) => {
  await visitor.resize(PHONE);
  let walked = 0;
  const ends = new Set<string>();
  for (const question of questions) {
    await visitor.open(at(question.address));
    for (const { text } of question.answers) {
      const next = stepAfter(question, text);
      await press(visitor, text);
      await arriveAt(visitor, at(next.address));
      expect(await heading(visitor)).toBe(next.title);
      await visitor.back();
      await arriveAt(visitor, at(question.address));
      await expect.poll(() => heading(visitor), { message: question.address }).toBe(question.title);
      walked += 1;
      if (next.kind === 'outcome') ends.add(next.address);
    }
  }
  tell(`${walked} answers, ${ends.size} ends`);
});
