import type { Problem } from '../../../content/model';
import type { Redirect } from '../hosts/hosting-options';

/** The list of every address that was ever published, in the project's folder. It only grows. */
export const PUBLISHED_ADDRESSES_FILE = 'published-urls.txt';

const REDIRECTS_FILE = 'redirects.md';

type Listed = { address: string; permanent: boolean; line: number };

function readList(list: string): Listed[] {
  return list.split(/\r?\n/).flatMap((text, index) => {
    const [address = '', mark] = text.trim().split(/\s+/);
    return address === '' ? [] : [{ address, permanent: mark === 'permanent', line: index + 1 }];
  });
}

const problem = (file: string, line: number, message: string, fix: string): Problem => ({
  level: 'problem',
  file,
  line,
  column: 1,
  message,
  fix,
});

function followed(from: string, redirects: ReadonlyMap<string, string>): string[] {
  const seen = [from];
  for (let next = redirects.get(from); next !== undefined; next = redirects.get(next)) {
    if (seen.includes(next)) return [...seen, next];
    seen.push(next);
  }
  return seen;
}

function wrongRedirect(
  { from, to }: Redirect,
  pages: ReadonlySet<string>,
  redirects: ReadonlyMap<string, string>,
): [string, string] | undefined {
  if (pages.has(from))
    return [
      `${from} leads to ${to}, but there is a page at ${from}.`,
      'Take the redirect away, or the page.',
    ];
  const way = followed(from, redirects);
  const end = way.at(-1) ?? to;
  if (way.indexOf(end) !== way.length - 1)
    return [
      `The redirects go round in a circle: ${way.join(' to ')}.`,
      'Lead each old address to a page that exists.',
    ];
  if (way.length > 2)
    return [
      `${from} leads to ${to}, which leads on to ${end}. Each hop costs a visitor time.`,
      `Lead ${from} straight to ${end}.`,
    ];
  if (!pages.has(to))
    return [
      `${from} leads to ${to}, but there is no page at ${to}.`,
      'Lead it to a page that exists.',
    ];
  return undefined;
}

function lostAddress(
  { address, permanent }: Listed,
  pages: ReadonlySet<string>,
  redirects: ReadonlyMap<string, string>,
): [string, string] | undefined {
  if (pages.has(address)) return undefined;
  const to = redirects.get(address);
  if (permanent) {
    const now = to === undefined ? 'is gone' : `leads to ${to}`;
    return [
      `${address} is printed on posters and must stay a page of its own, but it ${now}.`,
      `Put the page back at ${address}.`,
    ];
  }
  if (to !== undefined) return undefined;
  return [
    `${address} was published, and now there is neither a page nor a redirect at that address. Links to it would die.`,
    `Put the page back, or say in ${REDIRECTS_FILE} where ${address} leads now.`,
  ];
}

/**
 * Finds every published address that would die, and every redirect that leads nowhere, in circles, in a chain
 * or away from a page that exists.
 * @param list the text of published-urls.txt: an address on each line, and after it "permanent"
 *   when it may never redirect
 * @param addresses of the pages that the site has now
 * @param lineOf gives the line of redirects.md where the redirect from an address stands
 * @example checkPublishedAddresses('/old/\n', ['/'], [], () => 1)
 *   // one problem: /old/ has neither a page nor a redirect
 */
export function checkPublishedAddresses(
  list: string,
  addresses: Iterable<string>,
  redirects: readonly Redirect[],
  lineOf: (from: string) => number,
): Problem[] {
  const pages = new Set(addresses);
  const targets = new Map(redirects.map(({ from, to }) => [from, to]));
  const lost = readList(list).flatMap((listed) => {
    const wrong = lostAddress(listed, pages, targets);
    return wrong ? [problem(PUBLISHED_ADDRESSES_FILE, listed.line, ...wrong)] : [];
  });
  const misled = redirects.flatMap((redirect) => {
    const wrong = wrongRedirect(redirect, pages, targets);
    return wrong ? [problem(REDIRECTS_FILE, lineOf(redirect.from), ...wrong)] : [];
  });
  return [...lost, ...misled];
}

/**
 * Adds new addresses to the list, sorted, and never takes one away.
 * @example growPublishedAddresses('/report/ permanent\n', ['/', '/report/']) // '/\n/report/ permanent\n'
 */
export function growPublishedAddresses(list: string, addresses: Iterable<string>): string {
  const lines = new Map(
    readList(list).map(({ address, permanent }) => [
      address,
      permanent ? `${address} permanent` : address,
    ]),
  );
  for (const address of addresses) if (!lines.has(address)) lines.set(address, address);
  return [...lines]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, line]) => `${line}\n`)
    .join('');
}
