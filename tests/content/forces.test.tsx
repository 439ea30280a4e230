import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import FramedReport from '../../app/(card)/embed/v1/report/page';
import StepPage, { generateStaticParams as steps } from '../../app/(flow)/report/[[...step]]/page';
import SitePage, { generateStaticParams as pages } from '../../app/(site)/[[...path]]/page';
import { AccessibilityStatement } from '../../components/page/generated/accessibility-statement';
import { textsInKeys } from '../../lib/checks/files/texts-in-keys';
import { stages } from '../../lib/checks/check-content';
import { loadContent } from '../../lib/content/reading/load';
import type { Content } from '../../lib/content/model';
import { phoneOf } from '../../lib/content/routes';
import { palette } from '../../lib/palette';
import { posters } from '../../lib/posters/posters';
import { contactsDocument } from '../../lib/sharing/contacts-document';
import { changeFeed } from '../../lib/sharing/feed';
import { oneFile } from '../../lib/sharing/one-file';
import { oneText } from '../../lib/sharing/one-text';
import { readSettings } from '../../lib/settings';
import { published } from '../../lib/site';
import { contactRow } from '../../lib/views/contact';
import { anyOf } from '../../lib/text';

const OVERLAYS = path.join(import.meta.dirname, 'forces');
const folder = mkdtempSync(path.join(tmpdir(), 'forces-'));

/** A site as people get it: the lines of every page, file and poster, by address. */
type Shown = { content: Content; lines: ReadonlyMap<string, readonly string[]> };

/** What the site shows with the folders of content laid over one another: this project's first. */
async function shown(name: string, ...overlays: string[]): Promise<Shown> {
  const contentDir = path.join(folder, name);
  for (const overlay of ['content', ...overlays]) cpSync(overlay, contentDir, { recursive: true });
  vi.stubEnv('CONTENT_DIR', contentDir);
  // Read, and not checked: tests of their own do that.
  vi.stubEnv('CHECKED_BY_EDITOR', '1');
  const site = published();
  const { content, address } = site;
  const made: [string, string][] = [
    ['/feed.xml', changeFeed(site)],
    ['/pages.html', oneFile(site)],
    ['/report.txt', oneText(site)],
    ['/embed/v1/report/', renderToStaticMarkup(FramedReport())],
    ['/contacts.json', linePerContact(content, address)],
    [
      'posters',
      posters(content, address)
        .flatMap(({ words }) => textsOf(words))
        .join('\n'),
    ],
  ];
  for (const params of pages())
    made.push([
      `/${params.path.join('/')}`,
      renderToStaticMarkup(await SitePage({ params: Promise.resolve(params) })),
    ]);
  for (const params of steps())
    made.push([
      `/report/${params.step.join('/')}`,
      renderToStaticMarkup(await StepPage({ params: Promise.resolve(params) })),
    ]);
  return { content, lines: new Map(made.map(([at, html]) => [at, linesOf(html)])) };
}

