import { describe, expect, it } from 'vitest';
import {
  describeReviews,
  describeReviewsInMarkdown,
} from '../../../../lib/workshop/reviews/describe-reviews';
import { listByOwner } from '../../../../lib/workshop/reviews/review-list';
import { contact, contentOf, page } from '../../../support/prose-content';

const { content } = contentOf({
  'pages/index.md': page('Words.', 'signOff: [police]\n'),
  'contacts/late.md': contact('checked: 2026-01-01\ncheckEvery: 6\nowner: Others'),
  'contacts/undated.md': contact(
    'name: "Undated"\nroutes: [{ kind: phone, number: "116 123" }]\nchecked: undated\ncheckedHow: ' +
      'saved-copy\nowner: Others',
  ),
  'contacts/soon.md': contact(
    'name: "Soon"\nroutes: [{ kind: phone, number: "0800 555 111" }]\nchecked: 2026-06-01\ncheckEvery: 6',
  ),
});
const lists = listByOwner(content, '2026-11-22');

describe('the list of reviews', () => {
  it('gives each owner what waits for them', () => {
    expect(
      lists.map(({ owner, late, soon, later, neverSeenLive, signOff }) => [
        owner,
        late.length,
        soon.length,
        later.length,
        neverSeenLive.length,
        signOff.length,
      ]),
    ).toEqual([
      ['Editors', 0, 1, 1, 0, 1],
      ['Others', 2, 0, 0, 1, 0],
    ]);
  });

  it('says how late a thing is', () => {
    expect(describeReviews(lists, '2026-11-22')).toContain(
      '1 July 2026, 4 months late: Helpline (contacts/late.md).',
    );
  });

  it('leaves out headings with nothing under them', () => {
    expect(
      describeReviews(
        lists.filter(({ owner }) => owner === 'Others'),
        '2026-11-22',
      ),
    ).not.toContain('Due later');
  });

  it('ends with the numbers', () => {
    expect(describeReviews(lists, '2026-11-22').trimEnd().split('\n').at(-1)).toBe(
      'Overdue: 2. Due in the next two months: 1. Never checked on the live page or by phone: 1. ' +
        'Waiting for sign-off: 1 files.',
    );
  });

  it('is a list of boxes to tick in Markdown', () => {
    const markdown = describeReviewsInMarkdown(lists, '2026-11-22');
    expect(markdown).toContain('# Reviews on 22 November 2026\n\n## Editors\n');
    expect(markdown.match(/^- \[ \] /gm)).toHaveLength(6);
  });
});
