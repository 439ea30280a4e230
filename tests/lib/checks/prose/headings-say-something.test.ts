import { expect, it } from 'vitest';
import { headingsSaySomething } from '../../../../lib/checks/prose/headings-say-something';
import { contentOf, page } from '../../../support/prose-content';

const advisedOn = (heading: string): number =>
  headingsSaySomething(contentOf({ 'pages/index.md': page(`## ${heading}\n\nWords.`) })).length;

it.each(['Do not', "Don't", 'Never:', 'Afterwards', 'Important'])(
  'a heading that says nothing else gets advice: %s',
  (heading) => {
    expect(advisedOn(heading)).toBe(1);
  },
);

it.each(["Don't send it", 'Never alone', 'What to do today', 'Do not delete messages'])(
  'a heading that says something gets none: %s',
  (heading) => {
    expect(advisedOn(heading)).toBe(0);
  },
);
