import { describe, expect, it } from 'vitest';
import { makeNameHider } from '../../../lib/prose/names';
import { contact, contentOf } from '../../support/prose-content';

const { contacts, terms } = contentOf({
  'contacts/watch.md': contact('name: "Internet Watch Foundation"'),
  'terms/lead.md':
    '---\nterm: "DSL"\nstandsFor: "designated safeguarding lead"\n---\n\nA person.\n',
}).content;
const { hide } = makeNameHider({ contacts, terms });
const hidden = (text: string, links: { from: number; to: number; url: string }[] = []): string =>
  hide({ links }, { text, from: 0 });

describe('hiding names', () => {
  it('puts one easy word in the place of a contact, wherever it stands', () => {
    expect(hidden('Internet Watch Foundation staff look.')).toBe('they staff look.');
  });

  it('hides what letters stand for', () => {
    expect(hidden('Tell your designated safeguarding lead (DSL).')).toBe('Tell your they (they).');
  });

  it('hides words with capitals inside a sentence, with the small words between them', () => {
    expect(hidden('Norfolk led it in the East of England then.')).toBe(
      'Norfolk led it in the they then.',
    );
  });

  it('keeps the first word of a sentence', () => {
    expect(hidden('Prosecutors decide.')).toBe('Prosecutors decide.');
  });

  it('hides a title behind a link', () => {
    expect(hidden('Read I already have messages now.', [{ from: 5, to: 28, url: '/a/' }])).toBe(
      'Read they now.',
    );
  });

  it('hides addresses', () => {
    expect(hidden('The list at /contacts.json stays.')).toBe('The list at they stays.');
  });
});
