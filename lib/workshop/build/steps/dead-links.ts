import { ToldError } from '../../../told-error';
import { addressOf } from '../files';
import { attributeOf, elementsOf, type PageElement, type PageTree } from '../html';
import type { SiteTrees } from '../site-trees';

const LISTED_AT_MOST = 20;

type Where = {
  /** The site's own address: `https://a.example`. */
  address: string;
  /** The old addresses that lead on to a page. */
  redirected: readonly string[];
};

type Link = { written: string; to: URL; isFollowed: boolean };

function addressesIn(element: PageElement): { written: string; isFollowed: boolean }[] {
  const valuesOf = (name: string) => attributeOf(element, name) ?? [];
  return [
    ...['href', 'src', 'action'].flatMap(valuesOf).map((written) => ({
      written,
      isFollowed: element.tagName === 'a',
    })),
    ...[valuesOf('srcset')].flat().flatMap((set) =>
      set.split(',').map((candidate) => ({
        written: candidate.trim().split(/\s+/)[0] ?? '',
        isFollowed: false,
      })),
    ),
  ];
}

function internalLinks(page: PageTree, base: URL): Link[] {
  return [...elementsOf(page)].flatMap(addressesIn).flatMap(({ written, isFollowed }) => {
    const to = URL.parse(written, base);
    return to?.origin === base.origin ? [{ written, to, isFollowed }] : [];
  });
}

/** A part of an address as files and ids are written; one with a stray "%" stays as it is. */
function readable(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

const idsOf = (page: PageTree): ReadonlySet<string> =>
  new Set([...elementsOf(page)].flatMap((element) => attributeOf(element, 'id') ?? []));

/**
 * Makes the step that throws a ToldError when a link, script, picture or form of a page leads to
 * no page, file or redirect of the site, or to a part of a page that is not there.
 * @example findDeadLinks({ address: 'https://a.example', redirected: ['/old/'] }) // a step for the end of the list
 */
export function findDeadLinks({ address, redirected }: Where): (site: SiteTrees) => void {
  return ({ pages, files }) => {
    const idsAt = new Map([...pages].map(([path, page]) => [addressOf(path), idsOf(page)]));
    const fileAddresses = new Set([...files.keys()].map(addressOf));
    const oldAddresses = new Set(redirected);
    const faultOf = ({ to, isFollowed }: Link): string | undefined => {
      const target = readable(to.pathname);
      const ids = idsAt.get(target);
      if (ids === undefined) {
        const leadsOn = fileAddresses.has(target) || (isFollowed && oldAddresses.has(target));
        return leadsOn ? undefined : `there is nothing at ${target}`;
      }
      const part = readable(to.hash.slice(1));
      return part === '' || ids.has(part) ? undefined : `${target} has no part called "${part}"`;
    };
    const dead = new Set(
      [...pages].flatMap(([path, page]) =>
        internalLinks(page, new URL(addressOf(path), address)).flatMap((link) => {
          const fault = faultOf(link);
          return fault === undefined ? [] : `${addressOf(path)} has "${link.written}": ${fault}.`;
        }),
      ),
    );
    if (dead.size === 0) return;
    const more = dead.size - LISTED_AT_MOST;
    throw new ToldError(
      [
        'Nothing was published, because these links lead nowhere. Lead each to a page that exists.',
        ...[...dead].slice(0, LISTED_AT_MOST),
        ...(more > 0 ? [`And ${more} more.`] : []),
      ].join('\n'),
      1,
    );
  };
}
