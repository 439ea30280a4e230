import { groupBy } from '../../group-by';
import { checkLink, type CheckLinkOptions, type LinkState } from './check-link';
import type { ExternalLink } from './external-links';

export type CheckedLink = ExternalLink & LinkState;

export type CheckLinksOptions = CheckLinkOptions & {
  /** The pause between two requests to the same server, in milliseconds. */
  pause?: number;
  /** How many servers are asked at once. */
  servers?: number;
};

/** Opens every address once: several servers at a time, but each server one request at a time with a pause between. */
export async function checkLinks(
  links: readonly ExternalLink[],
  { pause = 500, servers = 8, ...options }: CheckLinksOptions = {},
): Promise<CheckedLink[]> {
  const waiting = [...groupBy(links, ({ address }) => new URL(address).host).values()];
  const checked: CheckedLink[] = [];
  const worker = async (): Promise<void> => {
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
      for (const [index, link] of row.entries()) {
        if (index > 0) await new Promise((resolve) => setTimeout(resolve, pause));
        checked.push({ ...link, ...(await checkLink(link.address, options)) });
      }
    }
  };
  await Promise.all(Array.from({ length: servers }, worker));
  return checked.sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** The links that need somebody, in words; empty when all work. */
export function describeLinks(checked: readonly CheckedLink[]): string {
  const lines = (state: CheckedLink['state'], heading: string) => {
    const found = checked.filter((link) => link.state === state);
    return found.length === 0
      ? []
      : [
          heading,
          ...found.map(
            (link) =>
              `  ${link.address}\n    ${describeState(link)}; named in ${link.files.join(', ')}`,
          ),
          '',
        ];
  };
  return [
    ...lines('dead', 'Dead: find the new address, or take it out'),
    ...lines('moved', 'Moved for good: write the new address'),
    ...lines('down', 'No answer now: look again in a day or two'),
  ].join('\n');
}

function describeState(link: CheckedLink): string {
  if (link.state === 'moved') return `it is now at ${link.to}`;
  return link.state === 'works' ? 'works' : link.why;
}
