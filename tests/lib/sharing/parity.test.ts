import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dateInWords } from '../../../lib/dates';
import { checkContent } from '../../../lib/checks/check-content';
import type { Content } from '../../../lib/content/model';
import { numbersOf } from '../../../lib/content/routes';
import { escapeHtml } from '../../../lib/text';
import { makeMarkdownRenderer } from '../../../lib/markdown/render';
import { contactsDocument } from '../../../lib/sharing/contacts-document';
import { changeFeed } from '../../../lib/sharing/feed';
import { contactData } from '../../../lib/sharing/structured-data';
import { framedContacts } from '../../../lib/sharing/framed-cards';
import { oneFile } from '../../../lib/sharing/one-file';
import { oneText } from '../../../lib/sharing/one-text';
import { posterPdf } from '../../../lib/posters/poster-pdf';
import { posterCode, posters } from '../../../lib/posters/posters';
import { snippets } from '../../../lib/sharing/snippets';
import { contactPageView, contactsByNeed } from '../../../lib/views/contact';
import { generatedPart } from '../../../lib/views/generated-part';
import { pageView } from '../../../lib/views/page';
import { outcomeView, questionView } from '../../../lib/views/step';
import { pdfText } from '../../support/pdf-text';
import { readSettings } from '../../../lib/settings';

const TODAY = readSettings().today();
const ADDRESS = 'https://site.example';
const CONTACT = 'childline';
/** The number of children's helplines in Europe: the check takes no made-up one. */
const NUMBER = '116 111';
const HOURS = 'Wednesday, 10:15am to 4:45pm, UK time';
/** A day on which nobody answers, whatever the week says. */
const ODD_DAY = nextWednesday(TODAY);
const WEB = 'https://www.childline.org.uk/another-page/';
const CHANGE = 'The number, the hours and the website are new.';

const folders: string[] = [];

/** The first Wednesday after a day that is not the day itself. */
function nextWednesday(day: string): string {
  const WEDNESDAY = 3;
  const days = (WEDNESDAY - new Date(day).getUTCDay() + 7) % 7 || 7;
  return addDays(day, days);
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A copy of the content, in which one contact may have been changed. */
function copyOf(change: (file: string) => string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  folders.push(folder);
  cpSync('content', folder, { recursive: true });
  const file = path.join(folder, `contacts/${CONTACT}.md`);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return folder;
}

function changed(file: string): string {
  const entry = `changes:\n  - date: ${TODAY}\n    text: "${CHANGE}"\n`;
  const told = /^changes:\n/m.test(file)
    ? file.replace(/^changes:\n/m, entry)
    : file.replace(/^owner: .*\n/m, `$&${entry}`);
  return told
    .replace(
      /^( *)number: .*\n(\1(note|hours|bankHolidays): .*\n)*/m,
      `$1number: "${NUMBER}"\n$1hours:\n$1  - days: [wednesday]\n$1    from: "10:15"\n$1    to: "16:45"\n` +
        `$1oddDays:\n$1  - day: ${ODD_DAY}\n$1    is: closed\n`,
    )
    .replace(/^( *)address: https.*$/m, `$1address: ${WEB}`)
    .replace(/^checkedHow: .*$/m, 'checkedHow: by-phone')
    .replace(/^checked: .*$/m, `checked: ${TODAY}`);
}

function contentOf(folder: string): Content {
  const { content, problems } = checkContent(folder, TODAY);
  if (content === undefined)
    throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return content;
}

/** Everything that visitors, schools and other computers get, each as text, by its place. */
async function everything(content: Content): Promise<ReadonlyMap<string, string>> {
  const site = { content, render: makeMarkdownRenderer(content), today: TODAY, address: ADDRESS };
  const files = await Promise.all(
    posters(content, ADDRESS).map(
      async (poster) =>
        [
          poster.file,
          pdfText(await posterPdf(poster, posterCode(ADDRESS), { date: TODAY, author: 'A' })),
        ] as const,
    ),
  );
  return new Map([
    ...content.pages.map(
      (page) =>
        [page.address, JSON.stringify([pageView(page, site), generatedPart(page, site)])] as const,
    ),
    ...content.steps.map(
      (step) =>
        [
          step.address,
          JSON.stringify(
            step.kind === 'question' ? questionView(step, site) : outcomeView(step, site),
          ),
        ] as const,
    ),
    ...content.contacts.map(
      (contact) =>
        [
          contact.address,
          JSON.stringify([contactPageView(contact, site), contactData(contact, ADDRESS)]),
        ] as const,
    ),
    ...snippets(content, ADDRESS).map(({ id, code }) => [`snippet ${id}`, code] as const),
    ...contactsDocument(content, ADDRESS).contacts.map(
      (contact) => [`/contacts.json ${contact.id}`, JSON.stringify(contact)] as const,
    ),
    ['/embed/v1/contacts/', JSON.stringify(framedContacts(content, ADDRESS))],
    ['/feed.xml', changeFeed(site)],
    ['/pages.html', oneFile(site)],
    ['/report.txt', oneText(site)],
    ...files,
  ]);
}

let old: Content;
let oldNumber = '';
let before: ReadonlyMap<string, string> = new Map();
let after: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  old = contentOf(copyOf((file) => file));
  oldNumber = old.contacts.filter(({ id }) => id === CONTACT).flatMap(numbersOf)[0] ?? '';
  const folder = copyOf(changed);
  // The words of a link to a contact must be its number; the check names each place, and an editor mends it.
  const mend = (file: string) => {
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replaceAll(
        `[${oldNumber}](contact:${CONTACT})`,
        `[${NUMBER}](contact:${CONTACT})`,
      ),
    );
  };
  for (const document of [
    ...old.pages,
    ...old.steps,
    ...old.contacts,
    ...old.terms,
    ...old.warnings,
  ])
    mend(path.join(folder, document.path));
  before = await everything(old);
  after = await everything(contentOf(folder));
});

