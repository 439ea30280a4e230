import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFixtures } from '../../../components/design/fixtures';
import { attribute, links, named, parsed, within, words } from '../parsed';

const fixtures = await findFixtures();

const inComponents = readdirSync('components', { recursive: true, encoding: 'utf8' }).map((file) =>
  path.basename(file),
);

const examples = fixtures.flatMap(({ name, examples: states }) =>
  states.map(({ title, element }) => ({ name, title, element })),
);

describe('the list of fixtures', () => {
  it('holds every fixture file', () => {
    const files = inComponents.flatMap((file) => /^(.*)\.fixtures\.tsx$/.exec(file)?.[1] ?? []);
    expect(fixtures.map(({ name }) => name)).toEqual(files.sort());
  });

  it.each(fixtures)('calls $name after a component', ({ name }) => {
    expect(inComponents).toContain(`${name}.tsx`);
  });

  it.each(fixtures)('says of each state of $name what it is, once', ({ examples: states }) => {
    const titles = states.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe.each(examples)('$name: $title', ({ element }) => {
  const page = parsed(element);

  it('is HTML that needs no mending', () => {
    expect(page.mistakes).toEqual([]);
  });

  it('has no style attribute', () => {
    expect(page.elements.filter((one) => attribute(one, 'style') !== undefined)).toEqual([]);
  });

  it('has words in every link, heading and list line', () => {
    const empty = page.elements.filter(
      (one) => /^(a|h[1-6]|li|dt|dd|th|caption)$/.test(one.tagName) && words(one) === '',
    );
    expect(empty.map(({ tagName }) => tagName)).toEqual([]);
  });

  it('has no link inside a link', () => {
    const nested = named(page, 'a')
      .flatMap((link) => within(link))
      .filter(({ tagName }) => tagName === 'a');
    expect(nested).toEqual([]);
  });

  it('says "undefined" or "NaN" nowhere', () => {
    expect(page.html).not.toMatch(/undefined|NaN|\[object/);
  });

  it('gives every id once', () => {
    const ids = page.elements.flatMap((one) => attribute(one, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leads only to pages, fragments and the ways to reach somebody', () => {
    expect(
      links(page).filter(
        ({ href }) => !/^(\/|#|\?|https:\/\/|tel:\d+$|sms:\d+$|mailto:)/.test(href ?? ''),
      ),
    ).toEqual([]);
  });

  it('hides drawings that say nothing from screen readers, and names the others', () => {
    const silent = named(page, 'svg').filter(
      (svg) =>
        attribute(svg, 'aria-hidden') !== 'true' && attribute(svg, 'aria-label') === undefined,
    );
    expect(silent).toEqual([]);
  });
});
