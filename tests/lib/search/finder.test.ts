import { beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '../../../lib/content/reading/load';
import { makeFinder, wordsOf, type SearchList } from '../../../lib/search/finder';
import { searchList } from '../../../lib/search/search-list';

const page = (href: string, title: string, called = ''): SearchList['pages'][number] => ({
  href,
  title,
  hint: undefined,
  called,
  weight: 1,
});

const find = makeFinder({
  pages: [
    page('/pictures/', 'A picture is going round', 'nudes / sexting'),
    page('/hunters/', 'Why not to run a sting', 'vigilante'),
    page('/cafe/', 'Café of the town'),
  ],
  danger: {
    words: [['kill'], ['hurt', 'myself']],
    links: [{ href: 'tel:999', title: 'Call 999', hint: undefined }],
  },
});
const found = (query: string) => find(query).map(({ href }) => href);

describe('a search', () => {
  test.each([
    ['an everyday word', 'sexting', '/pictures/'],
    ['a word of the title', 'picture', '/pictures/'],
    ['half a word', 'vigil', '/hunters/'],
    ['a word with a slip in it', 'vigalante', '/hunters/'],
    ['capitals and marks above letters', 'CAFE', '/cafe/'],
    ['a word among others that say nothing', 'what is the sexting about', '/pictures/'],
  ])('finds by %s', (_how, query, href) => {
    expect(found(query)[0]).toBe(href);
  });

  test.each(['', '   ', '🙂🙂', '<script>alert(1)</script>', 'the', 'x'.repeat(10_000)])(
    'finds nothing for %j, and does not fail',
    (query) => {
      expect(found(query)).toEqual([]);
    },
  );

  test('puts whom to call first when there is a word of danger, or all of several', () => {
    expect(found('he wants to kill him')[0]).toBe('tel:999');
    expect(found('want to hurt myself')[0]).toBe('tel:999');
    expect(found('hurt by a picture')).not.toContain('tel:999');
  });

  test('shows each address once', () => {
    expect(found('kill picture picture')).toEqual(['tel:999', '/pictures/']);
  });
});

describe('what people are known to type', () => {
  const { loaded } = loadContent('content');
  if (loaded === undefined) throw new Error('The content cannot be read.');
  const { searches } = loaded.content.searches;
  let findOnSite: ReturnType<typeof makeFinder>;

  beforeAll(() => {
    findOnSite = makeFinder(searchList(loaded.content));
  });

  test('is at least 150 searches, each finding its page', () => {
    expect(searches.length).toBeGreaterThanOrEqual(150);
    for (const { search, find: wanted } of searches)
      expect([search, isFirst(search, wanted)]).toEqual([search, true]);
  });

  test('shows a family what to do about a picture before it shows it to a school', () => {
    const wanted = searches.find(({ search }) => search === 'nudes snapchat')?.find;
    expect(wanted).toBeDefined();
    for (const search of ['nudes snapchat', 'nudes'])
      expect(findOnSite(search)[0]?.href).toBe(wanted);
  });

  test('still finds its page, in 95 of 100, when a letter is missing, doubled or in the wrong place', () => {
    const mistyped = searches
      .flatMap(({ search, find: wanted }, index) => {
        const slip = mistype(search, index);
        return slip === undefined ? [] : [{ search: slip, wanted }];
      })
      .slice(0, 100);
    expect(mistyped).toHaveLength(100);
    const lost = mistyped.filter(({ search, wanted }) => !isFirst(search, wanted));
    expect(lost.length, JSON.stringify(lost)).toBeLessThanOrEqual(5);
  });

  function isFirst(search: string, wanted: string): boolean {
    return findOnSite(search)
      .slice(0, 3)
      .some(({ href }) => href.replace(/#.*/, '') === wanted);
  }
});

/** The search with a slip in its longest word: a letter left out, two changed about, or one doubled. */
function mistype(search: string, index: number): string | undefined {
  const [longest = ''] = wordsOf(search).sort((a, b) => b.length - a.length);
  if (longest.length < 5) return undefined;
  const at = 1 + (index % (longest.length - 2));
  const [a = '', b = ''] = longest.slice(at);
  const slips = ['', b + a, a + a + b] as const;
  const slip = slips[index % slips.length] ?? '';
  return search
    .toLowerCase()
    .replace(longest, longest.slice(0, at) + (slip || b) + longest.slice(at + 2));
}