/** Words, and where links, pictures and colours come from. */
function linesOf(html: string): string[] {
  return html
    .replace(/ (?:href|src|content)="([^"]*)"/g, '>$1<')
    .replace(/<\/?[a-z!][^>]*>/g, '\n')
    .replaceAll(/&#(?:x27|39);/g, "'")
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The list for other computers, each contact on a line of its own. */
function linePerContact(content: Content, address: string): string {
  const { contacts, ...about } = contactsDocument(content, address);
  return [about, ...contacts].map((one) => JSON.stringify(one)).join('\n');
}

const textsOf = (data: unknown) => textsInKeys({ data }).map(({ text }) => text);

let national: Shown;

beforeAll(async () => {
  national = await shown('national');
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

// Of a contact it may be true: "It isn't the police." Only what the site says of itself is looked for.
const DENIES = anyOf(
  [
    /\b(?:we|(?:this|our) (?:web)?site)(?: are| is|['’]re|['’]s)?(?: not|n['’]t) (?:run by )?(?:the |a )?police\b/,
    /is not the police and takes|not a police (?:web)?site/,
  ],
  'i',
);
const CLAIMS =
  /\b(?:we are|we['’]re|(?:this|our) (?:web)?site is) (?:run by )?(?:the |a )?police\b/i;

const saying = ({ lines }: Shown, words: RegExp) =>
  [...lines.values()].flat().filter((line) => words.test(line));

it('a site that nobody in the police publishes says that it is not the police, and nowhere that it is', () => {
  expect(saying(national, DENIES)).not.toEqual([]);
  expect(saying(national, CLAIMS)).toEqual([]);
});

/** What two sites show at an address that the other does not, or not as often. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const times = left.get(line) ?? 0;
    left.set(line, times - 1);
    return times <= 0;
  });
}

/** Everything that an overlay says of itself, letter for letter. */
function wordsOfOverlay({ content, lines }: Shown): string[] {
  const { site } = content;
  const known = new Set(
    [...national.content.contacts, ...national.content.pages].map(({ path }) => path),
  );
  const contacts = content.contacts.filter(({ path }) => !known.has(path));
  const pages = [...lines].filter(([at]) => !national.lines.has(at)).flatMap(([, words]) => words);
  const statement = site.accessibility && {
    ...site.accessibility,
    organisation: site.organisation,
    address: site.address,
  };
  return [
    site.name,
    site.organisation.name,
    new URL(site.address).host,
    site.organisation.email ?? '',
    site.mark ?? '',
    ...Object.values(site.colours ?? {}),
    'Something wrong on this page? Tell us, but never about a child or a suspect:',
    ...(statement ? linesOf(renderToStaticMarkup(<AccessibilityStatement {...statement} />)) : []),
    ...pages,
    ...content.pages.filter(({ path }) => !known.has(path)).map(({ address }) => address),
    ...contacts.flatMap((contact) => [...textsOf(contact), ...contact.body.split('\n')]),
    ...contacts.flatMap((contact) => contactRow(contact, readSettings().today()).way?.words ?? []),
  ].filter((words) => words !== '');
}

/** What of the national site an overlay takes the place of. */
function wordsReplaced({ content }: Shown): string[] {
  const { site, contacts } = national.content;
  const kept = new Set(content.contacts.map(({ path }) => path));
  return [
    site.name,
    site.organisation.name,
    new URL(site.address).host,
    'not the police',
    palette.light.deep,
    ...contacts
      .filter((contact) => !kept.has(contact.path))
      .flatMap((contact) => [...textsOf(contact), ...contact.body.split('\n')]),
  ].filter((words) => words !== '');
}

/** What goes with an entry of the feed and with the facts of a contact. */
const GOES_ALONG = /^(?:urn:uuid:\S+|(?:Checked: )?\d{1,2} \w+ \d{4}|Cost: Free)$/;

/** A word may be a part of a line, and so may a line of a sentence with links in it. */
const notAbout = (lines: readonly string[], words: readonly string[]) =>
  lines.filter(
    (line) =>
      !GOES_ALONG.test(line) &&
      !words.some((word) => (word.length > 4 && line.includes(word)) || word.includes(line)),
  );

describe.each(readdirSync(OVERLAYS))('a police force in %s that publishes this site', (nation) => {
  const overlay = path.join(OVERLAYS, nation);
  let force: Shown;

  beforeAll(async () => {
    force = await shown(nation, overlay);
  }, 120_000);

  it('denies nowhere that it is the police', () => {
    expect(saying(force, DENIES)).toEqual([]);
  });

  it('shows nothing else than this site but what its own files say', () => {
    const replaced = new Set(
      force.content.contacts.flatMap((one) => (one.replaces === undefined ? [] : one.address)),
    );
    const addresses = [...force.lines.keys()].filter((at) => !replaced.has(`${at}/`));
    const [words, before] = [wordsOfOverlay(force), wordsReplaced(force)];
    const strangers = addresses.flatMap((at) => {
      const [lines, others] = [force.lines.get(at) ?? [], national.lines.get(at) ?? []];
      return [
        ...notAbout(without(lines, others), words).map((line) => `${at} + ${line}`),
        ...notAbout(without(others, lines), before).map((line) => `${at} - ${line}`),
      ];
    });
    expect(strangers).toEqual([]);
    expect([...national.lines.keys()].filter((at) => !force.lines.has(at))).toEqual([]);
  });

  it('says its name, whose it is and where it stands on every page', () => {
    const { site } = force.content;
    const pages = [...force.lines].filter(([at]) => at.startsWith('/') && !/\.|embed/.test(at));
    const lost = pages.filter(([, lines]) => {
      const text = lines.join(' ');
      return ![site.name, site.organisation.name].every((words) => text.includes(words));
    });
    expect(lost.map(([at]) => at)).toEqual([]);
    expect(pages.length).toBeGreaterThan(150);
  });

  it('leads to its own contact wherever this site leads to the one that it replaces', () => {
    const placesOf = (site: Shown, id: string) => {
      const routes = site.content.contacts.flatMap((one) => (one.id === id ? one.routes : []));
      const way = routes.flatMap((route) => ('address' in route ? route.address : []))[0] ?? '';
      return [...national.lines.keys()].filter((at) => site.lines.get(at)?.join().includes(way));
    };
    for (const { id, replaces } of force.content.contacts)
      if (replaces !== undefined) expect(placesOf(force, id)).toEqual(placesOf(national, id));
  });

  it('is called in danger, and when it is not urgent, as everywhere', () => {
    const numbers = ({ content }: Shown) =>
      content.contacts.flatMap((contact) => phoneOf(contact) ?? []).filter((one) => one.length < 4);
    expect(numbers(force)).toEqual(numbers(national));
    expect(force.content.site.emergency).toBe(national.content.site.emergency);
  });

  it('has the statement that the law wants of it, which nobody else has', () => {
    const words = (site: Shown) => site.lines.get('/about/accessibility')?.join(' ') ?? '';
    expect(words(force)).toContain('Enforcement procedure');
    expect(words(national)).not.toContain('Enforcement procedure');
    const commission = nation === 'northern-ireland' ? '(ECNI)' : '(EHRC)';
    expect(words(force)).toContain(commission);
  });
});

it('a force that changes all it can has nothing to put right in what belongs together', () => {
  const { loaded } = loadContent(path.join(folder, 'england'));
  // Prose is the slowest, and this project's own has a test.
  const checks = stages(readSettings().today()).filter(({ name }) => name !== 'prose');
  const found = loaded && checks.flatMap((stage) => stage.checks.flatMap((check) => check(loaded)));
  expect(found?.filter(({ level }) => level === 'problem').map(({ message }) => message)).toEqual(
    [],
  );
}, 120_000);
