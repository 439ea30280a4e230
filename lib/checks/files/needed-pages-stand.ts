import { everyKind, kinds } from '../../content/kinds';
import type { Content, Page, Problem } from '../../content/model';
import { pageThatShows } from '../../content/named';
import { generatedParts, type GeneratedPart } from '../../content/shape/page';
import type { Check } from '../check';

/** A part that some page must show, and why. */
type NeededPart = { part: GeneratedPart; why: string };

/**
 * The parts without which something on the site would lead nowhere or be seen nowhere.
 *
 * @example neededParts(content)[0] // { part: 'changes', why: 'the changes that files name are told there' }
 */
export function neededParts(content: Content): NeededPart[] {
  const { pages, contacts, steps } = content;
  const reasons: Partial<Record<GeneratedPart, string | false>> = {
    doors: 'the home page has no doors to the questions without it',
    posters: 'the contacts on posters stand there',
    contacts: contacts.length > 0 && 'nobody finds the contacts without it',
    prepare:
      steps.some((step) => step.kind === 'outcome' && step.prepare.length > 0) &&
      'outcomes send people to that sheet with "prepare"',
    changes:
      [...pages, ...contacts].some(({ changes }) => changes.length > 0) &&
      'the changes that files name are told there',
  };
  for (const [name, { shownIn, folder }] of everyKind())
    if (shownIn !== undefined && content[name].length > 0)
      reasons[shownIn] = `the files in "${folder}" are seen there`;
  return generatedParts.flatMap((part) => {
    const why = reasons[part];
    return typeof why === 'string' ? [{ part, why }] : [];
  });
}

/** The pages inside a section, at any depth. */
export function pagesInside(address: string, pages: readonly Page[]): Page[] {
  return address === '/'
    ? []
    : pages.filter((page) => page.address !== address && page.address.startsWith(address));
}

/**
 * Every part that something relies on is shown, and every section has a page of its own, to which
 * people come who shorten an address.
 */
export const neededPagesStand: Check = ({ content }) => [
  ...neededParts(content).flatMap(({ part, why }) =>
    pageThatShows(part, content) === undefined
      ? [
          lost(
            kinds.pages.folder,
            `No page says "shows: ${part}", but ${why}.`,
            `Put that page back, or write "shows: ${part}" into another.`,
          ),
        ]
      : [],
  ),
  ...sectionsWithoutPage(content),
];

function sectionsWithoutPage({ pages }: Content): Problem[] {
  const addresses = new Set(pages.map(({ address }) => address));
  const told = new Set<string>();
  return pages.flatMap(({ address, path }) => {
    const above = address.replace(/[^/]+\/$/, '');
    if (address === '/' || addresses.has(above) || told.has(above)) return [];
    told.add(above);
    return [
      lost(
        path,
        `The section "${above}" has no page of its own, and people who shorten an address find nothing there.`,
        `Make the file "${kinds.pages.folder}${above}index.md", or move this page out of the section.`,
      ),
    ];
  });
}

function lost(file: string, message: string, fix: string): Problem {
  return { level: 'problem', file, line: 1, column: 1, message, fix };
}