/** Where a text stands now. */
function placesOf(words: string): string[] {
  return [...after].filter(([, said]) => said.includes(words)).map(([place]) => place);
}

describe('when the number, the hours and the website of one contact change in its file', () => {
  it('the old number stands nowhere any more', () => {
    expect(oldNumber).not.toBe('');
    expect(
      [...after].filter(([, said]) => said.includes(oldNumber)).map(([place]) => place),
    ).toEqual([]);
  });

  it('the new number stands on every page, card, poster and list where the old one stood', () => {
    const old = [...before].filter(([, said]) => said.includes(oldNumber)).map(([place]) => place);
    expect(placesOf(NUMBER)).toEqual(old);
  });

  it.each([
    '/contacts/',
    `/contacts/${CONTACT}/`,
    `/contacts.json ${CONTACT}`,
    '/embed/v1/contacts/',
    '/report/under-18/',
    '/schools/poster/',
    '/schools/link-to-us/',
    '/pages.html',
    '/report.txt',
    '/schools/poster/pupils-a4.pdf',
    '/schools/poster/pupils-a5.pdf',
  ])('%s has the new number', (place) => {
    expect(after.get(place)?.replaceAll(/\s+/g, ' ')).toContain(NUMBER);
  });

  it.each([`/contacts/${CONTACT}/`, `/contacts.json ${CONTACT}`, '/report/under-18/'])(
    '%s has the new hours, which somebody has confirmed',
    (place) => {
      expect(after.get(place)).toContain(HOURS);
    },
  );

  it.each([`/contacts/${CONTACT}/`, '/report/under-18/'])(
    '%s says on which day nobody answers',
    (place) => {
      expect(after.get(place)).toContain(`Closed on ${dateInWords(ODD_DAY)}`);
    },
  );

  it('the cards have the new number', () => {
    expect(after.get('/schools/poster/pupils-cards.pdf')).toContain(NUMBER);
  });

  it.each([`/contacts/${CONTACT}/`, `/contacts.json ${CONTACT}`])(
    '%s has the new website',
    (place) => {
      expect(after.get(place)).toContain(WEB);
    },
  );

  it('other computers get the hours as data', () => {
    expect(after.get(`/contacts.json ${CONTACT}`)).toContain(
      '"hours":[{"days":["wednesday"],"from":"10:15","to":"16:45"}]',
    );
    expect(after.get(`/contacts/${CONTACT}/`)).toContain(
      '"dayOfWeek":["Wednesday"],"opens":"10:15","closes":"16:45"',
    );
    expect(after.get(`/contacts.json ${CONTACT}`)).toContain(`"day":"${ODD_DAY}","is":"closed"`);
    expect(after.get(`/contacts/${CONTACT}/`)).toContain(`"validFrom":"${ODD_DAY}"`);
  });

  it('the feed gets one entry more, and so does the list of changes', () => {
    const entries = (feed: string | undefined) => feed?.match(/<entry>/g)?.length ?? 0;
    expect(entries(after.get('/feed.xml'))).toBe(entries(before.get('/feed.xml')) + 1);
    expect(placesOf(CHANGE)).toEqual(expect.arrayContaining(['/feed.xml', '/about/changes/']));
  });

  it('nothing changes that does not name the contact', () => {
    const name = contentOf('content').contacts.find(({ id }) => id === CONTACT)?.name ?? '';
    const moved = [...after].filter(([place, said]) => said !== before.get(place));
    const strangers = moved.filter(
      ([place, said]) =>
        !said.includes(name) && !said.includes(`contact:${CONTACT}`) && place !== '/feed.xml',
    );
    expect(strangers.map(([place]) => place)).toEqual([]);
    expect(moved.length).toBeLessThan(after.size / 2);
  });

  it('every other contact is told to other computers as before', () => {
    const others = [...after.keys()].filter(
      (place) => place.startsWith('/contacts.json ') && !place.endsWith(` ${CONTACT}`),
    );
    expect(others.filter((place) => after.get(place) !== before.get(place))).toEqual([]);
    expect(others.length).toBeGreaterThan(0);
  });
});

