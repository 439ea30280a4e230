import type { Content, Page } from '../content/model';

/** A link as most components take it. */
export type PageLink = { href: string; text: string };

/** What is the same around every page. */
export function siteFrame({ site, pages, steps }: Content) {
  const links = (addresses: readonly string[]) =>
    addresses.map((address) => linkTo(address, pages, steps.length > 0 ? 'Report' : ''));
  return {
    name: site.name,
    organisation: site.organisation,
    exitHref: site.exitLink,
    menu: links(site.menu),
    footer: links(site.footer),
  };
}

/** The page's short title, when it has one. */
export function shortTitle(page: Page): string {
  return page.menuTitle ?? page.title;
}

function linkTo(address: string, pages: readonly Page[], otherwise: string): PageLink {
  const page = pages.find((one) => one.address === address);
  return { href: address, text: page ? shortTitle(page) : otherwise };
}

/**
 * The links above a page in the tree of addresses: home, then each section it is in.
 *
 * @example breadcrumbs('/stings/law/', 'The law', pages) // { parents: [Home, Stings], current: 'The law' }
 */
export function breadcrumbs(
  address: string,
  current: string,
  pages: readonly Page[],
): { parents: PageLink[]; current: string } {
  const parts = address.split('/').filter((part) => part !== '');
  const above = parts
    .slice(0, -1)
    .map((_part, index) => `/${parts.slice(0, index + 1).join('/')}/`);
  const parents = above.map((parent) =>
    linkTo(parent, pages, parent === '/report/' ? 'Report' : ''),
  );
  return {
    parents: [{ href: '/', text: 'Home' }, ...parents.filter((parent) => parent.text !== '')],
    current,
  };
}
