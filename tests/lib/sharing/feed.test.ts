import { readFileSync } from 'node:fs';
import path from 'node:path';
import { xml2js, type Element } from 'xml-js';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Content } from '../../../lib/content/model';
import { changeFeed } from '../../../lib/sharing/feed';
import { ADDRESS, bareContact, sampleContent } from './sample-content';

const grammar = readFileSync(path.join(import.meta.dirname, 'atom.rng'), 'utf8');

/** RFC 3339, as RFC 4287 asks for it. */
const DATE_AND_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
/** A web address, or a UUID of version 8 (RFC 9562, section 5.8). */
const IRI =
  /^(urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|https?:\/\/[^\s]+)$/;

function feed(content: Content = sampleContent()): Element {
  // Strict: anything that is not well-formed XML throws.
  const root = read(xml2js(changeFeed({ content, address: ADDRESS }))).elements?.[0];
  if (root === undefined) throw new Error('The feed is empty.');
  return root;
}

function read(document: object): Element {
  return document;
}

function children(element: Element, name?: string): Element[] {
  return (element.elements ?? []).filter(
    (one) => one.type === 'element' && (name === undefined || one.name === name),
  );
}

function textOf(element: Element | undefined): string {
  return (element?.elements ?? []).map((one) => String(one.text ?? one.cdata ?? '')).join('');
}

function attributeOf(element: Element, name: string): string | undefined {
  const value = element.attributes?.[name];
  return value === undefined ? undefined : String(value);
}

/** What breaks the grammar of Atom, by libxml2. */
async function faults(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'feed.xml', contents: xml }],
    schema: [grammar],
    extension: 'relaxng',
  });
  return errors.map(({ message }) => message);
}

function withChange(content: Content, id: string, text: string, date = '2026-10-02'): Content {
  return {
    ...content,
    contacts: content.contacts.map((contact) =>
      contact.id === id ? { ...contact, changes: [...contact.changes, { date, text }] } : contact,
    ),
  };
}

describe('the feed', () => {
  it('is in the namespace of Atom', () => {
    expect(feed()).toMatchObject({
      name: 'feed',
      attributes: { xmlns: 'http://www.w3.org/2005/Atom' },
    });
  });

  it('is valid by the grammar of RFC 4287', async () => {
    expect(await faults(changeFeed({ content: sampleContent(), address: ADDRESS }))).toEqual([]);
  });

  it.each([
    ['no id', (xml: string) => xml.replace(/<id>.*?<\/id>/, '')],
    ['a date in words', (xml: string) => xml.replace(/<updated>[^<]*/, '<updated>yesterday')],
    [
      'an element that Atom does not know',
      (xml: string) => xml.replace('<entry>', '<entry><colour/>'),
    ],
  ])('would not be valid with %s', async (_what, spoil) => {
    expect(
      await faults(spoil(changeFeed({ content: sampleContent(), address: ADDRESS }))),
    ).not.toEqual([]);
  });

  it('has an author, who is the author of every entry', () => {
    expect(children(feed(), 'author').map((author) => textOf(children(author, 'name')[0]))).toEqual(
      ['The sample project'],
    );
  });

  it('has valid ids, each once', () => {
    const ids = [feed(), ...children(feed(), 'entry')].map((element) =>
      textOf(children(element, 'id')[0]),
    );
    expect(ids.filter((id) => !IRI.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives its dates as RFC 3339 does', () => {
    const dates = [feed(), ...children(feed(), 'entry')].map((element) =>
      textOf(children(element, 'updated')[0]),
    );
    expect(dates.filter((date) => !DATE_AND_TIME.test(date))).toEqual([]);
  });

  it('is as new as its newest change', () => {
    expect(textOf(children(feed(), 'updated')[0])).toBe('2026-10-01T00:00:00.000Z');
  });

  it('leads to itself and to the page of changes, once each', () => {
    const links = children(feed(), 'link').map((link) => [
      attributeOf(link, 'rel'),
      attributeOf(link, 'href'),
    ]);
    expect(links).toEqual([
      ['alternate', `${ADDRESS}/new/`],
      ['self', `${ADDRESS}/feed.xml`],
    ]);
  });

  it('leads from each entry to one whole address, as it must without content of its own', () => {
    const links = children(feed(), 'entry').map((entry) =>
      children(entry, 'link').map((link) => [attributeOf(link, 'rel'), attributeOf(link, 'href')]),
    );
    expect(links).toEqual([
      [[undefined, `${ADDRESS}/contacts/police-101/`]],
      [[undefined, `${ADDRESS}/`]],
    ]);
  });

  it('names the kind of each text as RFC 4287 does', () => {
    const kinds = children(feed(), 'entry').flatMap((entry) =>
      [...children(entry, 'title'), ...children(entry, 'summary')].map(
        (text) => attributeOf(text, 'type') ?? 'text',
      ),
    );
    expect(kinds.filter((kind) => !['text', 'html', 'xhtml'].includes(kind))).toEqual([]);
  });

  it('has each change once, the newest first', () => {
    expect(children(feed(), 'entry').map((entry) => textOf(children(entry, 'summary')[0]))).toEqual(
      ['New hours on Saturday.', 'A new page.'],
    );
  });

  it('gets exactly one entry from one change, and keeps the ids of the others', () => {
    const ids = (content: Content) =>
      children(feed(content), 'entry').map((entry) => textOf(children(entry, 'id')[0]));
    const [before, after] = [
      ids(sampleContent()),
      ids(withChange(sampleContent(), 'ceop', 'New form.')),
    ];
    expect(after.filter((id) => before.includes(id))).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
  });

  it('is valid before anything has changed', async () => {
    const quiet = {
      ...sampleContent(),
      pages: sampleContent().pages.map((page) => ({ ...page, changes: [] })),
      contacts: [bareContact('police-999')],
    };
    expect(await faults(changeFeed({ content: quiet, address: ADDRESS }))).toEqual([]);
    expect(textOf(children(feed(quiet), 'updated')[0])).toBe('2026-05-06T00:00:00.000Z');
  });

  it('shows signs of XML and HTML in a change as themselves', () => {
    const [entry] = children(
      feed(withChange(sampleContent(), 'ceop', 'Use <b> & ]]> "now".')),
      'entry',
    );
    expect(entry && textOf(children(entry, 'summary')[0])).toBe(
      'Use &lt;b&gt; &amp; ]]&gt; &quot;now&quot;.',
    );
  });
});
