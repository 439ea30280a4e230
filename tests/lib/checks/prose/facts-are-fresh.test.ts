import { describe, expect, it } from 'vitest';
import { factsAreFresh } from '../../../../lib/checks/prose/facts-are-fresh';
import { contact, contentOf } from '../../../support/prose-content';

const adviceOn = (today: string, lines: string): string[] =>
  factsAreFresh(today)(contentOf({ 'contacts/helpline.md': contact(lines) })).map(
    ({ level }) => level,
  );

describe('the facts of a contact', () => {
  it('get advice when they are older than they may be', () => {
    expect(adviceOn('2026-11-22', 'checked: 2026-05-21\ncheckEvery: 6')).toEqual(['advice']);
  });

  it('are fresh on the day they fall due', () => {
    expect(adviceOn('2026-11-22', 'checked: 2026-05-22\ncheckEvery: 6')).toEqual([]);
  });

  it('get advice when they have no date', () => {
    expect(adviceOn('2026-11-22', 'checked: undated')).toEqual(['advice']);
  });
});
