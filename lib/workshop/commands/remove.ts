import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { documentsOf } from '../../content/documents';
import { singles } from '../../content/kinds';
import { readSettings } from '../../settings';
import { ToldError } from '../../told-error';
import { appendTo, editFrontMatter } from '../authoring/front-matter-edit';
import { command } from '../command';
import { changeInOrder, checkInOrder, shownFolder } from '../content-in-order';

export default command({
  usage: `npm run remove -- /address/ --to /other/address/
Takes a page or another file away, unless something still points to it.`,
  options: { to: { type: 'string' } },
  words: { least: 1, most: 1, needed: 'One page or file is needed.' },
  run: ({ values: { to }, words: [what = ''] }) => {
    const settings = readSettings();
    const day = settings.today();
    const documents = documentsOf(checkInOrder(settings, day).content);
    const page = documents.find((one) => 'address' in one && one.address === what);
    const folder = shownFolder(settings);
    const file = page?.path ?? what.replace(`${folder}/`, '');
    if (!file.endsWith('.md') || !existsSync(path.join(settings.contentDir, file)))
      throw new ToldError(
        `There is no page or file "${what}". Use its address, such as /parents/pictures/, or its path, such as sources/name.md.`,
        2,
      );
    if (page !== undefined && to === undefined)
      throw new ToldError(
        `People may have kept the address ${what}. Say where it should lead: npm run remove -- ${what} --to /other/address/`,
        2,
      );
    const leadsOn = page === undefined ? undefined : to;
    const redirects = path.join(settings.contentDir, singles.redirects.file);
    const withRedirect = () =>
      editFrontMatter(readFileSync(redirects, 'utf8'), (document) => {
        appendTo(document, 'redirects', { from: what, to: leadsOn, since: day });
      });
    const changes = new Map<string, string | undefined>([[file, undefined]]);
    if (leadsOn !== undefined) changes.set(singles.redirects.file, withRedirect());
    changeInOrder(settings, changes, day);
    const ending = leadsOn === undefined ? '' : ` ${what} now leads to ${leadsOn}.`;
    console.log(`${folder}/${file} is gone.${ending}`);
    return 0;
  },
});
