import { readFileSync } from 'node:fs';
import path from 'node:path';
import { closest } from '../../content/shape/closest';
import { readSettings } from '../../settings';
import { ToldError } from '../../told-error';
import { movePages, movesOf } from '../authoring/move-page';
import { command } from '../command';
import { changeInOrder, checkInOrder, typedAddress } from '../content-in-order';

export default command({
  usage:
    `npm run rename -- /old/address/ /new/address/ --dry-run
Moves a page, mends every link to it, and lets the old address lead to the new; with --dry-run it ` +
    `only says what would change.`,
  options: { 'dry-run': { type: 'boolean', default: false } },
  words: { least: 2, most: 2, needed: 'Two addresses are needed.' },
  run: ({ values, words }) => {
    const [from = '', to = ''] = words.map(typedAddress);
    const settings = readSettings();
    const day = settings.today();
    const { content, files } = checkInOrder(settings, day);
    const addresses = content.pages.map((page) => page.address);
    const reason = whyNot(from, to, addresses);
    if (reason !== undefined) throw new ToldError(reason, 2);
    const moves = movesOf(from, to, content);
    const changes = movePages(
      moves,
      content,
      files.map((file) => file.path),
      (file) => readFileSync(path.join(settings.contentDir, file), 'utf8'),
      day,
    );
    console.log(changeInOrder(settings, changes, day, values['dry-run']));
    if (values['dry-run']) return 0;
    console.log(
      `\n${moves.map((move) => `${move.from} is now ${move.to}`).join('\n')}\nThe links to ` +
        (moves.length === 1
          ? 'it were mended, and the old address leads to the new.'
          : 'them were mended, and the old addresses lead to the new.'),
    );
    return 0;
  },
});

/** Why a page cannot move from one address to the other. */
function whyNot(from: string, to: string, addresses: readonly string[]): string | undefined {
  if (!/^\/([a-z0-9]+(-[a-z0-9]+)*\/)+$/.test(to))
    return (
      `"${to}" cannot be an address. Use small letters, digits and hyphens, with a slash at both ` +
      `ends: /parents/pictures/`
    );
  if (from === '/') return 'The home page stays where it is.';
  if (!addresses.includes(from)) {
    const near = closest(from, addresses);
    return `There is no page at "${from}".${near === undefined ? '' : ` Did you mean "${near}"?`}`;
  }
  if (addresses.includes(to)) return `There is a page at "${to}" already.`;
  return to.startsWith(from)
    ? `"${to}" is inside "${from}". A page cannot move into itself.`
    : undefined;
}
