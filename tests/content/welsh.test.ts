import { describe, expect, it } from 'vitest';
import { addressesOf } from '../../lib/content/addresses';
import { aToZ } from '../../lib/content/a-to-z';
import { fileNameFor } from '../../lib/content/file-name';
import { listHeadings } from '../../lib/markdown/headings';
import { parseMarkdown } from '../../lib/markdown/parse';
import { makeMarkdownRenderer } from '../../lib/markdown/render';
import { posterCode, posters } from '../../lib/posters/posters';
import { posterPdf } from '../../lib/posters/poster-pdf';
import { makeFinder } from '../../lib/search/finder';
import { searchList } from '../../lib/search/search-list';
import { contactsDocument } from '../../lib/sharing/contacts-document';
import { changeFeed } from '../../lib/sharing/feed';
import { oneFile } from '../../lib/sharing/one-file';
import { oneText } from '../../lib/sharing/one-text';
import { contactData } from '../../lib/sharing/structured-data';
import { makeCalendar } from '../../lib/workshop/reviews/calendar';
import { listDuties } from '../../lib/workshop/reviews/duties';
import {
  loadedAfter,
  messagesAfter,
  problemsAfter,
  TODAY,
  type Edits,
} from '../support/edited-tree';
import { pdfText } from '../support/pdf-text';

const NAME = 'Llinell Tŷ Dŵr';
const WELSH: Edits = {
  'contacts/listening-line.md': [
    ['name: "Listening line"', `name: "${NAME}"`],
    [
      'owner: Communications',
      `owner: Communications\nalsoCalledInWelsh: ["ŵyr a thŷ"]\n` +
        `changes: [{ date: 2026-11-01, text: "Mae ${NAME} yma." }]`,
    ],
    ['They have time', '## Ŵyr a thŷ\n\nYn [Tŷ Dŵr](lang:cy). They have time'],
  ],
};

const { content } = loadedAfter(WELSH);
const site = {
  content,
  render: makeMarkdownRenderer(content),
  today: TODAY,
  address: 'https://ask-here.example.org',
};
const [contact] = content.contacts.filter(({ id }) => id === 'listening-line');
if (contact === undefined) throw new Error('The contact is gone.');

describe('the letters ŵ and ŷ', () => {
  it.each([
    ['the list for other computers', JSON.stringify(contactsDocument(content, site.address))],
    ['the data of its page', JSON.stringify(contactData(contact, site.address))],
    ['the feed', changeFeed(site)],
    ['the one file', oneFile(site)],
    ['the text', oneText(site)],
    [
      'the calendar',
      makeCalendar(listDuties(content), {
        today: TODAY,
        host: 'a.example',
        siteName: 'Tŷ',
      }).replaceAll('\r\n ', ''),
    ],
  ])('stand in %s as they were typed', (_where, text) => {
    expect(text).toContain(NAME);
  });

  it('stand on every poster and card, and in its font', async () => {
    const texts = await Promise.all(
      posters(content, site.address)
        .filter(({ words }) => words.audience === 'pupils')
        .map(async (poster) =>
          pdfText(await posterPdf(poster, posterCode(site.address), { date: TODAY, author: 'Tŷ' })),
        ),
    );
    expect(texts.filter((text) => !text.replaceAll(/\s+/g, ' ').includes(NAME))).toEqual([]);
    expect(texts.length).toBeGreaterThan(2);
  });

  it('stand in headings and in the names of these', () => {
    expect(listHeadings(parseMarkdown(contact)).map(({ id, text }) => [id, text])).toEqual([
      ['ŵyr-a-thŷ', 'Ŵyr a thŷ'],
    ]);
    expect(site.render(contact).html).toContain('<h2 id="ŵyr-a-thŷ">');
  });

  it('are left out of addresses, which people type', () => {
    expect(fileNameFor(NAME)).toBe('llinell-ty-dwr');
    expect(addressesOf(content).filter((address) => /[^a-z0-9/-]/.test(address))).toEqual([]);
  });

  it('are sorted beside w and y', () => {
    const [, rows = []] = aToZ(content).find(([letter]) => letter === 'w') ?? [];
    expect(rows).toContainEqual(expect.objectContaining({ text: 'Ŵyr a thŷ', lang: 'cy' }));
  });

  it.each(['llinell ty dwr', 'Llinell Tŷ Dŵr', 'wyr', 'LLINELL TŶ'])(
    'are found by "%s"',
    (typed) => {
      const [first] = makeFinder(searchList(content))(typed);
      expect(first?.title).toBe(NAME);
    },
  );
});

describe('words of another language', () => {
  it('carry it, and lead nowhere', () => {
    expect(site.render(contact).html).toContain('Yn <span lang="cy">Tŷ Dŵr</span>.');
  });

  it.each(['xx', 'Welsh', 'c', ''])('marked as "%s" are refused with what to write', (tag) => {
    const problems = problemsAfter({
      'pages/help.md': [['Say what you saw', `Say [Tŷ](lang:${tag}) what you saw`]],
    });
    expect(problems.map(({ line, message, fix }) => [line, message, fix])).toEqual([
      [
        13,
        `The words "Tŷ" are marked as "${tag}", which is no language.`,
        expect.stringContaining('](lang:cy)'),
      ],
    ]);
  });

  it('have no page of this site under /cy/, where a translation may stand one day', () => {
    const page =
      '---\ntitle: Cymorth\ndescription: Help.\nreviewed: 2026-11-01\nowner: Editors\n---\n\nHelp.\n';
    expect(messagesAfter({ 'pages/cy/index.md': page })).toEqual([
      'This page would stand at "/cy/", where a translation into Welsh may stand one day.',
    ]);
  });
});

it('English is not among the other languages of a contact', () => {
  const [problem, ...others] = problemsAfter({
    'contacts/listening-line.md': [
      ['owner: Communications', 'owner: Communications\nlanguages: [Welsh, English]'],
    ],
  });
  expect(others).toEqual([]);
  expect(problem?.message).toBe('English stands among the other languages.');
});
