import { describe, expect, it } from 'vitest';
import { ContactFacts } from '../../../components/contacts/contact-facts';
import { bareContact, fullContact } from '../../../components/contacts/contact-view.fixtures';
import { listed } from '../../../components/basics/listed';
import { named, parsed, words } from '../parsed';

describe('ContactFacts', () => {
  it('leaves out what is not known', () => {
    const facts = (contact: typeof fullContact | typeof bareContact) =>
      named(parsed(<ContactFacts contact={contact} />), 'dt').length;
    expect(facts(bareContact)).toBe(facts(fullContact) - 4);
  });

  it('pairs every name with one value', () => {
    const page = parsed(<ContactFacts contact={fullContact} />);
    expect(named(page, 'dd')).toHaveLength(named(page, 'dt').length);
  });

  it('says when and how the facts were checked, and by whom they are kept right', () => {
    const last = named(parsed(<ContactFacts contact={fullContact} />), 'dd')
      .map(words)
      .at(-1);
    expect(last).toMatch(/own page from 1 November 2026\. .*Communications/);
  });

  it('says that facts may have changed only where nobody has confirmed them', () => {
    const doubts = [fullContact, bareContact].map((contact) =>
      /may have changed/.test(parsed(<ContactFacts contact={contact} />).html),
    );
    expect(doubts).toEqual([false, true]);
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
