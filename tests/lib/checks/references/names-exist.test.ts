import { describe, expect, test } from 'vitest';
import { containing } from '../../../support/containing';
import { problemsAfter } from '../../../support/edited-tree';

describe('a name that does not exist', () => {
  test('and that is nearly one that does is told with that one', () => {
    expect(
      problemsAfter({ 'pages/help.md': [['contacts: [police-101', 'contacts: [police-102']] }),
    ).toMatchObject([{ file: 'pages/help.md', line: 7, fix: 'Did you mean "police-101"?' }]);
  });

  test('and that is like no other is told with the file that would make it exist', () => {
    expect(
      problemsAfter({ 'pages/help.md': [['contacts: [police-101', 'contacts: [ambulance']] }),
    ).toMatchObject([{ fix: containing('"contacts/ambulance.md"') }]);
  });

  test('in ten places is one problem at the first of them, with the others named and counted', () => {
    const links = Array.from({ length: 9 }, (_none, index) => `[Word ${index}](/gone/)`).join(
      '\n\n',
    );
    const [problem, ...others] = problemsAfter({
      'pages/help.md': [['You do not have', `${links}\n\nYou do not have`]],
      'report/tell-police.md': [['readMore: [/help/]', 'readMore: [/gone/]']],
    });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      file: 'report/tell-police.md',
      message: containing('and 5 more'),
    });
  });

  test('as a contact in a list, a sentence and a link to its page is one problem', () => {
    expect(
      problemsAfter({
        'pages/help.md': [
          ['contacts: [police-101', 'contacts: [coastguard'],
          [
            'You do not have',
            'Call [coastguard](contact:coastguard) or read [about it](/contacts/coastguard/). You do not have',
          ],
        ],
      }),
    ).toHaveLength(1);
  });

  test('as a contact and as a source is two problems', () => {
    expect(
      problemsAfter({
        'contacts/police-101.md': [['sources: [police-advice-2025]', 'sources: [x-y-z]']],
        'pages/help.md': [['contacts: [police-101', 'contacts: [x-y-z']],
      }),
    ).toHaveLength(2);
  });
});

test.each([
  ['the menu', { 'site.md': [['/help/]', '/gone/]']] }],
  ['the footer', { 'site.md': [['/report/map/]', '/gone/]']] }],
  ['the emergency contact', { 'site.md': [['emergency: police-999', 'emergency: gone-away']] }],
  ['a door of the home page', { 'site.md': [['goTo: /report/what-', 'goTo: /report/gone-']] }],
  [
    'the page for emergencies',
    { 'site.md': [['emergencyPage: /emergency/', 'emergencyPage: /gone/']] },
  ],
  ['a contact on a poster', { 'site.md': [['pupils: [listening-line]', 'pupils: [gone-away]']] }],
  ['a contact in a frame', { 'site.md': [['frames: [police-101', 'frames: [gone-away']] }],
  ['an everyday contact', { 'site.md': [['everyday: [police-999', 'everyday: [gone-away']] }],
  ['a redirect', { 'redirects.md': [['to: /help/', 'to: /gone-away/']] }],
  [
    'the sources of a chart',
    {
      'pages/help.md': [
        [
          'changes:',
          'chart:\n  title: "A chart"\n  unit: cases\n  bars:\n    - label: "2016"\n      value: 1\n' +
            '    - label: "2017"\n      value: 2\n  sources: [gone-away]\nchanges:',
        ],
      ],
    },
  ],
  [
    'the sources of a term',
    { 'terms/grooming.md': [['term: "grooming"', 'term: "grooming"\nsources: [gone-away]']] },
  ],
  [
    'the sources of a contact',
    { 'contacts/police-101.md': [['sources: [police-advice-2025]', 'sources: [gone-away]']] },
  ],
  [
    'the pages an outcome names',
    { 'report/call-999.md': [['readMore: [/help/]', 'readMore: [/gone/]']] },
  ],
  [
    'the warnings of an outcome',
    { 'report/call-999.md': [['readMore', 'warnings: [gone-away]\nreadMore']] },
  ],
  [
    'a footnote of a contact',
    { 'contacts/listening-line.md': [['[^listening-line-about]', '[^gone-away]']] },
  ],
] as const)('%s is looked at', (_what, edits) => {
  expect(problemsAfter(edits)).toHaveLength(1);
});
