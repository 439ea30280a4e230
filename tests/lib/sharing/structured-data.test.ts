import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Contact } from '../../../lib/content/model';
import { contactData } from '../../../lib/sharing/structured-data';
import { ADDRESS, bareContact, fullContact } from './sample-content';

/** A thing as others read it. */
function read(thing: object): unknown {
  return JSON.parse(JSON.stringify(thing));
}

describe('a contact for other computers', () => {
  it('has every way in, each with its own hours', () => {
    expect(read(contactData(fullContact('full'), ADDRESS))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      name: 'The full service',
      url: `${ADDRESS}/contacts/full/`,
      description: 'What full is for.',
      areaServed: ['Wales'],
      availableLanguage: ['English', 'Welsh'],
      availableChannel: [
        {
          '@type': 'ServiceChannel',
          servicePhone: {
            '@type': 'ContactPoint',
            telephone: '0808 157 0101',
            hoursAvailable: [
              {
                '@type': 'OpeningHoursSpecification',
                dayOfWeek: ['Monday', 'Tuesday'],
                opens: '09:00',
                closes: '17:30',
              },
              {
                '@type': 'OpeningHoursSpecification',
                dayOfWeek: ['Saturday'],
                opens: '10:00',
                closes: '23:59',
              },
            ],
          },
        },
        {
          '@type': 'ServiceChannel',
          servicePhone: {
            '@type': 'ContactPoint',
            telephone: '18001 0808 157 0101',
            contactOption: 'HearingImpairedSupported',
          },
        },
        {
          '@type': 'ServiceChannel',
          serviceSmsNumber: { '@type': 'ContactPoint', telephone: '07700 900 123' },
        },
        { '@type': 'ServiceChannel', serviceUrl: 'https://chat.example/' },
        {
          '@type': 'ServiceChannel',
          serviceUrl: 'https://bsl.example/',
          availableLanguage: 'British Sign Language',
        },
        { '@type': 'ServiceChannel', serviceUrl: 'mailto:report@help.example' },
        { '@type': 'ServiceChannel', serviceUrl: 'https://report.example/form/' },
        {
          '@type': 'ServiceChannel',
          servicePostalAddress: {
            '@type': 'PostalAddress',
            streetAddress: '1 Sample Street, Cardiff',
          },
        },
      ],
    });
  });

  it('is open on every day from midnight to midnight when it is always open', () => {
    const contact: Contact = {
      ...bareContact('x'),
      routes: [{ kind: 'phone', number: '0808 157 0101', hours: 'always' }],
    };
    expect(read(contactData(contact, ADDRESS))).toMatchObject({
      availableChannel: [
        {
          servicePhone: {
            hoursAvailable: [
              {
                opens: '00:00',
                closes: '23:59',
                dayOfWeek: [
                  'Monday',
                  'Tuesday',
                  'Wednesday',
                  'Thursday',
                  'Friday',
                  'Saturday',
                  'Sunday',
                ],
              },
            ],
          },
        },
      ],
    });
  });

  it('has the days on which nobody answers, and no day that is as usual or not known', () => {
    const contact: Contact = {
      ...bareContact('x'),
      routes: [
        {
          kind: 'phone',
          number: '0808 157 0101',
          hours: [{ days: ['friday'], from: '09:00', to: '17:00' }],
          oddDays: [
            { day: '2026-12-25', is: 'closed' },
            { day: '2026-12-28', is: 'open' },
            { day: '2026-12-31', is: 'not-known' },
          ],
        },
      ],
    };
    const [, ...odd] = z
      .object({
        availableChannel: z.tuple([
          z.object({ servicePhone: z.object({ hoursAvailable: z.array(z.unknown()) }) }),
        ]),
      })
      .parse(contactData(contact, ADDRESS)).availableChannel[0].servicePhone.hoursAvailable;
    expect(odd).toEqual([
      {
        '@type': 'OpeningHoursSpecification',
        validFrom: '2026-12-25',
        validThrough: '2026-12-25',
        opens: '00:00',
        closes: '00:00',
      },
    ]);
  });

  it.each([
    ['emergency', 'police', ['EmergencyService', 'GovernmentService']],
    ['report', 'social-care', 'GovernmentService'],
    ['report', 'safeguarding-lead', 'Service'],
    ['talk', undefined, 'Service'],
  ] as const)('%s by %s is of the type that is true of it', (kind, protects, type) => {
    const contact = { ...bareContact('x'), kind, protects };
    expect(contactData(contact, ADDRESS)['@type']).toEqual(type);
  });

  it('says nothing of hours and ways that are not known', () => {
    expect(read(contactData(bareContact('bare'), ADDRESS))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Service',
      name: 'The bare service',
      url: `${ADDRESS}/contacts/bare/`,
      description: 'What bare is for.',
      areaServed: ['Wales'],
      availableLanguage: ['English'],
      availableChannel: [],
    });
  });
});
