import { neededParts, pagesInside } from '../../checks/files/needed-pages-stand';
import { listReferences } from '../../checks/references/references';
import { addressesOf } from '../../content/addresses';
import { isSingle, kindOf, singles } from '../../content/kinds';
import { whatMustStay } from '../../content/reading/placement';
import type { Loaded } from '../../content/reading/load';
import { closest } from '../../content/shape/closest';
import type { FileChanges } from './changes';
import { addRedirects, replaceAddress, type Move } from './move-page';

/** What is to go: a file, and the address of its page when it is one. */
type Removed = { path: string; id: string; address: string | undefined };

/**
 * Why the site cannot be without a file, and what to do instead; undefined when it can.
 *
 * @example whyItStays({ path: 'pages/index.md', id: 'index', address: '/' }, loaded)
 * // 'pages/index.md holds the home page, and the site cannot be without it. Change its words instead.'
 */
export function whyItStays(file: Removed, loaded: Loaded): string | undefined {
  const { path, id, address } = file;
  const { pages } = loaded.content;
  const holds = whatMustStay(path) ?? (isSingle(path) ? 'what the whole site goes by' : undefined);
  if (holds !== undefined)
    return `${path} holds ${holds}, and the site cannot be without it. Change its words instead.`;
  const named = listReferences(loaded).find(
    (reference) =>
      reference.file === singles.site.file &&
      (reference.to === address || (reference.to === id && reference.kind === kindOf(path))),
  );
  if (named !== undefined)
    return (
      `In ${named.file}, line ${named.place().line}, ${named.says}, and the whole site relies ` +
      `on that. Name another there first.`
    );
  const inside = address === undefined ? [] : pagesInside(address, pages);
  if (inside.length > 0)
    return (
      `It is the first page of a section, and pages stand inside: ` +
      `${inside.map((page) => page.address).join(', ')}. Move or take these away first.`
    );
  const shows = pages.find((page) => page.path === path)?.shows;
  const needed = neededParts(loaded.content).find(({ part }) => part === shows);
  const others = pages.filter((page) => page.shows === shows && page.path !== path);
  return needed === undefined || others.length > 0
    ? undefined
    : `It is the only page that says "shows: ${needed.part}", but ${needed.why}. Write that line into ` +
        `another page first.`;
}

/** Why an address cannot lead on to another; undefined when it can. */
export function whyNotTo({ from, to }: Move, { content }: Loaded): string | undefined {
  if (from === to) return 'An address cannot lead to itself. Choose another page.';
  const addresses = addressesOf(content);
  if (addresses.includes(to)) return undefined;
  const near = closest(to, addresses);
  return `There is no page at "${to}" to lead to.${near === undefined ? '' : ` Did you mean "${near}"?`}`;
}

/**
 * Takes a file away. Where it was a page, every link to it leads to another page, and so does its old address.
 *
 * @param to the address to lead to; nothing for a file without a page
 * @param textOf the text of a file of the content folder
 * @param today as `2026-11-22`
 */
export function removeFile(
  { path, address }: Removed,
  to: string | undefined,
  { files }: Loaded,
  textOf: (path: string) => string,
  today: string,
): FileChanges {
  const changes = new Map<string, string | undefined>([[path, undefined]]);
  if (address === undefined || to === undefined) return changes;
  const move = { from: address, to };
  for (const file of files) {
    if (file.path === path) continue;
    const text = textOf(file.path);
    // The headings of the page are gone with it.
    const mended = replaceAddress(text, move, '(?:#[\\w-]+)?');
    if (mended !== text) changes.set(file.path, withoutRepeats(mended, to));
  }
  const redirects = changes.get(singles.redirects.file) ?? textOf(singles.redirects.file);
  return changes.set(singles.redirects.file, addRedirects(redirects, [move], today));
}

/** A list of addresses that named both pages would now name one of them twice. */
function withoutRepeats(text: string, address: string): string {
  return text.replaceAll(/^([A-Za-z]+): \[(.*)\]$/gm, (line, key: string, list: string) => {
    const items = list.split(/, */);
    const first = items.indexOf(address);
    const once = items.filter((item, index) => item !== address || index === first);
    return once.length === items.length ? line : `${key}: [${once.join(', ')}]`;
  });
}
