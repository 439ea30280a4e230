import { describe, expect, it } from 'vitest';
import {
  isLate,
  listDuties,
  neverSeenLive,
  waitingForSignOff,
} from '../../../../lib/workshop/reviews/duties';
import { contact, contentOf, page } from '../../../support/prose-content';

const { content } = contentOf({
  'pages/index.md': page('Words.').replace('reviewed: 2026-11-01', 'reviewed: 2026-03-31'),
  'pages/about.md': page('Words.', 'signOff: [police, nspcc]\n').replace(
    'title: A page',
    'title: About',
  ),
  'contacts/new.md': contact('checked: 2026-10-01\ncheckEvery: 6'),
  'contacts/old.md': contact(
    'name: "Old"\nroutes: [{ kind: phone, number: "0800 555 111" }]\nchecked: undated\ncheckedHow: ' +
      'saved-copy\nowner: Others',
  ),
  'contacts/rough.md': contact(
    'name: "Rough"\nroutes: [{ kind: phone, number: "116 123" }]\nchecked: "2025"\ncheckEvery: 12',
  ),
});

describe('what falls due', () => {
  it('is listed soonest first, and before everything what has no date', () => {
    expect(listDuties(content).map(({ file, due }) => [file, due])).toEqual([
      ['contacts/old.md', undefined],
      ['contacts/rough.md', '2026-01-01'],
      ['pages/index.md', '2026-09-30'],
      ['contacts/new.md', '2027-04-01'],
      ['pages/about.md', '2027-05-01'],
    ]);
  });

  it('is late on the day after', () => {
    expect([
      isLate({ due: '2026-11-21' }, '2026-11-22'),
      isLate({ due: '2026-11-22' }, '2026-11-22'),
      isLate({ due: undefined }, '2026-11-22'),
    ]).toEqual([true, false, true]);
  });
});

describe('contacts that nobody has seen live', () => {
  it('are those that were read as a saved copy', () => {
    expect(neverSeenLive(content)).toEqual([
      { file: 'contacts/old.md', name: 'Old', owner: 'Others', checked: 'undated' },
    ]);
  });
});

describe('sign-off', () => {
  it('waits once for each reviewer', () => {
    expect(waitingForSignOff(content).map(({ file, reviewer }) => [file, reviewer])).toEqual([
      ['pages/about.md', 'police'],
      ['pages/about.md', 'nspcc'],
    ]);
  });
});
