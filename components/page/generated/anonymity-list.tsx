import type { Contact } from '../../../lib/content/model';
import { LinkList } from '../../basics/link-list';
import { Part } from '../../basics/part';
import { anonymityWords } from './anonymity-words';

/** Contacts that treat a name alike. */
export type AnonymityGroup = {
  level: Contact['anonymity']['level'];
  contacts: readonly Pick<Contact, 'address' | 'anonymity' | 'name'>[];
};

/** "Who will know it was me?": every contact, under what it does with your name. */
export function AnonymityList({ groups }: { groups: readonly AnonymityGroup[] }) {
  return groups.map(({ level, contacts }) => (
    <Part key={level} title={anonymityWords[level]}>
      <LinkList
        links={contacts.map(({ address, name, anonymity }) => ({
          href: address,
          text: name,
          hint: anonymity.detail,
        }))}
      />
    </Part>
  ));
}