describe('the answers in one file and in one text', () => {
  const file = () => before.get('/pages.html') ?? '';
  const text = () => before.get('/report.txt') ?? '';
  const linksOf = (html: string) => [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href);
  const idsOf = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => `#${id}`);

  it('every step, contact and doubt of the site has a place of its own in the file', () => {
    const places = [
      ...old.steps.map(({ id }) => `#step-${id}`),
      ...old.contacts.map(({ id }) => `#contact-${id}`),
      ...old.doubts.map(({ id }) => `#doubt-${id}`),
    ];
    expect(places.filter((id) => !idsOf(file()).includes(id))).toEqual([]);
    expect(new Set(idsOf(file())).size).toBe(idsOf(file()).length);
  });

  it('every way to reach a contact is the same in the list, in the data of its page and in the file', () => {
    const ways = contactsDocument(old, ADDRESS).contacts.flatMap(({ id, routes }) =>
      routes.map((route) => ({ id, way: route.number ?? route.address ?? '', kind: route.kind })),
    );
    const articleOf = (id: string) =>
      new RegExp(`<article id="contact-${id}">.*?</article>`, 's').exec(file())?.[0] ?? '';
    const lost = ways.filter(
      ({ id, way, kind }) =>
        !before.get(`/contacts/${id}/`)?.includes(`"${kind === 'email' ? 'mailto:' : ''}${way}"`) ||
        !(articleOf(id).includes(escapeHtml(way)) || kind === 'post'),
    );
    expect(lost).toEqual([]);
    expect(ways.length).toBeGreaterThan(old.contacts.length);
  });

  it('every change of a contact is in the list and in the feed', () => {
    const changes = contactsDocument(old, ADDRESS).contacts.flatMap(({ changes = [] }) => changes);
    expect(
      changes.filter((one) => !before.get('/feed.xml')?.includes(escapeHtml(one.text))),
    ).toEqual([]);
    expect(changes.length).toBeGreaterThan(0);
  });

  it('the file opens anywhere: it leads inside itself, to a telephone or to a whole address', () => {
    const ids = idsOf(file());
    const lost = linksOf(file()).filter(
      (href = '') => !/^(https:|tel:|sms:|mailto:)/.test(href) && !ids.includes(href),
    );
    expect(lost).toEqual([]);
    expect(file()).not.toMatch(/<script|<img| src=|@import|url\(/);
  });

  it('its name and title tell nobody what it is about', () => {
    expect(/<title>(.*)<\/title>/.exec(file())?.[1]).toMatch(/^\w+$/);
  });

  it('every number in the text is one of a contact', () => {
    const numbers = old.contacts.flatMap(numbersOf);
    const lines = text()
      .replaceAll(/https:\S+/g, '')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    const said = lines.flatMap((line) => line.match(/\d[\d ]+\d/g) ?? []);
    expect(
      said.filter(
        (one) => !numbers.includes(one) && !old.contacts.some(({ name }) => name.includes(one)),
      ),
    ).toEqual([]);
    expect(said.length).toBeGreaterThan(20);
  });

  it('both stay small: 60 kB as it is sent, and 4 kB', () => {
    expect(brotliCompressSync(file()).length).toBeLessThanOrEqual(60_000);
    expect(Buffer.byteLength(text())).toBeLessThanOrEqual(4_000);
  });

  it('the text has nobody missing under a heading', () => {
    const headings = contactsByNeed(old).map(({ heading }) => heading);
    const blocks = text()
      .split('\n\n')
      .map((block) => block.trim().split('\n'));
    expect(blocks.filter(([first = '']) => headings.includes(first)).length).toBeGreaterThan(0);
    expect(
      blocks.filter(([first = '', ...lines]) => headings.includes(first) && !lines[0]),
    ).toEqual([]);
  });
});
