import { isPublicAddress } from '../../content/shape/parts';

/** What became of an address. `moved`: it works at another for good. `down`: nobody can tell now, try again later. */
export type LinkState =
  | { state: 'works' }
  | { state: 'moved'; to: string }
  | { state: 'dead'; why: string }
  | { state: 'down'; why: string };

const REDIRECTS_AT_MOST = 10;
const GONE = [404, 410];
const FOR_GOOD = [301, 308];

export type CheckLinkOptions = {
  /** How long to wait for an answer, in milliseconds. */
  timeout?: number;
  fetch?: typeof fetch;
};

/**
 * Opens an address as a browser would, following redirects one by one so that a move for
 * good can be told from a detour (RFC 9110, section 15.4).
 */
export async function checkLink(
  address: string,
  { timeout = 20_000, fetch: ask = fetch }: CheckLinkOptions = {},
): Promise<LinkState> {
  let here = address;
  let movedTo: string | undefined;
  let onlyForGood = true;
  for (let hop = 0; hop <= REDIRECTS_AT_MOST; hop += 1) {
    const answer = await open(here, timeout, ask);
    if (typeof answer === 'string') return { state: 'down', why: answer };
    const { status, location } = answer;
    if (status >= 300 && status < 400 && location !== null) {
      if (!URL.canParse(location, here))
        return { state: 'dead', why: 'it leads on to something that is not an address' };
      const next = new URL(location, here);
      // Whoever runs this may reach computers that no visitor can; what another server says must not open them.
      if (next.host !== new URL(address).host && !isPublicAddress(next.href))
        return {
          state: 'dead',
          why: `it leads on to ${next.origin === 'null' ? next.protocol : next.origin}, which is not on the public web`,
        };
      here = next.href;
      onlyForGood &&= FOR_GOOD.includes(status);
      if (onlyForGood) movedTo = here;
      continue;
    }
    if (GONE.includes(status)) return { state: 'dead', why: `there is no such page (${status})` };
    // Some servers refuse every program that is not a browser; a person will see the page.
    if (status === 401 || status === 403 || status === 429)
      return { state: 'down', why: `it does not answer programs (${status})` };
    if (status >= 400) return { state: 'down', why: `the server has a fault (${status})` };
    return movedTo === undefined || sameAddress(movedTo, address)
      ? { state: 'works' }
      : { state: 'moved', to: movedTo };
  }
  return { state: 'dead', why: 'it leads round in a circle' };
}

function sameAddress(one: string, other: string): boolean {
  return new URL(one).href === new URL(other).href;
}

async function open(
  address: string,
  timeout: number,
  ask: typeof fetch,
): Promise<{ status: number; location: string | null } | string> {
  try {
    const response = await ask(address, {
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      headers: {
        'user-agent': 'Mozilla/5.0 (compatible; link check)',
        accept: 'text/html,*/*;q=0.5',
      },
    });
    await response.body?.cancel();
    return { status: response.status, location: response.headers.get('location') };
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError'
      ? `no answer within ${timeout / 1000} seconds`
      : 'the server cannot be reached';
  }
}
