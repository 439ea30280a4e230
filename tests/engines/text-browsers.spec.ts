import { expect } from '@playwright/test';
import { escapePattern } from '../../lib/text';
import { contentUnderTest } from '../site/support/site-under-test';
import { tell } from './support/tell';
import { textTest as test } from './support/test';
import { linkCalled } from './support/text-browser';
import { at, firstAction, outcomes, questions, stepAfter } from './support/walking';

const { site } = contentUnderTest();

/** Digits that nobody wrote in groups; an address on the web may have them. */
const LONG_NUMBER = /(?<![\w/.-])\d{7,}/;

test('every answer of every question can be followed by its words', ({ asText }) => {
  let walked = 0;
  const ends = new Set<string>();
  for (const question of questions) {
    const page = asText(question.address);
    expect(page.text).toContain(question.title);
    for (const { text } of question.answers) {
      const next = stepAfter(question, text);
      expect(linkCalled(page, text), `"${text}" of ${question.address}`).toBe(at(next.address));
      walked += 1;
      if (next.kind === 'outcome') ends.add(next.address);
    }
  }
  expect(ends.size).toBe(outcomes.length);
  tell(`${walked} answers, ${ends.size} ends`);
});

test('every end begins with whom to tell, its numbers in groups, and no words run together', ({
  asText,
}) => {
  for (const outcome of outcomes) {
    const { text } = asText(outcome.address);
    const [, after = ''] = text.replaceAll(/\[\d+\]/g, '').split(outcome.title);
    const action = firstAction(outcome);
    const begins = after.search(new RegExp(`(?<!\\w)${escapePattern(action)}(?!\\w)`));
    expect(begins, outcome.address).toBeGreaterThanOrEqual(0);
    expect(begins, outcome.address).toBeLessThan(500);
    for (const never of outcome.never)
      expect(after.indexOf(never), outcome.address).toBeGreaterThan(begins);
    expect(text, outcome.address).not.toMatch(LONG_NUMBER);
  }
  tell(`${outcomes.length} ends`);
});

test('danger and the way out are links at the top of every step', ({ asText }) => {
  for (const { address: step } of [...questions, ...outcomes]) {
    const page = asText(step);
    expect(linkCalled(page, 'In danger? 999'), step).toBe(at(site.emergencyPage));
    expect(linkCalled(page, 'Leave this site'), step).toBeDefined();
  }
  tell(`${questions.length + outcomes.length} steps`);
});
