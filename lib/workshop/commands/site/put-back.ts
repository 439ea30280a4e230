import { dateInWords, minuteInLondon } from '../../../dates';
import { readSettings } from '../../../settings';
import { ToldError } from '../../../told-error';
import { command } from '../../command';
import { folderHere, destinationOf } from '../../publishing/destination';

export default command({
  usage: `npm run put-back -- 2 --to user@host:/srv/who-to-tell
Lists the last publications; with the number of one, makes that the public one again, in one move.
Without --to, it is where PUBLISH_TO says, or else the site that this folder has built.`,
  options: { to: { type: 'string' } },
  words: { least: 0, most: 1, needed: '' },
  run: async ({ values, words: [typed] }) => {
    const settings = readSettings();
    const to = values.to ?? settings.publishTo;
    const destination =
      to === undefined ? folderHere(settings.outDir) : destinationOf(to, settings);
    const sites = await destination.list();
    if (sites.length === 0) throw new ToldError('Nothing has been published there yet.', 1);
    if (typed === undefined) {
      const lines = sites.map(
        ({ made, isCurrent }, at) =>
          `${at + 1}  ${inWords(made)}${isCurrent ? '  public now' : ''}`,
      );
      console.log(
        `${lines.join('\n')}\nTo put one of them back, type its number: npm run put-back -- 2`,
      );
      return 0;
    }
    const site = sites[Number(typed) - 1];
    if (site === undefined)
      throw new ToldError(
        `"${typed}" is not on the list. Its numbers go from 1 to ${sites.length}; "npm run put-back" shows them.`,
        2,
      );
    const before = sites.findIndex(({ isCurrent }) => isCurrent) + 1;
    await destination.putBack(site.name);
    console.log(
      `Public since ${minuteInLondon(new Date()).slice(-5)}: the site of ${inWords(site.made)}.\n` +
        (before === 0 ? '' : `To take that back: npm run put-back -- ${before}\n`) +
        'The words in the files are as they were, so the next publication says them again. Change them too.',
    );
    return 0;
  },
});

function inWords(moment: Date): string {
  const [day = '', clock = ''] = minuteInLondon(moment).split(' ');
  return `${dateInWords(day)}, ${clock}`;
}
