import { describe, expect, test } from 'vitest';
import { comparisonAsHtml } from '../../../../lib/workshop/comparison/as-html';
import { comparisonAsText } from '../../../../lib/workshop/comparison/as-text';
import { changedWords } from '../../../../lib/workshop/comparison/changed-words';
import { compareContent } from '../../../../lib/workshop/comparison/compare';
import { inParts } from '../../../../lib/workshop/comparison/parts';
import { loadedAfter, type Edits } from '../../../support/edited-tree';

const before = loadedAfter();
const compared = (edits: Edits) =>
  compareContent(before, loadedAfter(edits), ({ site }) => ({
    today: '2026-11-22',
    address: site.address,
  }));
/** Under which heading each change stands. */
const headings = (edits: Edits) =>
  inParts(compared(edits)).flatMap(({ heading, files }) =>
    files.flatMap(({ changes }) => changes.map(({ was, now }) => [heading, was, now])),
  );

describe('a comparison', () => {
  test('of a state with itself finds nothing', () => {
    expect(comparisonAsText(compared({}))).toBe('Nothing that visitors see has changed.');
  });

  test('shows a sentence beside the one whose place it took', () => {
    expect(changedWords('Stay. Do not write.\n\nCall.', 'Stay. Do write.\n\nCall. Now.')).toEqual([
      { was: 'Do not write.', now: 'Do write.' },
      { was: undefined, now: 'Now.' },
    ]);
  });

  test('puts warnings, numbers, ways, sign-off and the flow above the words', () => {
    const found = headings({
      'warnings/images.md': [['never send it on', 'now send it on']],
      'contacts/listening-line.md': [['116 123', '116 124']],
      'pages/help.md': [
        ['contacts: [police-101, listening-line]', 'contacts: [listening-line, police-101]'],
        ['reviewed:', 'signOff: [police]\nreviewed:'],
        ['Say what you saw, and when.', 'Say when.'],
      ],
      'report/start.md': [['goTo: what-happened', 'goTo: talk-it-over']],
      'redirects.md': [['2026-02-01', '2026-02-02']],
    });
    expect(found).toEqual([
      ['Warnings', expect.stringContaining('never send'), expect.stringContaining('now send')],
      ['Numbers, hours and addresses', '116 123', '116 124'],
      [
        'Whom people are sent to, and how',
        expect.stringMatching(/^Police.*, Listening/),
        expect.stringMatching(/^Listening.*, Police/),
      ],
      ['Sign-off', '', 'police'],
      [
        'The questions and where answers lead',
        'What are you worried about? (what-happened)',
        'Talk it over (talk-it-over)',
      ],
      ['Words and everything else', 'Say what you saw, and when.', 'Say when.'],
      ['For colleagues only: visitors do not see it', '2026-02-01', '2026-02-02'],
    ]);
  });

  test('tells of a new file and of one that is gone with all that is in it', () => {
    const [file] = compared({
      'doubts/too-late.md':
        '---\nquestion: "Is it too late?"\nreviewed: 2026-11-01\nowner: Communications\n---\n\nIt never is.\n',
    });
    expect([file?.state, file?.changes.map(({ now }) => now)]).toEqual([
      'new',
      expect.arrayContaining(['Is it too late?', 'It never is.']),
    ]);
  });

  test('is a page in which nothing but the words that changed is marked, and signs stay signs', () => {
    const page = comparisonAsHtml(
      compared({ 'pages/help.md': [['Say what you saw', 'Say <b> you saw']] }),
      'A & B',
    );
    expect(page).toContain('<td>Say <del>what</del> you saw, and when.</td>');
    expect(page).toContain('<td>Say <ins>&lt;b&gt;</ins> you saw, and when.</td>');
    expect(page).toContain('<h1>A &amp; B</h1>');
    expect(page).not.toMatch(/<(script|link|img)|src=|href=/);
  });
});
