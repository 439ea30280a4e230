import { isValidPhoneNumber } from 'libphonenumber-js/max';
import type { Contact, Problem } from '../../content/model';
import type { Loaded } from '../../content/reading/load';
import { daysInWords } from '../../hours/in-words';
import { phoneRanges } from './phone-ranges';
import { atKey, type Check } from '../check';

/** A contact's numbers could be real, its ways without speaking exist, its hours make sense, and somebody is sent to it. */
export const contactsAreRight: Check = (loaded) => {
  const used = namedContacts(loaded);
  return loaded.content.contacts.flatMap((contact) => [
    ...impossibleNumbers(loaded, contact),
    ...missingWays(loaded, contact),
    ...backwardHours(loaded, contact),
    ...overlappingHours(loaded, contact),
    ...(used.has(contact.id)
      ? []
      : [
          atKey(
            loaded,
            contact,
            ['name'],
            'No page and no outcome sends anybody to this contact.',
            'Name it in the "contacts" of a page or an outcome, or take the file away.',
          ),
        ]),
  ]);
};

function impossibleNumbers(loaded: Loaded, contact: Contact): Problem[] {
  const numbers = [
    { key: ['phone'], number: contact.phone },
    { key: ['sms', 'number'], number: contact.sms?.number },
  ];
  return numbers.flatMap(({ key, number }) => {
    if (number === undefined) return [];
    const plain = number.replaceAll(' ', '');
    if (phoneRanges.drama.test(plain)) {
      return [
        atKey(
          loaded,
          contact,
          key,
          `${number} is one of the numbers kept for films and plays. Nobody answers it.`,
          'Write the real number.',
        ),
      ];
    }
    if (
      phoneRanges.short.test(plain) ||
      (/^(0|\+44)/.test(plain) && isValidPhoneNumber(plain, 'GB'))
    )
      return [];
    return [
      atKey(
        loaded,
        contact,
        key,
        `${number} cannot be a telephone number in the UK.`,
        "Compare it with the organisation's own page, digit by digit.",
      ),
    ];
  });
}

function missingWays(loaded: Loaded, contact: Contact): Problem[] {
  if (contact.nonVoice === 'none offered') return [];
  const has = {
    web: contact.web,
    chat: contact.web,
    email: contact.email,
    sms: contact.sms,
    textphone: contact.textphone,
    bsl: contact.bsl ?? contact.web,
    post: contact.web,
  };
  return contact.nonVoice.flatMap((way, index) =>
    has[way] === undefined
      ? [
          atKey(
            loaded,
            contact,
            ['nonVoice', index],
            `"${way}" is said to be a way without speaking, but there is no line that says where.`,
            `Add the key "${way === 'chat' || way === 'post' ? 'web' : way}", or take the word away.`,
          ),
        ]
      : [],
  );
}

function backwardHours(loaded: Loaded, contact: Contact): Problem[] {
  if (!Array.isArray(contact.hours)) return [];
  return contact.hours.flatMap(({ from, to }, index) =>
    from < to
      ? []
      : [
          atKey(
            loaded,
            contact,
            ['hours', index, 'to'],
            `The line closes at ${to} but opens at ${from}.`,
            'Hours past midnight are two entries: one up to "24:00", and one from "00:00" on the next day.',
          ),
        ],
  );
}

function overlappingHours(loaded: Loaded, contact: Contact): Problem[] {
  const { hours } = contact;
  if (!Array.isArray(hours)) return [];
  return hours.flatMap(({ days, from, to }, index) => {
    const day = days.find((one) =>
      hours
        .slice(0, index)
        .some((earlier) => earlier.days.includes(one) && earlier.from < to && from < earlier.to),
    );
    return day === undefined
      ? []
      : [
          atKey(
            loaded,
            contact,
            ['hours', index, 'days'],
            `The hours on ${daysInWords([day])} are said twice, and the two overlap.`,
            'Keep one of them, or let one begin when the other ends.',
          ),
        ];
  });
}

function namedContacts({ content }: Loaded): ReadonlySet<string> {
  return new Set([
    content.site.emergency,
    ...content.pages.flatMap((page) => [...page.contacts, ...linked(page.body)]),
    ...content.steps.flatMap((step) => [
      ...(step.kind === 'outcome' ? step.contacts : []),
      ...linked(step.body),
    ]),
    ...content.contacts.flatMap((contact) => linked(contact.body)),
  ]);
}

function linked(body: string): string[] {
  return [...body.matchAll(/\]\((?:contact:|\/contacts\/)([a-z0-9-]+)/g)].flatMap(
    (match) => match[1] ?? [],
  );
}
