import { describe, expect, it } from 'vitest';
import { bansStandOnce } from '../../../../lib/checks/prose/bans-stand-once';
import { contentOf, page } from '../../../support/prose-content';

const bannedIn = (words: string): string[] =>
  bansStandOnce(contentOf({ 'pages/index.md': page(words) })).map(
    ({ line, level }) => `${level} ${line}`,
  );

const FIRST = "Don't send the picture to anyone.";

describe('a ban', () => {
  it('that stands three times gets advice, at the third', () => {
    expect(
      bannedIn(`${FIRST}\n\nWords. Never send the picture on.\n\nPlease do not send pictures.`),
    ).toEqual(['advice 12']);
  });

  it('may stand twice', () => {
    expect(bannedIn(`${FIRST} Never send the picture on.`)).toEqual([]);
  });

  it('is another when it forbids another thing', () => {
    expect(
      bannedIn(`${FIRST} Don't delete the messages. Never meet the person. Don't send money.`),
    ).toEqual([]);
  });

  it('is none when it is advice to do something', () => {
    expect(bannedIn('Send the picture. Send the picture. Send the picture.')).toEqual([]);
  });
});
