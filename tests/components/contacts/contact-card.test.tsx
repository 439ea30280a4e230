import { describe, expect, it } from 'vitest';
import { ContactCard, ShortContactCard } from '../../../components/contacts/contact-card';
import {
  bareSample,
  emergencySample,
  formSample,
  reportSample,
  talkSample,
} from '../../../components/contacts/contact-view.fixtures';
import { links, named, ofClass, parsed, words } from '../parsed';

describe('ContactCard', () => {
  it('links the number and nothing but the number', () => {
    const link = links(parsed(<ContactCard contact={reportSample} />)).find(
      ({ href }) => href === 'tel:08081570101',
    );
    expect(link?.words).toBe('0808 157 0101');
  });

  it('says what kind of contact it is before its name', () => {
    const headings = [emergencySample, reportSample, talkSample].map((contact) =>
      words(named(parsed(<ContactCard contact={contact} />), 'h2')[0]),
    );
    expect(headings).toEqual([
      'Emergency Sample emergency service',
      'Report Sample report line',
      'Talk it over Sample helpline',
    ]);
  });

  it('gives each kind a class of its own, for its shape', () => {
    const classes = [emergencySample, reportSample, talkSample].map(
      (contact) => ofClass(parsed(<ContactCard contact={contact} />), contact.kind).length,
    );
    expect(classes).toEqual([1, 1, 1]);
  });

  it('gives every other way in', () => {
    const hrefs = links(parsed(<ContactCard contact={reportSample} />)).map(({ href }) => href);
    expect(hrefs).toEqual(
      expect.arrayContaining([
        'https://report.example/',
        'mailto:report@example.org',
        'sms:07700900123',
        'tel:1800108081570101',
        'https://bsl.example/',
      ]),
    );
  });

  it('makes the form the first way when there is no number, and names it once', () => {
    const forms = links(parsed(<ContactCard contact={formSample} />)).filter(
      ({ words: text }) => text === 'Go to their website',
    );
    expect(forms).toHaveLength(1);
  });

  it('sends people to the page of the service for hours that are not known', () => {
    const page = parsed(<ContactCard contact={talkSample} />);
    expect(links(page)).toContainEqual({
      words: 'their own page',
      href: 'https://helpline.example/',
    });
  });

  it('says that hours are not known when there is no page either', () => {
    expect(words(ofClass(parsed(<ContactCard contact={bareSample} />), 'terms')[0])).toContain(
      'Open: not known to us',
    );
  });

  it('says to check first when the facts are old, and from when they are', () => {
    expect(words(ofClass(parsed(<ContactCard contact={talkSample} />), 'note')[0])).toMatch(
      /Check before you rely on this.*February 2025/,
    );
  });

  it('says so too when the facts have no date', () => {
    expect(words(ofClass(parsed(<ContactCard contact={bareSample} />), 'note')[0])).toMatch(
      /Check before you rely on this.*no date/,
    );
  });

  it('says nothing of age when the facts are fresh', () => {
    expect(ofClass(parsed(<ContactCard contact={reportSample} />), 'note')).toEqual([]);
  });

  it('leads to the page of the contact', () => {
    expect(links(parsed(<ContactCard contact={reportSample} />)).at(-1)?.href).toBe(
      reportSample.address,
    );
  });

  it('takes the level of its heading from the page', () => {
    expect(named(parsed(<ContactCard contact={reportSample} level={3} />), 'h3')).toHaveLength(1);
  });
});

describe('ShortContactCard', () => {
  it('keeps the first way in and the page of the contact', () => {
    expect(
      links(parsed(<ShortContactCard contact={reportSample} />)).map(({ href }) => href),
    ).toEqual([reportSample.address, 'tel:08081570101']);
  });

  it('opens the form of a service without a number', () => {
    expect(
      links(parsed(<ShortContactCard contact={formSample} />)).map(({ href }) => href),
    ).toEqual([formSample.address, 'https://form.example/']);
  });
});
