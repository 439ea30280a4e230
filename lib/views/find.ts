import type { Contact, Content, Page, Step } from '../content/model';
import { START } from '../flow/graph';

/** The addresses of the pages in `content/pages`. */
export function pageAddresses({ pages }: Content): string[] {
  return pages.map((page) => page.address);
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
  const address = ['', ...(path ?? []), ''].join('/');
  return pages.find(
    (page) => page.address === address || (page.address === '/' && path === undefined),
  );
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

export function findContact(id: string, { contacts }: Content): Contact | undefined {
  return contacts.find((contact) => contact.id === id);
}
