import type { Contact, Content, Page, Step } from '../content/model';
import { sourcePages } from '../content/addresses';
import { pageThatShows } from '../content/named';
import { START } from '../flow/graph';

/** The addresses of the pages in `content/pages`, of the contacts, and of the pages that list the sources letter by letter. */
export function pageAddresses(content: Content): string[] {
  return [...content.pages, ...content.contacts, ...sourcePagesOf(content)].map(
    (page) => page.address,
  );
}

function sourcePagesOf({ pages, sources }: Content) {
  const ledger = pageThatShows('sources', { pages });
  return ledger ? sourcePages(ledger, sources) : [];
}

/** The list of the sources under one letter, at an address given in parts. */
export function findSourcePage(path: readonly string[] | undefined, content: Content) {
  return sourcePagesOf(content).find(({ address }) => address === addressAt(path));
}

function addressAt(path: readonly string[] | undefined): string {
  return path === undefined ? '/' : ['', ...path, ''].join('/');
}

/**
 * The parts of an address, as the framework's routes take them.
 *
 * @example pagePath('/stings/law/') // ['stings', 'law']
 */
export function pagePath(address: string): string[] {
  return address.split('/').filter((part) => part !== '');
}

/** The page at an address given in parts; none for the home page. */
export function findPage(
  path: readonly string[] | undefined,
  { pages }: Content,
): Page | undefined {
  return pages.find((page) => page.address === addressAt(path));
}

/** The step at `/report/…`; the start when nothing follows. */
export function findStep(
  path: readonly string[] | undefined,
  { steps }: Content,
): Step | undefined {
  return steps.find((step) => step.id === (path?.[0] ?? START));
}

/** The parts after `/report/` of a step's address; none for the start. */
export function stepPath(step: Step): string[] {
  return pagePath(step.address).slice(1);
}

/** The contact at an address given in parts. */
export function findContact(
  path: readonly string[] | undefined,
  { contacts }: Content,
): Contact | undefined {
  return contacts.find((contact) => contact.address === addressAt(path));
}
