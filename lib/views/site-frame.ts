import { MAP_PAGE } from '../content/a-to-z';
import { letterPages } from '../content/addresses';
import type { Content, Page } from '../content/model';
import { START } from '../flow/graph';
import { paletteOf } from '../palette';

/** A link as most components take it. */
export type PageLink = { href: string; text: string };

/** What is the same around every page. */
export function siteFrame(content: Content) {
  const { site } = content;
  const links = (addresses: readonly string[]) =>
    addresses.map((address) => linkTo(address, content));
  return {
    name: site.name,
    organisation: site.organisation,
    mark: site.mark,
    colours: site.colours && paletteOf(site),
    exitHref: site.exitLink,
    emergency: site.emergencyPage,
    menu: links(site.menu),
    footer: links(site.footer),
  };
}

/** The page's short title, when it has one. */
export function shortTitle(page: Page): string {
  return page.menuTitle ?? page.title;
}

/**
 * A link to any page of the site, with its short title.
 *
 * @throws when there is no page at the address
 * @example linkTo('/stings/law/', content) // { href: '/stings/law/', text: 'The law' }
 */
export function linkTo(address: string, content: Content): PageLink {
  const text = shortTitleAt(address, content);
  if (text === undefined)
    throw new Error(`A link leads to "${address}", where there is no page. Run "npm run check".`);
  return { href: address, text };
}

function shortTitleAt(address: string, content: Content): string | undefined {
  const { site, pages, contacts, steps } = content;
  const stands = (one: { address: string }) => one.address === address;
  const page = pages.find(stands);
  if (page) return shortTitle(page);
  const step = steps.find(stands);
  if (step) return step.id === START ? site.name : step.title;
  return contacts.find(stands)?.name ?? [MAP_PAGE, ...letterPages(content)].find(stands)?.title;
}
