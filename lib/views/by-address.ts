import type { Contact, Content, Page, Step } from '../content/model';
import { letterPages } from '../content/addresses';
import { START } from '../flow/graph';

/** The addresses of the pages in `content/pages`, of the contacts, and of the pages of one letter. */
export function pageAddresses(content: Content): string[] {
  return [...content.pages, ...content.contacts, ...letterPages(content)].map(
    (page) => page.address,
  );
}

/** The page of one letter at an address given in parts. */
export function findLetterPage(path: readonly string[] | undefined, content: Content) {
  return letterPages(content).find(({ address }) => address === addressAt(path));
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
