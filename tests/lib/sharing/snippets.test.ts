import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../../lib/content/routes';
import { cardLook } from '../../../lib/sharing/card-html';
import { snippets, type Snippet } from '../../../lib/sharing/snippets';
import { attribute, within, words } from '../../components/parsed';
import { ADDRESS, namedContent, sampleContent } from './sample-content';
import { sanitisers } from './sanitisers';

const all = snippets(sampleContent(), ADDRESS);

function snippet(id: string, from: readonly Snippet[] = all): Snippet {
  const found = from.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no snippet "${id}".`);
  return found;
}

function read(html: string) {
  const fragment: DefaultTreeAdapterTypes.DocumentFragment = parseFragment(html);
  return { elements: within(fragment), words: words(fragment) };
}

describe('what schools copy', () => {
  it('begins with the one that lasts longest and ends with the frames', () => {
    expect(all.map(({ id }) => id)).toEqual([
      'sentence',
      'sentence-html',
      'paragraph',
      'card',
      'badge',
      'frame',
      'frame-contacts',
    ]);
  });

  it.each(all)('leads from "$title" to the permanent address', ({ code }) => {
    expect(code).toContain(`${ADDRESS}/report/`);
  });

  it.each(all)('has no script, no class and no id in "$title"', ({ code }) => {
    const { elements } = read(code);
    expect(
      elements.filter(
        (one) =>
          one.tagName === 'script' ||
          one.attrs.some(({ name }) => name === 'class' || name === 'id' || name.startsWith('on')),
      ),
    ).toEqual([]);
  });

  it.each(all)('names no number in "$title" but the one for danger', ({ code }) => {
    const rest = code.replaceAll('01632 960 999', '');
    expect(
      sampleContent()
        .contacts.flatMap(numbersOf)
        .filter((number) => rest.includes(number)),
    ).toEqual([]);
  });

  it('is plain words where the title says words', () => {
    expect(
      [snippet('sentence').code, snippet('paragraph').code].filter((code) => code.includes('<')),
    ).toEqual([]);
  });

  it('shows the same words as a preview as it copies', () => {
    const pairs = all.flatMap(({ code, previewHtml }) =>
      previewHtml === undefined ? [] : [[read(previewHtml).words, read(code).words]],
    );
    expect(pairs.map(([preview]) => preview)).toEqual(pairs.map(([, code]) => code));
  });

  it('keeps its links inside the site while it is only looked at', () => {
    const hrefs = all.flatMap(({ previewHtml }) =>
      read(previewHtml ?? '').elements.flatMap((one) => [
        attribute(one, 'href'),
        attribute(one, 'src'),
      ]),
    );
    expect(hrefs.filter((href) => href !== undefined && !href.startsWith('/'))).toEqual([]);
  });

  it('does not say that a police force is not the police', () => {
    const content = sampleContent();
    const force = snippets(
      {
        ...content,
        site: { ...content.site, organisation: { name: 'Sample Police', isPolice: true } },
      },
      ADDRESS,
    );
    expect(force.filter(({ code }) => code.includes('not the police'))).toEqual([]);
  });

  it('keeps a name with signs of HTML in it a name', () => {
    const named = snippets(namedContent('<script>alert(1)</script> & "Co"'), ADDRESS);
    expect(read(snippet('card', named).code).elements.map((one) => one.tagName)).not.toContain(
      'script',
    );
    expect(read(snippet('card', named).code).words).toContain(
      '<script>alert(1)</script> & "Co" is not the police',
    );
  });
});

describe('the card', () => {
  const { elements } = read(snippet('card').code);

  it('says on every block and link itself how it looks, so that the page around it cannot', () => {
    expect(
      elements.filter((one) => one.tagName !== 'strong' && attribute(one, 'style') === undefined),
    ).toEqual([]);
  });

  it('names a ground wherever it names a colour of text', () => {
    expect(
      Object.values(cardLook(sampleContent().site)).filter(
        (look) => /(^|;)color:/.test(look) && !look.includes('background'),
      ),
    ).toEqual([]);
  });

  it('is previewed without style attributes, which our own pages forbid', () => {
    expect(snippet('card').previewHtml).not.toContain('style=');
  });
});

describe('the frames', () => {
  it.each(['frame', 'frame-contacts'])(
    'of "%s" have what a screen reader, a slow line and a careful host need',
    (id) => {
      const frame = read(snippet(id).code).elements.find((one) => one.tagName === 'iframe');
      expect(frame?.attrs.map(({ name }) => name)).toEqual([
        'src',
        'title',
        'width',
        'height',
        'loading',
        'referrerpolicy',
        'sandbox',
        'frameborder',
      ]);
      expect([attribute(frame, 'referrerpolicy'), attribute(frame, 'sandbox')]).toEqual([
        'no-referrer',
        'allow-top-navigation-by-user-activation allow-popups',
      ]);
    },
  );

  it.each(['frame', 'frame-contacts'])(
    'of "%s" have the plain sentence below, for where frames are forbidden',
    (id) => {
      const { elements } = read(snippet(id).code);
      expect(elements.map((one) => one.tagName)).toEqual(['iframe', 'p', 'a']);
    },
  );
});

const pasted = all.filter(({ code }) => code.startsWith('<'));
const lines = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');

describe.each(sanitisers)('after %s', (name, clean) => {
  it.each(pasted)('"$title" still leads to the site', ({ code }) => {
    const links = read(clean(code)).elements.flatMap((one) => attribute(one, 'href') ?? []);
    const typed = clean(code).includes(new URL(ADDRESS).host + '/report/');
    expect([typed, links.every((href) => href === `${ADDRESS}/report/`)]).toEqual([true, true]);
    if (name !== 'a system that keeps words only') expect(links.length).toBeGreaterThan(0);
  });

  it.each(pasted)('"$title" still reads as whole sentences', ({ code }) => {
    const left = lines(clean(code));
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter((line) => !/^[A-Z].*(?:[.?]|\/)$/.test(line))).toEqual([]);
  });

  it('the card still says what to do in danger', () => {
    expect(read(clean(snippet('card').code)).words).toMatch(/In danger now\? Call 01632 960 999\./);
  });
});
