import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addressOfFile } from '../../content/addresses';
import { kindOf, kinds } from '../../content/kinds';
import { readSettings } from '../../settings';
import { ToldError } from '../../told-error';
import { removeFile, whyItStays, whyNotTo } from '../authoring/remove-file';
import { command } from '../command';
import { changeInOrder, checkInOrder, shownFolder, typedAddress } from '../content-in-order';

export default command({
  usage:
    `npm run remove -- /address/ --to /other/address/ --dry-run
Takes a page or another file away and leads every link to it to another page; with --dry-run it only ` +
    `says what would change.`,
  options: { to: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  words: { least: 1, most: 1, needed: 'One page or file is needed.' },
  run: ({ values, words: [what = ''] }) => {
    const settings = readSettings();
    const day = settings.today();
    const loaded = checkInOrder(settings, day);
    const typed = what.replace(`${shownFolder(settings)}/`, '');
    const file = loaded.files.find(
      ({ path }) => path === typed || addressOf(path) === typedAddress(what),
    );
    if (file === undefined)
      throw new ToldError(
        `There is no page or file "${what}". Use its address, such as /parents/pictures/, or its path, ` +
          `such as sources/name.md.`,
        2,
      );
    const removed = { path: file.path, id: file.id, address: addressOf(file.path) };
    const stays = whyItStays(removed, loaded);
    if (stays !== undefined)
      throw new ToldError(`"${what}" stays. ${stays} Nothing has been changed.`, 1);
    const to = values.to === undefined ? undefined : typedAddress(values.to);
    const from = removed.address;
    if (from !== undefined && to === undefined)
      throw new ToldError(
        `People may have kept the address ${from}. Say where it should lead: npm run remove -- ` +
          `${what} --to /other/address/`,
        2,
      );
    const reason = from && to && whyNotTo({ from, to }, loaded);
    if (reason) throw new ToldError(reason, 2);
    const textOf = (name: string) => readFileSync(path.join(settings.contentDir, name), 'utf8');
    const changes = removeFile(removed, to, loaded, textOf, day);
    console.log(changeInOrder(settings, changes, day, values['dry-run']));
    if (from && to && !values['dry-run'])
      console.log(
        `\nLinks to ${from} lead to ${to} now, and so does the old address. Read the sentences around them again.`,
      );
    return 0;
  },
});

/** The address of the page that a file becomes; undefined for one that is no page. */
function addressOf(file: string): string | undefined {
  const kind = kindOf(file);
  return kind !== undefined && kinds[kind].hasPage ? addressOfFile(file) : undefined;
}
