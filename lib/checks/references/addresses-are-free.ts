import { letterPages } from '../../content/addresses';
import { kinds, singles } from '../../content/kinds';
import type { Problem } from '../../content/model';
import { ownRoutes } from '../../content/own-routes';
import { pageThatShows } from '../../content/named';
import { atKey, type Check } from '../check';

/** Beginnings of addresses at which every file is sent in a way of its own, and what stands there. */
const TAKEN: readonly { begins: RegExp; by: string }[] = [
  { begins: new RegExp(`^/${kinds.steps.folder}/.`), by: 'the questions and outcomes stand' },
  { begins: /^\/embed\//, by: 'the cards that other sites show stand' },
  { begins: /^\/assets\//, by: 'styles and scripts stand' },
  { begins: /^\/cy\//, by: 'a translation into Welsh may stand one day' },
  { begins: /^\/404\//, by: 'the page for wrong addresses stands' },
];

/** No two files want one address, none one that the site answers, and nothing stands where an old one leads away. */
export const addressesAreFree: Check = (loaded) => {
  const { pages, redirects, contacts, steps } = loaded.content;
  const routes = ownRoutes();
  const isOwn = (address: string) => routes.some(({ pattern }) => pattern.test(address));
  const isFixed = (address: string) =>
    routes.some(({ pattern, isFixed }) => isFixed && pattern.test(address));
  const first = new Map([
    ...letterPages(loaded.content).map(
      ({ address, shows }) => [address, pageThatShows(shows, loaded.content)?.path ?? ''] as const,
    ),
    ...[...contacts, ...steps].map(({ address, path }) => [address, path] as const),
  ]);
  const shadowed = [...contacts, ...steps]
    .filter(({ address }) => isFixed(address))
    .map(({ path, address }) => atStart(path, wouldStand(address, OWN), OTHER_NAME));
  const shared = pages.flatMap((page): Problem[] => {
    const { address, path } = page;
    const other = first.get(address);
    if (other)
      return [
        atStart(
          path,
          `This page and "${other}" would both stand at "${address}".`,
          'Keep one of the two files, or give one of them another name.',
        ),
      ];
    const taken = TAKEN.find(({ begins }) => begins.test(address));
    if (taken !== undefined || isOwn(address))
      return [atStart(path, wouldStand(address, taken?.by ?? OWN), OTHER_NAME)];
    first.set(address, path);
    return [];
  });
  const covered = redirects.flatMap(({ from }, index) => {
    const file = first.get(from);
    const there = file === undefined ? '' : `, "${file}"`;
    return file === undefined && !isFixed(from)
      ? []
      : [
          atKey(
            loaded,
            { path: singles.redirects.file },
            ['redirects', index, 'from'],
            `The old address "${from}" would lead away from the page that stands there now${there}.`,
            'Take this redirect away, or move the page.',
          ),
        ];
  });
  return [...shadowed, ...shared, ...covered];
};

const OWN = 'the site shows something of its own';
const OTHER_NAME = 'Move the file to another folder, or give it another name.';

function wouldStand(address: string, by: string): string {
  return `This page would stand at "${address}", where ${by}.`;
}

function atStart(file: string, message: string, fix: string): Problem {
  return { level: 'problem', file, line: 1, column: 1, message, fix };
}
