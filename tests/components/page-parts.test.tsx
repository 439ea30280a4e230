import { describe, expect, it } from 'vitest';
import { LetterRow } from '../../components/page/generated/letter-row';
import { FlowOutline } from '../../components/flow/flow-outline';
import { flowOutlineFixture } from '../../components/flow/flow-outline.fixtures';
import { PageDates } from '../../components/page/page-dates';
import { PreviousNext } from '../../components/page/previous-next';
import { SourceLedger } from '../../components/page/generated/source-ledger';
import { SourceList } from '../../components/page/source-list';
import { StageLine } from '../../components/page/charts/stage-line';
import { example, links, named, parsed, words } from './parsed';

describe('SourceList', () => {
  const sources = [
    { id: 'a', publisher: 'Police', title: 'Advice', href: '/sources/p/#a' },
    { id: 'b', publisher: 'Council', title: 'Figures', href: undefined },
  ];

  it('leads from each publisher to what its source supports, where that is known', () => {
    expect(links(parsed(<SourceList sources={sources} />))).toEqual([
      { words: 'Police', href: '/sources/p/#a' },
    ]);
  });

  it('numbers them where the words have numbers', () => {
    expect(named(parsed(<SourceList sources={sources} isNumbered />), 'p').map(words)).toEqual([
      'Sources: 1 Police; 2 Council.',
    ]);
  });

  it('is nothing without sources', () => {
    expect(parsed(<SourceList sources={[]} />).html).toBe('');
  });
});

describe('PageDates', () => {
  it('says when the page is due to be read again', () => {
    expect(
      words(
        named(
          parsed(
            <PageDates
              reviewed="2026-11-22"
              owner="Communications"
              due="2027-05-22"
              isOverdue={false}
            />,
          ),
          'p',
        )[0],
      ),
    ).toBe('Reviewed 22 November 2026 by Communications. Next review due 22 May 2027.');
  });

  it('says when that day has passed', () => {
    expect(
      words(
        named(
          parsed(
            <PageDates reviewed="2026-01-02" owner="Communications" due="2026-07-02" isOverdue />,
          ),
          'p',
        )[0],
      ),
    ).toMatch(/was due 2 July 2026\./);
  });
});

describe('PreviousNext', () => {
  it('says which way each link goes', () => {
    const page = parsed(
      <PreviousNext previous={{ href: '/a/', text: 'A' }} next={{ href: '/b/', text: 'B' }} />,
    );
    expect(links(page)).toEqual([
      { words: 'Previous: A', href: '/a/' },
      { words: 'Next: B', href: '/b/' },
    ]);
  });

  it('is nothing on a page that stands alone', () => {
    expect(parsed(<PreviousNext />).html).toBe('');
  });
});

describe('StageLine', () => {
  it('is an ordered list of links to the headings', () => {
    const page = parsed(
      <StageLine
        stages={[
          { id: 'reference', text: 'Reference' },
          { id: 'call', text: 'Call' },
        ]}
      />,
    );
    expect(named(page, 'ol')).toHaveLength(1);
    expect(links(page).map(({ href }) => href)).toEqual(['#reference', '#call']);
  });
});

describe('LetterRow', () => {
  it('leads from each letter to its page', () => {
    const page = parsed(<LetterRow letters={[{ href: '/a-z/a/', text: 'A' }]} />);
    expect(links(page)).toEqual([{ words: 'A', href: '/a-z/a/' }]);
  });
});

describe('FlowOutline', () => {
  it('names every answer with what it leads to', () => {
    const lines = named(example(flowOutlineFixture, 'Two questions'), 'li').map(words);
    expect(lines).toContain('Yes: Call 999 now');
    expect(lines).toContain('An adult worries me: Tell the police');
  });

  it('puts a later question inside the answer that leads to it', () => {
    const outcome = { kind: 'outcome' as const, title: 'Tell', address: '/report/tell/' };
    const page = parsed(
      <FlowOutline
        question={{
          kind: 'question',
          title: 'First?',
          address: '/report/',
          answers: [
            {
              text: 'No',
              leadsTo: {
                kind: 'question',
                title: 'Second?',
                address: '/report/second/',
                answers: [{ text: 'Yes', leadsTo: outcome }],
              },
            },
          ],
        }}
      />,
    );
    expect(named(page, 'li').map(words)).toEqual(['No: Second?Yes: Tell', 'Yes: Tell']);
  });
});

describe('SourceLedger', () => {
  const source = {
    id: 'a',
    publisher: 'Police',
    title: 'Statement',
    read: '2026-11-22',
    html: '<p>Supports it.</p>',
  };

  it('says the date as exactly as it is known, and nothing when it is not', () => {
    const dated = (date?: string) =>
      words(named(parsed(<SourceLedger sources={[{ ...source, date }]} />), 'p')[0]);
    expect(dated('2017-04')).toBe('Police, Statement, April 2017. Read 22 November 2026.');
    expect(dated()).toBe('Police, Statement. Read 22 November 2026.');
  });

  it('links a source whose address is confirmed', () => {
    const url = 'https://police.example/';
    expect(links(parsed(<SourceLedger sources={[{ ...source, url }]} />))).toEqual([
      { words: 'Statement', href: url },
    ]);
  });
});
