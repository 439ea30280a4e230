import { expect, test } from 'vitest';
import { outcomeBudget } from '../../../../lib/checks/flow/outcomes-fit-a-hand';
import { containing } from '../../../support/containing';
import { problemsAfter } from '../../../support/edited-tree';

const END = 'owner: Communications\n---\n';
const bodyOf = (links: number): string => '[Help](/help/) '.repeat(links);

test('the links in the body of an outcome count', () => {
  const file = 'report/talk-it-over.md';
  const words = bodyOf(outcomeBudget.links);

  expect(problemsAfter({ [file]: [[END, `${END}\n${words}\n`]] })).toContainEqual(
    expect.objectContaining({ file, message: containing(' links; the most is ') }),
  );
});
