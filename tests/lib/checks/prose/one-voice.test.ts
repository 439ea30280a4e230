import { describe, expect, it } from 'vitest';
import { oneVoice } from '../../../../lib/checks/prose/one-voice';
import { contentOf, page } from '../../../support/prose-content';

const voicesIn = (words: string): number =>
  oneVoice(contentOf({ 'pages/index.md': page(words) })).length;

describe('a page on which we speak', () => {
  it.each([
    'We read every page. This site takes no reports.',
    'We read every page.\n\n- Here I begin.',
    'Ask us. But the website says little.',
  ])('gets advice when another speaks too: %s', (words) => {
    expect(voicesIn(words)).toBe(1);
  });

  it.each([
    'We read every page. The history of this site stays.',
    'We read every page. Say "I saw something".',
    'We read every page. Will I be in trouble?',
    'We read every page. Read [what I can do](/help/).',
    'We read every page.\n\n## I have messages',
  ])('gets none when nobody else does: %s', (words) => {
    expect(voicesIn(words)).toBe(0);
  });
});

it('the site may speak where "we" do not', () => {
  expect(voicesIn('This site takes no reports.')).toBe(0);
});
