import { documentsOf } from '../../content/documents';
import type { Contact, Problem } from '../../content/model';
import { nationNames } from '../../content/nation-names';
import type { Loaded } from '../../content/reading/load';
import { isAttended, nationsOf, type AttendedRoute } from '../../content/routes';
import { namedIn } from '../../flow/outcome-contacts';
import { daysInWords } from '../../hours/in-words';
import { atKey, type Check } from '../check';

/** A contact can be reached wherever it says, its hours make sense, and somebody is sent to it. */
export const contactsAreRight: Check = (loaded) => {
  const used = namedContacts(loaded);
  return loaded.content.contacts.flatMap((contact) => [
    ...withoutWay(loaded, contact),
    ...withoutWayIn(loaded, contact),
    ...spokenAnyway(loaded, contact),
    ...contact.routes.flatMap((route, index) =>
      isAttended(route)
        ? [
            ...backwardHours(loaded, contact, route, index),
            ...overlappingHours(loaded, contact, route, index),
          ]
        : [],
    ),
    ...(used.has(contact.id)
      ? []
      : [
          atKey(
            loaded,
            contact,
            ['name'],
            'No page and no outcome sends anybody to this contact.',
            'Name it in the "contacts" of a page or the "elsewhere" of an outcome, or take the file away.',
          ),
        ]),
  ]);
};

function withoutWay(loaded: Loaded, contact: Contact): Problem[] {
  return contact.routes.length > 0 || contact.howToFind !== undefined
    ? []
    : [
        atKey(
          loaded,
          contact,
          ['name'],
          'There is no way to reach this contact.',
          'Add the key "routes" with a number or an address, or say in "howToFind" how people find it: ' +
            '"Ask the school office who it is."',
        ),
      ];
}

/** The key is for other languages: everybody here answers in English, and says so to other computers. */
function spokenAnyway(loaded: Loaded, contact: Contact): Problem[] {
  return contact.languages.flatMap((language, index) =>
    language.toLowerCase() === 'english'
      ? [
          atKey(
            loaded,
            contact,
            ['languages', index],
            'English stands among the other languages.',
            'Take it away. Every contact answers in English, and the site says so by itself.',
          ),
        ]
      : [],
  );
}

function withoutWayIn(loaded: Loaded, contact: Contact): Problem[] {
  const { coverage, routes, howToFind } = contact;
  const beyond = routes.flatMap((route, index) =>
    (route.nations ?? [])
      .filter((nation) => !coverage.includes(nation))
      .map((nation) =>
        atKey(
          loaded,
          contact,
          ['routes', index, 'nations'],
          `This way works in ${nationNames[nation]}, which the contact is not said to cover.`,
          'Add the nation to "coverage", or take it away here.',
        ),
      ),
  );
  if (routes.length === 0 || howToFind !== undefined) return beyond;
  const missing = coverage.filter(
    (nation) => !routes.some((route) => nationsOf(route, contact).includes(nation)),
  );
  return missing.length === 0
    ? beyond
    : [
        ...beyond,
        atKey(
          loaded,
          contact,
          ['coverage'],
          `None of the ways to reach it works in ${missing.map((nation) => nationNames[nation]).join(' or ')}.`,
          'Add a way that does, say in "howToFind" how people find it there, or take the nation out of "coverage".',
        ),
      ];
}

function backwardHours(
  loaded: Loaded,
  contact: Contact,
  { hours }: AttendedRoute,
  at: number,
): Problem[] {
  if (!Array.isArray(hours)) return [];
  return hours.flatMap(({ from, to }, index) =>
    from < to
      ? []
      : [
          atKey(
            loaded,
            contact,
            ['routes', at, 'hours', index, 'to'],
            `The line closes at ${to} but opens at ${from}.`,
            'Hours past midnight are two entries: one up to "24:00", and one from "00:00" on the next day.',
          ),
        ],
  );
}

function overlappingHours(
  loaded: Loaded,
  contact: Contact,
  { hours }: AttendedRoute,
  at: number,
): Problem[] {
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
            ['routes', at, 'hours', index, 'days'],
            `The hours on ${daysInWords([day])} are said twice, and the two overlap.`,
            'Keep one of them, or let one begin when the other ends.',
          ),
        ];
  });
}

function namedContacts({ content }: Loaded): ReadonlySet<string> {
  return new Set([
    content.site.emergency,
    ...content.site.everyday,
    ...content.pages.flatMap((page) => page.contacts),
    ...content.steps.flatMap((step) => (step.kind === 'outcome' ? namedIn(step) : [])),
    ...content.contacts.flatMap((contact) => contact.ifNoAnswer.map((next) => next.contact)),
    ...documentsOf(content).flatMap(({ body }) => linked(body)),
  ]);
}

function linked(body: string): string[] {
  return [...body.matchAll(/\]\((?:contact:|\/contacts\/)([a-z0-9-]+)/g)].flatMap(
    (match) => match[1] ?? [],
  );
}
