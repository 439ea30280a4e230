import type { Contact, Problem } from '../../content/model';
import { nationNames } from '../../content/nation-names';
import { nationsOf } from '../../content/routes';
import { nations, type RouteKind } from '../../content/shape/contact';
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
      const without = nations.filter(
        (nation) =>
          !police.some((contact) =>
            contact.routes.some(
              (route) =>
                kinds.some((kind) => kind === route.kind) &&
                nationsOf(route, contact).includes(nation),
            ),
          ),
      );
      return without.length === 0
        ? []
        : [
            atKey(
              loaded,
              step,
              ['actions', index, 'contact'],
              `This sends people to the police, but in ${without.map((nation) => nationNames[nation]).join(' and ')} no ${how} way to them is shown.`,
              `Add to the actions, or to the "ifNoAnswer" of this contact, a contact of the police with ${fix} there.`,
            ),
          ];
    });
  });
};

/** The police in everything but an emergency, which has its own ways. */
function isPolice(contact: Contact | undefined): boolean {
  return contact?.protects === 'police' && contact.kind !== 'emergency';
}
