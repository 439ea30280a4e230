import type { Contact, Problem } from '../../content/model';
import { nationNames } from '../../content/nation-names';
import { nationsOf } from '../../content/routes';
import { nations, routeKinds, type RouteKind } from '../../content/shape/contact';
import { byName, shownOn } from '../../flow/outcome-contacts';
import { atKey, type Check } from '../check';

const WAYS = [
  { how: 'spoken', kinds: ['phone'], fix: 'a number to call' },
  { how: 'written', kinds: ['web', 'email', 'chat', 'sms', 'post'], fix: 'a form' },
] as const satisfies readonly { how: string; kinds: readonly RouteKind[]; fix: string }[];

/** Wherever an outcome sends to the police, they can be told by voice and in writing in each nation. */
export const policeCanBeTold: Check = (loaded) => {
  const contacts = byName(loaded.content.contacts);
  return loaded.content.steps.flatMap((step): Problem[] => {
    if (step.kind !== 'outcome') return [];
    const index = step.actions.findIndex(({ contact }) => isPolice(contacts.get(contact)));
    if (index === -1) return [];
    const police = shownOn(step, contacts).filter(isPolice);
    return WAYS.flatMap(({ how, kinds, fix }): Problem[] => {
      const without = nationsWithout(police, kinds);
      return without === ''
        ? []
        : [
            atKey(
              loaded,
              step,
              ['actions', index, 'contact'],
              `This sends people to the police, but in ${without} no ${how} way to them is shown.`,
              `Add to the actions, or to the "ifNoAnswer" of this contact, a contact of the police with ${fix} there.`,
            ),
          ];
    });
  });
};

/** Those who look after children can be reached in each nation, in a way that works there. */
export const socialCareIsEverywhere: Check = (loaded) => {
  const { contacts } = loaded.content;
  const socialCare = contacts.filter(({ protects }) => protects === 'social-care');
  const [first] = socialCare;
  const without = nationsWithout(socialCare, routeKinds);
  return first === undefined || without === ''
    ? []
    : [
        atKey(
          loaded,
          first,
          ['routes'],
          `The contacts with "protects: social-care" have no way that works in ${without}.`,
          'Add a way for it here, with its nation under "nations", or a contact of its own.',
        ),
      ];
};

/** The nations in which none of the contacts can be reached in one of these ways, in words. */
function nationsWithout(contacts: readonly Contact[], kinds: readonly RouteKind[]): string {
  return nations
    .filter(
      (nation) =>
        !contacts.some((contact) =>
          contact.routes.some(
            (route) =>
              kinds.some((kind) => kind === route.kind) &&
              nationsOf(route, contact).includes(nation),
          ),
        ),
    )
    .map((nation) => nationNames[nation])
    .join(' and ');
}

/** The police in everything but an emergency, which has its own ways. */
function isPolice(contact: Contact | undefined): contact is Contact {
  return contact?.protects === 'police' && contact.kind !== 'emergency';
}
