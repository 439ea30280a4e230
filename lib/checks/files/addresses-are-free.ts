import { kinds, singles } from '../../content/kinds';
import type { Problem } from '../../content/model';
import { atKey, type Check } from '../check';

/** Beginnings of addresses that are no page's, and what stands there. */
const TAKEN: readonly { begins: RegExp; by: string }[] = [
  { begins: new RegExp(`^/${kinds.steps.folder}/.`), by: 'the questions and outcomes' },
  { begins: /^\/embed\//, by: 'the cards that other sites show' },
  { begins: /^\/assets\//, by: 'styles and scripts' },
  { begins: /^\/404\//, by: 'the page for wrong addresses' },
];

/** No two files want one address, no page one that the site makes, and nothing stands where an old one leads away. */
export const addressesAreFree: Check = (loaded) => {
  const { pages, redirects, contacts, steps } = loaded.content;
  const first = new Map(
    [...contacts, ...steps].map((document) => [document.address, document.path]),
  );
  const shared = pages.flatMap((page): Problem[] => {
    const taken = TAKEN.find(({ begins }) => begins.test(page.address));
    if (taken)
      return [
        atStart(
          page.path,
          `This page would stand at "${page.address}", where ${taken.by} stand.`,
          'Move the file to another folder, or give it another name.',
        ),
      ];
    const other = first.get(page.address);
    if (other)
      return [
        atStart(
          page.path,
          `This page and "${other}" would both stand at "${page.address}".`,
          'Keep one of the two files, or give one of them another name.',
        ),
      ];
    first.set(page.address, page.path);
    return [];
  });
  const covered = redirects.flatMap(({ from }, index) => {
    const file = first.get(from);
    return file === undefined
      ? []
      : [
          atKey(
            loaded,
            { path: singles.redirects.file },
            ['redirects', index, 'from'],
            `The old address "${from}" would lead away from the page that stands there now, "${file}".`,
            'Take this redirect away, or move the page.',
          ),
        ];
  });
  return [...shared, ...covered];
};

function atStart(file: string, message: string, fix: string): Problem {
  return { level: 'problem', file, line: 1, column: 1, message, fix };
}
