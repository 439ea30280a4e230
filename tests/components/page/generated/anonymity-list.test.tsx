import { describe, expect, it } from 'vitest';
import { anonymityWords } from '../../../../components/page/generated/anonymity-words';
import { anonymityListFixture } from '../../../../components/page/generated/anonymity-list.fixtures';
import { example, links, named, words } from '../../parsed';

const page = example(anonymityListFixture, 'Each level');

describe('AnonymityList', () => {
  it('says in words what each level means, once', () => {
    const headings = named(page, 'h2').map(words);
    expect(new Set(headings).size).toBe(4);
    expect(headings[1]).toBe(anonymityWords.optional);
  });

  it('leads to each contact', () => {
    expect(links(page).map(({ href }) => href)).toContain('/contacts/?sample-not-known');
  });
});
