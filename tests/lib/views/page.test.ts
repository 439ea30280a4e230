import { describe, expect, test } from 'vitest';
import { childPages, neighbours, pageView } from '../../../lib/views/page';
import type { Edits } from '../../support/edited-tree';
import { only, pageFile, smallSite } from './small-site';

const viewOf = (address: string, edits: Edits = {}) => {
  const site = smallSite(edits);
  return pageView(
    only(site.content.pages, (page) => page.address === address),
    site,
  );
};

describe('a page', () => {
  test('has its words, its contacts in their order, and its sources', () => {
    const view = viewOf('/help/');
    expect(view).toMatchObject({
      title: 'What to say',
      lead: 'The first words are the hardest. Here are some.',
    });
    expect(view.actions.map(({ href }) => href)).toEqual(['tel:101', 'tel:116123']);
    expect(view.sources).toMatchObject([
      { id: 'police-advice-2025', publisher: 'The police of the made-up town' },
    ]);
  });

  test('is due to be read again some months after it was read', () => {
    expect(viewOf('/help/').dates).toEqual({
      reviewed: '2026-11-01',
      owner: 'Communications',
      due: '2027-05-01',
      isOverdue: false,
    });
    expect(
      viewOf('/help/', { 'pages/help.md': [['reviewed: 2026-11-01', 'reviewed: 2026-01-01']] })
        .dates.isOverdue,
    ).toBe(true);
  });

  test('shows the warnings it names', () => {
    expect(viewOf('/parents/pictures/').warnings).toMatchObject([
      { title: 'Pictures of children' },
    ]);
  });

  test('has a list of its headings only when there are many', () => {
    const headings = (count: number) => ({
      'pages/many.md': pageFile(
        'Many',
        '',
        Array.from({ length: count }, (_none, index) => `## Part ${index + 1}\n\nWords.`).join(
          '\n\n',
        ),
      ),
    });
    expect(viewOf('/many/', headings(4)).headings).toEqual([]);
    expect(viewOf('/many/', headings(5)).headings.map((heading) => heading.id)).toEqual([
      'part-1',
      'part-2',
      'part-3',
      'part-4',
      'part-5',
    ]);
  });

  test('shows its headings as a line of stages where it says so', () => {
    const view = viewOf('/after/', {
      'pages/after.md': pageFile(
        'After',
        'shows: stages\n',
        '## One\n\nWords.\n\n### Within\n\n## Two\n\nWords.',
      ),
    });
    expect(view.stages.map((stage) => stage.text)).toEqual(['One', 'Two']);
    expect(view.headings).toEqual([]);
  });

  test('has its chart where the words have it, and not in its first words', () => {
    const chart =
      'chart:\n  title: "A chart"\n  unit: cases\n  bars:\n    - label: "2016"\n      value: 1\n' +
      '    - label: "2017"\n      value: 2\n  sources: [police-advice-2025]\n';
    const view = viewOf('/chart/', {
      'pages/chart.md': pageFile('Chart', chart, 'First.\n\n{chart}\n\n## One\n\nLast.'),
    });
    expect(view.intro).toContain('First.');
    expect(view.blocks[0]).toEqual({ part: 'chart' });
    expect(JSON.stringify(view.blocks[1])).toContain('Last.');
    expect(JSON.stringify(view)).not.toContain('{chart}');
  });

  test('lists the sources of its chart after those of its words, each once', () => {
    const chart =
      'chart:\n  title: "A chart"\n  unit: cases\n  bars:\n    - label: "2016"\n      value: 1\n' +
      '    - label: "2017"\n      value: 2\n  sources: [police-advice-2025, listening-line-about]\n';
    const view = viewOf('/chart/', {
      'pages/chart.md': pageFile('Chart', chart, 'Words.[^police-advice-2025]'),
    });
    expect(view.sources.map(({ id }) => id)).toEqual([
      'police-advice-2025',
      'listening-line-about',
    ]);
  });

  test('knows the outcomes that send people to it', () => {
    expect(
      viewOf('/help/')
        .leadsHere.map((link) => link.href)
        .sort(),
    ).toEqual(['/report/call-999/', '/report/tell-police/']);
  });
});

describe('a section', () => {
  const edits = {
    'pages/parents/b.md': pageFile('Second', 'order: 2\n'),
    'pages/parents/a.md': pageFile('First', 'order: 1\n'),
    'pages/parents/deep/index.md': pageFile('Deep', 'order: 3\n'),
    'pages/parents/deep/deeper.md': pageFile('Deeper'),
  } as const;
  const { pages } = smallSite(edits).content;
  const at = (address: string) => only(pages, (page) => page.address === address);

  test('lists the pages directly inside it, in their order', () => {
    expect(childPages(at('/parents/'), pages).map((page) => page.address)).toEqual([
      '/parents/a/',
      '/parents/b/',
      '/parents/deep/',
      '/parents/pictures/',
    ]);
  });

  test('is not the home page', () => {
    expect(childPages(at('/'), pages)).toEqual([]);
  });

  test('is turned through from its own page to the last inside it', () => {
    expect(neighbours(at('/parents/'), pages)).toEqual({
      previous: undefined,
      next: { href: '/parents/a/', text: 'First' },
    });
    expect(neighbours(at('/parents/b/'), pages)).toEqual({
      previous: { href: '/parents/a/', text: 'First' },
      next: { href: '/parents/deep/', text: 'Deep' },
    });
    expect(neighbours(at('/parents/pictures/'), pages).next).toBeUndefined();
  });

  test('does not lead from pages that are in none', () => {
    expect(neighbours(at('/help/'), pages)).toEqual({ previous: undefined, next: undefined });
    expect(neighbours(at('/'), pages)).toEqual({ previous: undefined, next: undefined });
  });
});
