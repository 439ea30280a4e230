import type { Contact, Problem } from '../../content/model';
import { nationNames } from '../../content/nation-names';
import { isAttended } from '../../content/routes';
import type { Nation } from '../../content/shape/contact';
import { byName, firstOf, suits, type Contacts, type Reader } from '../../flow/outcome-contacts';
import { firstGap, linesOf, momentInWords } from '../../hours/gaps';
import { atKey, type Check } from '../check';

/**
 * Whoever is sent to a contact knows what to do when it does not answer: no way leads back to where it
 * began, and at every minute of the year ahead, in each nation that the contact covers and for each
 * reader it is meant for, one of its fallbacks is open.
 *
 * @param today as `2026-11-22`
 */
export function fallbacksHold(today: string): Check {
  return (loaded) => {
    const contacts = byName(loaded.content.contacts);
    const circle = findCircle(contacts);
    if (circle !== undefined) {
      const [from = '', to = ''] = circle.slice(-2);
      const contact = contacts.get(from);
      const index = contact?.ifNoAnswer.findIndex((fallback) => fallback.contact === to) ?? 0;
      return [
        atKey(
          loaded,
          contact ?? { path: `contacts/${from}.md` },
          ['ifNoAnswer', index, 'contact'],
          `Whoever gets no answer is sent round in a circle: ${circle.join(' → ')}.`,
          'Take this one away, or name another contact that does not lead back.',
        ),
      ];
    }
    const first = new Set(
      loaded.content.steps.flatMap((step) =>
        step.kind === 'outcome' ? firstOf(step, contacts).map(({ id }) => id) : [],
      ),
    );
    return loaded.content.contacts.flatMap((contact): Problem[] => {
      if (contact.ifNoAnswer.length > 0) return openEnds(contact, contacts);
      return first.has(contact.id) && needsFallback(contact)
        ? [
            atKey(
              loaded,
              contact,
              ['name'],
              'An outcome sends people here first, but nothing says what to do when nobody answers.',
              'Add the key "ifNoAnswer" with contacts to try then, the last one always open.',
            ),
          ]
        : [];
    });

    function openEnds(contact: Contact, all: Contacts): Problem[] {
      for (const reader of contact.who) {
        for (const nation of contact.coverage) {
          const gap = firstGap(linesAfter(contact, all, reader, nation), today);
          if (gap === undefined) continue;
          const other =
            contact.kind === 'talk'
              ? ', other than the emergency one: who wants to talk is not helped by an emergency call'
              : '';
          return [
            atKey(
              loaded,
              contact,
              ['ifNoAnswer'],
              `On ${momentInWords(gap)}, nobody in this list is sure to answer ` +
                `${readerNames[reader]} in ${nationNames[nation]}.`,
              `Add a contact that is always open and meant for ${readerNames[reader]}${other}.`,
            ),
          ];
        }
      }
      return [];
    }

    function linesAfter(contact: Contact, all: Contacts, reader: Reader, nation: Nation) {
      // Who wants to talk is not in danger: no emergency call, unless the line itself is always open and only busy.
      const own = contact.routes
        .filter(isAttended)
        .flatMap((route) => linesOf(route, contact, nation, today));
      const mayEndInEmergency = contact.kind !== 'talk' || firstGap(own, today) === undefined;
      return contact.ifNoAnswer.flatMap(({ contact: name, route: kind }) => {
        const next = all.get(name);
        if (next === undefined || !suits(next, reader)) return [];
        if (next.kind === 'emergency' && !mayEndInEmergency) return [];
        return next.routes
          .filter((route) => isAttended(route) && (kind === undefined || route.kind === kind))
          .flatMap((route) => linesOf(route, next, nation, today));
      });
    }
  };
}

const readerNames = {
  adults: 'adults',
  children: 'children',
  professionals: 'professionals',
} as const satisfies Record<Reader, string>;

/** A form or an address always takes the message; where somebody has to answer, nobody may. */
function needsFallback({ kind, routes }: Contact): boolean {
  return kind !== 'emergency' && (routes.length === 0 || routes.some(isAttended));
}

/** Some way from fallback to fallback that comes back to where it was; a contact's own other way leads nowhere new. */
function findCircle(contacts: Contacts): string[] | undefined {
  const done = new Set<string>();
  const follow = (id: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(id)) return [...way.slice(way.indexOf(id)), id];
    if (done.has(id)) return undefined;
    for (const fallback of contacts.get(id)?.ifNoAnswer ?? []) {
      if (fallback.contact === id && fallback.route !== undefined) continue;
      const circle = follow(fallback.contact, [...way, id]);
      if (circle !== undefined) return circle;
    }
    done.add(id);
    return undefined;
  };
  for (const id of contacts.keys()) {
    const circle = follow(id, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}
