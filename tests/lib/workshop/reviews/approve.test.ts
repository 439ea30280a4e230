import { describe, expect, it } from 'vitest';
import { approvalFile, confirmed, isSame } from '../../../../lib/workshop/reviews/approve';
import { worksheet } from '../../../../lib/workshop/reviews/worksheet';
import { loadedAfter } from '../../../support/edited-tree';

describe('a confirmed contact', () => {
  const text =
    '---\nname: "A" # kept\nchecked: undated\ncheckedHow: saved-copy\n---\n\nchecked by us\n';

  it('has the day and the way of the check, and nothing else is changed', () => {
    expect(confirmed(text, '2026-11-22', 'by-phone')).toBe(
      '---\nname: "A" # kept\nchecked: 2026-11-22\ncheckedHow: by-phone\n---\n\nchecked by us\n',
    );
  });
});

describe('the worksheet', () => {
  const { contacts } = loadedAfter().content;
  const sheet = worksheet(contacts);

  it('has every contact, those without a date first', () => {
    const names = [...sheet.matchAll(/^## (.*)$/gm)].map(([, name]) => name);
    expect(names).toEqual(['Listening line', 'Police non-emergency line', 'Police emergency line']);
  });

  it('has a box for each way to reach a contact, and asks when somebody answers', () => {
    expect(sheet).toContain('- [ ] Try the telephone: 101');
    expect(sheet).toContain('Monday to Friday, 9am to 5:30pm');
    expect(sheet).toContain('- [ ] Open the web address: https://www.example.org/police/form');
  });

  it('never sends anybody to try the emergency number', () => {
    expect(sheet).toContain('Look up the telephone: 999');
    expect(sheet).toContain(
      'npm run approve -- contacts/police-999.md --for facts --how live-page',
    );
  });

  it('says the line to type', () => {
    expect(sheet).toContain(
      'npm run approve -- contacts/listening-line.md --for facts --how by-phone',
    );
  });
});

describe('what a second person typed', () => {
  it.each([
    ['08001111', '0800 1111'],
    ['https://www.example.org/form', 'https://www.example.org/form/'],
    ['9am 17.30', 'Monday, 9am to 5:30pm, UK time'],
    ['always', '24 hours a day, every day'],
  ])('is the same in "%s" as in "%s"', (typed, fact) => {
    expect(isSame(typed, fact)).toBe(true);
  });

  it.each([
    ['0800 1112', '0800 1111'],
    ['9am 5pm', 'Monday, 9am to 5:30pm, UK time'],
    ['', '0800 1111'],
    ['yes', 'Monday, 9am to 5:30pm, UK time'],
    ['https://www.example.org/from', 'https://www.example.org/form'],
  ])('is another in "%s" than in "%s"', (typed, fact) => {
    expect(isSame(typed, fact)).toBe(false);
  });
});

it('two people who approve the same words on one day write two files', () => {
  const approval = { day: '2026-11-22', how: 'read', approves: [] } as const;
  const files = ['A', 'B'].map((who) => approvalFile({ ...approval, who, approves: [] }).path);
  expect(new Set(files).size).toBe(2);
});
