import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareContent, isNothing } from '../../../../lib/workshop/authoring/compare';
import {
  comparisonAsHtml,
  comparisonAsText,
} from '../../../../lib/workshop/authoring/describe-comparison';
import { loadContent } from '../../../../lib/content/reading/load';
import type { Content } from '../../../../lib/content/model';

const { loaded } = loadContent(path.resolve('content'));
if (loaded === undefined) throw new Error('The real content cannot be read.');
const before = loaded.content;
const changed = (change: Partial<Content>): Content => ({ ...before, ...change });

describe('comparing two states of the content', () => {
  test('finds nothing between a state and itself', () => {
    expect(isNothing(compareContent(before, before))).toBe(true);
  });

  test('shows a changed number with the old one beside it', () => {
    const after = changed({
      contacts: before.contacts.map((contact) =>
        contact.id === 'childline'
          ? { ...contact, routes: [{ kind: 'phone', number: '0800 1112' }] }
          : contact,
      ),
    });

    const change = compareContent(before, after).valuesChanged.find(
      ({ what }) => what === 'telephone',
    );
    expect([change?.contact, change?.after]).toEqual(['Childline', '0800 1112']);
    expect(change?.before).toContain('0800 1111');
  });

  test('tells pages that are new, gone and changed apart', () => {
    const [first, second, ...rest] = before.pages;
    if (first === undefined || second === undefined) throw new Error('There are not enough pages.');
    const after = changed({
      pages: [
        { ...first, body: `${first.body} More words.` },
        { ...second, address: '/elsewhere/' },
        ...rest,
      ],
    });

    const { pagesAdded, pagesGone, pagesChanged } = compareContent(before, after);
    expect(pagesAdded.map((page) => page.address)).toEqual(['/elsewhere/']);
    expect(pagesGone.map((page) => page.address)).toEqual([second.address]);
    expect(pagesChanged.map((page) => page.address)).toEqual([first.address]);
  });

  test('shows the words that were added and taken away on a page', () => {
    const [first, ...rest] = before.pages;
    if (first === undefined) throw new Error('There is no page.');
    const body = (text: string) => changed({ pages: [{ ...first, body: text }, ...rest] });
    const comparison = compareContent(body('Call <us> now.'), body('Call <them> right now.'));

    expect(comparisonAsHtml(comparison, 'Change', undefined)).toMatch(
      /Call &lt;<del>us<\/del><ins>them<\/ins>&gt; (<ins>right <\/ins>|right )now\./,
    );
    expect(comparisonAsText(comparison)).toContain(': 2 words added, 1 taken away');
  });

  test('says where an answer led and where it leads now', () => {
    const after = changed({
      steps: before.steps.map((step) =>
        step.kind === 'question' && step.id === 'start'
          ? {
              ...step,
              answers: step.answers.map((answer) =>
                answer.goTo === 'what-happened' ? { ...answer, goTo: 'call-999' } : answer,
              ),
            }
          : step,
      ),
    });

    expect(compareContent(before, after).routesChanged).toMatchObject([
      { before: 'what-happened', after: 'call-999' },
    ]);
  });

  test('puts words with angle brackets into the page as text', () => {
    const after = changed({
      contacts: before.contacts.map((contact) =>
        contact.id === 'childline' ? { ...contact, cost: '<b>free</b>' } : contact,
      ),
    });
    const comparison = compareContent(before, after);

    expect(comparisonAsHtml(comparison, 'Change', undefined)).toContain('&lt;b&gt;free&lt;/b&gt;');
    expect(comparisonAsText(comparison)).toContain('<b>free</b>');
  });
});
