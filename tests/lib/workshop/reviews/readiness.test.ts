import { describe, expect, it } from 'vitest';
import { obstacles, readyLine } from '../../../../lib/workshop/reviews/readiness';
import { loadedAfter, TODAY, type Edits } from '../../../support/edited-tree';

const PUBLIC = 'https://www.who-to-tell.police.uk';
const READY = {
  'site.md': [['words@ask-here.example.org', 'words@who-to-tell.police.uk']],
  'contacts/listening-line.md': [
    ['checked: undated', 'checked: 2026-11-01'],
    ['saved-copy', 'live-page'],
  ],
  'contacts/police-101.md': [
    ['checked: 2025-06', 'checked: 2026-11-01'],
    ['saved-copy', 'live-page'],
  ],
} as const satisfies Edits;
const briefs = (edits: Edits, address = PUBLIC) =>
  obstacles(loadedAfter({ ...READY, ...edits }).content, address, TODAY).map(({ brief }) => brief);

describe('between a site and the public', () => {
  it('stands nothing when all is signed, seen, dated and addressed', () => {
    expect(briefs({})).toEqual([]);
    expect(readyLine([])).toBeUndefined();
  });

  it.each([
    ['a placeholder address', 'https://ask-here.example.org', {}],
    ['a placeholder address', 'http://127.0.0.1:3000', {}],
    [
      'no email of the organisation',
      PUBLIC,
      { 'site.md': [['\n  email: words@ask-here.example.org', '']] },
    ],
    [
      'no accessibility statement',
      PUBLIC,
      { 'site.md': [...READY['site.md'], ['isPolice: false', 'isPolice: true']] },
    ],
    [
      '1 file nobody has signed',
      PUBLIC,
      { 'pages/help.md': [['reviewed:', 'signOff: [police]\nreviewed:']] },
    ],
    ['1 review overdue', PUBLIC, { 'pages/help.md': [['2026-11-01', '2025-11-01']] }],
    [
      '1 file never compared with a live page',
      PUBLIC,
      {
        'contacts/police-999.md': [['live-page', 'saved-copy']],
      },
    ],
    [
      '1 facts waiting for a second person',
      PUBLIC,
      {
        'approvals/a.md':
          '---\nwho: A\nday: 2026-11-22\nhow: live-page\napproves:\n  - { file: a.md, for: facts }\n---\n',
      },
    ],
  ] as const)('stands %s', (brief, address, edits) => {
    const found = briefs(edits, address);
    if (brief.includes('second person')) expect(found).toEqual([says(/facts waiting/)]);
    else expect(found).toEqual([brief]);
  });
});

const says = (text: RegExp): unknown => expect.stringMatching(text);
