import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FramedContacts } from '../../components/schools/framed-contacts';
import { FramedReport } from '../../components/schools/framed-report';
import { JsonLd } from '../../components/basics/json-ld';
import { LinkToUs } from '../../components/schools/link-to-us';
import { Posters } from '../../components/schools/posters';
import { framedContacts, framedReport } from '../../lib/sharing/framed-cards';
import { linkToUsView, postersView } from '../../lib/views/schools';
import { palette } from '../../lib/palette';
import { ADDRESS, sampleContent } from '../lib/sharing/sample-content';
import { attribute, links, named, ofClass, parsed, words } from './parsed';

const site = { content: sampleContent(), address: ADDRESS };
const posters = postersView(site);

describe('JsonLd', () => {
  const page = parsed(
    <JsonLd
      thing={{
        '@context': 'https://schema.org',
        '@type': 'Service',
        name: '</script><script>alert(1)</script> & "Co" <!-- ',
      }}
    />,
  );

  it('ends where it should whatever an editor typed', () => {
    expect(named(page, 'script')).toHaveLength(1);
  });

  it('gives other computers what the editor typed', () => {
    expect(JSON.parse(words(named(page, 'script')[0]))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Service',
      name: '</script><script>alert(1)</script> & "Co" <!-- ',
    });
  });
});

describe.each([
  ['FramedReport', <FramedReport key="card" {...framedReport(site.content, ADDRESS)} />],
  ['FramedContacts', <FramedContacts key="card" {...framedContacts(site.content, ADDRESS)} />],
])('%s', (_name, card) => {
  const page = parsed(card);

  it('leaves the frame by every link', () => {
    expect(named(page, 'a').filter((link) => attribute(link, 'target') !== '_top')).toEqual([]);
    expect(links(page).map(({ href }) => href)).toContain('/report/');
  });

  it('says the address in words, for hosts that let no link out', () => {
    expect(page.html).toContain('site.example/report/');
  });

  it('has one main heading and no script', () => {
    expect([named(page, 'h1').length, named(page, 'script').length]).toEqual([1, 0]);
  });
});

describe('FramedContacts', () => {
  const page = parsed(<FramedContacts {...framedContacts(site.content, ADDRESS)} />);

  it('begins with danger', () => {
    expect(links(page)[0]).toEqual({ words: '01632 960 999', href: 'tel:01632960999' });
  });

  it('leads to the form of a contact that has no number', () => {
    expect(links(page)).toContainEqual({
      words: 'Report on the form',
      href: 'https://ceop.example/form/',
    });
  });
});

describe('LinkToUs', () => {
  const page = parsed(<LinkToUs {...linkToUsView(site)} />);

  it('has for each thing to copy a heading, its text and a button that waits for its script', () => {
    const copied = linkToUsView(site).snippets;
    expect(named(page, 'pre').map((block) => words(block))).toEqual(
      copied.map(({ code }) => code.replace(/\s+/g, ' ').trim()),
    );
    expect(named(page, 'button').map((button) => attribute(button, 'data-copy-text'))).toEqual(
      named(page, 'code').map((block) => attribute(block, 'id')),
    );
    expect(ofClass(page, 'tools').map((tools) => attribute(tools, 'hidden'))).toEqual(
      copied.map(() => ''),
    );
  });

  it('shows text to copy as text, not as what it would become', () => {
    expect(named(page, 'iframe')).toEqual([]);
  });

  it('has no second main heading in its previews', () => {
    expect(named(page, 'h1')).toEqual([]);
  });
});

describe('Posters', () => {
  const page = parsed(<Posters {...posters} />);
  const fields = named(page, 'textarea');

  it('offers each poster to see, and blank as a file', () => {
    expect(named(page, 'article').map((poster) => attribute(poster, 'id'))).toEqual(
      posters.posters.map(({ id }) => id),
    );
    expect(links(page).map(({ href }) => href)).toEqual(posters.posters.map(({ file }) => file));
  });

  it('has a rule in its stylesheet that shows each poster alone', () => {
    const css = readFileSync('public/styles/posters.css', 'utf8');
    expect(
      posters.posters.filter(
        ({ id }) => !css.includes(`:has(#show-${id}:checked) > article:not(#${id})`),
      ),
    ).toEqual([]);
  });

  it('chooses one poster to begin with', () => {
    expect(
      named(page, 'input').map((choice) => attribute(choice, 'checked') !== undefined),
    ).toEqual([true, false, false, false, false, false]);
  });

  it('asks the browser to keep, correct, suggest and send nothing of what is typed', () => {
    const asked = fields.map((field) =>
      ['name', 'autocomplete', 'autocorrect', 'spellcheck', 'writingsuggestions'].map((name) =>
        attribute(field, name),
      ),
    );
    expect(new Set(asked.map(String))).toEqual(
      new Set([String([undefined, 'off', 'off', 'false', 'false'])]),
    );
    expect(named(page, 'form')).toEqual([]);
  });

  it('takes no more letters than a poster has room for, in any direction of writing', () => {
    expect(
      new Set(
        fields.map(
          (field) => `${attribute(field, 'maxlength') ?? ''} ${attribute(field, 'dir') ?? ''}`,
        ),
      ),
    ).toEqual(new Set(['90 auto']));
  });

  it('names every field', () => {
    const labels = new Set(named(page, 'label').map((label) => attribute(label, 'for')));
    expect(
      fields.filter(
        (field) =>
          attribute(field, 'aria-label') === undefined && !labels.has(attribute(field, 'id')),
      ),
    ).toEqual([]);
  });

  it('reads a sheet of cards aloud once', () => {
    const cards = ofClass(page, 'poster-card').map(
      (card) => attribute(card, 'aria-hidden') ?? 'read',
    );
    expect(cards).toEqual(
      [
        ...Array.from({ length: 2 }, () => ['read', ...Array.from({ length: 7 }, () => 'true')]),
      ].flat(),
    );
  });

  it('draws its squares once, and shows them on each poster and card', () => {
    expect(named(page, 'symbol')).toHaveLength(1);
    expect(named(page, 'use')).toHaveLength(20);
  });
});

describe('the stylesheets of parts', () => {
  it.each(['copying', 'posters'])(
    '%s.css takes its colours from the page, or has those of paper: black, white and the site’s own',
    (name) => {
      const css = readFileSync(`public/styles/${name}.css`, 'utf8');
      expect(
        [...css.matchAll(/#[0-9a-f]{3,8}\b(?=[;\s])/gi)]
          .map(([colour]) => colour)
          .filter((colour) => !['#fff', '#000', palette.light.deep].includes(colour)),
      ).toEqual([]);
      expect(css).not.toMatch(/url\(|@import/);
    },
  );

  it('card.css has tokens only', () => {
    expect(readFileSync('app/card.css', 'utf8')).not.toMatch(/#[0-9a-f]{3,8}\b/i);
    expect(Object.keys(palette.light)).toEqual(
      expect.arrayContaining(['paper', 'ink', 'deep', 'rule']),
    );
  });
});
