import { describe, expect, it } from 'vitest';
import { confirmed } from '../../../../lib/workshop/reviews/confirm';
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
    expect(sheet).toContain('npm run confirm -- police-999 --how live-page');
  });

  it('says the line to type', () => {
    expect(sheet).toContain('npm run confirm -- listening-line --how by-phone');
  });
});
