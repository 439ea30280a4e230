import { describe, expect, it } from 'vitest';
import { anonymityWords } from '../../../../components/page/generated/anonymity-words';
import { anonymityTableFixture } from '../../../../components/page/generated/anonymity-table.fixtures';
import { attribute, example, named, words } from '../../parsed';

const page = example(anonymityTableFixture, 'Each level');

describe('AnonymityTable', () => {
  it('keeps its roles when it is drawn as cards', () => {
    const roles = ['table', 'tr', 'th', 'td'].map((name) =>
      named(page, name).every((one) => attribute(one, 'role') !== undefined),
    );
    expect(roles).toEqual([true, true, true, true]);
  });

  it('carries the name of the column in each cell, for the cards', () => {
    const columns = named(page, 'th')
      .filter((heading) => attribute(heading, 'scope') === 'col')
      .map(words);
    expect(
      named(page, 'td')
        .slice(0, 3)
        .map((cell) => attribute(cell, 'data-name')),
    ).toEqual(columns.slice(1));
  });

  it('says in words what each level means', () => {
    expect(named(page, 'td').map(words)).toContain(anonymityWords.optional);
  });

  it('says that it is not known whether someone calls back', () => {
    expect(words(named(page, 'td').at(-1))).toBe('We don’t know.');
  });
});
