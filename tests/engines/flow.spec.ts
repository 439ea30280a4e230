import { expect } from '@playwright/test';
import { contentUnderTest } from '../site/support/site-under-test';
import { tell } from './support/tell';
import { test } from './support/test';
import {
  answer,
  arriveAt,
  at,
  flow,
  heading,
  PHONE,
  press,
  questions,
  stepAfter,
} from './support/walking';

const { scenarios } = contentUnderTest();

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

test('a page that is drawn without layers leads to its end as well', async ({ engine, launch }) => {
  test.skip(engine !== 'webkit', 'Only WebKitGTK has a second way to draw.');
  const first = flow.steps.get(flow.start);
  if (first === undefined) throw new Error('The flow has no beginning.');
  const visitor = await launch({ layers: false });
  try {
    await visitor.resize(PHONE);
    for (const { answers } of scenarios) {
      await visitor.open(at(first.address));
      const end = await answer(visitor, first, answers);
      expect(await heading(visitor)).toBe(end.title);
    }
  } finally {
    await visitor.close();
  }
  tell(`${scenarios.length} stories`);
});
