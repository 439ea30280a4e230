import { describe, expect, it } from 'vitest';
import { ContactFacts } from '../../../components/contacts/contact-facts';
import {
  bareSample,
  emergencySample,
  reportSample,
} from '../../../components/contacts/contact-view.fixtures';
import { listed } from '../../../components/basics/listed';
import { links, named, parsed, words } from '../parsed';

describe('ContactFacts', () => {
  it('does not make the emergency number a link', () => {
    const page = parsed(<ContactFacts contact={emergencySample} />);
    expect(links(page).map(({ words: text }) => text)).not.toContain('01632 960 999');
  });

  it('still says the emergency number', () => {
    expect(named(parsed(<ContactFacts contact={emergencySample} />), 'dd').map(words)).toContain(
      '01632 960 999',
    );
  });

  it('links every other number', () => {
    expect(links(parsed(<ContactFacts contact={reportSample} />))).toContainEqual({
      words: '0808 157 0101',
      href: 'tel:08081570101',
    });
  });

  it('leaves out what is not known', () => {
    const facts = named(parsed(<ContactFacts contact={bareSample} />), 'dt').map(words);
    expect(facts).toEqual([
      'For',
      'Who may use it',
      'Without speaking',
      'Open',
      'Covers',
      'Your name',
      'Checked',
    ]);
  });

  it('pairs every name with one value', () => {
    const page = parsed(<ContactFacts contact={reportSample} />);
    expect(named(page, 'dd')).toHaveLength(named(page, 'dt').length);
  });

  it('is honest about a service that offers no way without speaking', () => {
    expect(named(parsed(<ContactFacts contact={bareSample} />), 'dd').map(words)).toContain(
      'They offer no way that we know of.',
    );
  });

  it('says when and how the facts were checked, and by whom they are kept right', () => {
    expect(
      named(parsed(<ContactFacts contact={reportSample} />), 'dd')
        .map(words)
        .at(-1),
    ).toMatch(/^1 November 2026, .*own page.*Communications/);
  });
});

describe('listed', () => {
  it.each([
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [[], ''],
  ])('joins %j into "%s"', (names, phrase) => {
    expect(listed(names)).toBe(phrase);
  });
});
