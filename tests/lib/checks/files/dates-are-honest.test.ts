import { expect, test } from 'vitest';
import { messagesAfter } from '../../../support/edited-tree';

test.each([
  ['a page was reviewed', { 'pages/help.md': [['reviewed: 2026-11-01', 'reviewed: 2026-11-23']] }],
  [
    'an outcome was reviewed',
    { 'report/call-999.md': [['reviewed: 2026-11-01', 'reviewed: 2026-11-23']] },
  ],
  [
    'a warning was reviewed',
    { 'warnings/images.md': [['reviewed: 2026-11-01', 'reviewed: 2026-11-23']] },
  ],
  [
    'a contact was checked',
    { 'contacts/police-999.md': [['checked: 2026-11-01', 'checked: 2026-11-23']] },
  ],
  [
    'a contact was checked, by month',
    { 'contacts/police-999.md': [['checked: 2026-11-01', 'checked: 2026-12']] },
  ],
  [
    'a contact was checked, by year',
    { 'contacts/police-999.md': [['checked: 2026-11-01', 'checked: 2027']] },
  ],
  [
    'a source was read',
    { 'sources/police-advice-2025.md': [['read: 2026-11-01', 'read: 2026-11-23']] },
  ],
  ['something changed', { 'pages/help.md': [['date: 2026-10-01', 'date: 2026-11-23']] }],
] as const)('a day that has not come cannot be the day on which %s', (_what, edits) => {
  expect(messagesAfter(edits)).toHaveLength(1);
});

test('today has come', () => {
  expect(
    messagesAfter({ 'pages/help.md': [['reviewed: 2026-11-01', 'reviewed: 2026-11-22']] }),
  ).toEqual([]);
});

test('this month and this year have come', () => {
  expect(
    messagesAfter({ 'contacts/police-999.md': [['checked: 2026-11-01', 'checked: 2026-11']] }),
  ).toEqual([]);
  expect(
    messagesAfter({ 'contacts/police-999.md': [['checked: 2026-11-01', 'checked: 2026']] }),
  ).toEqual([]);
});
