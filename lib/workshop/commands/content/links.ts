import { readSettings } from '../../../settings';
import { ToldError } from '../../../told-error';
import { command } from '../../command';
import { loadInOrder } from '../../content-in-order';
import { checkLinks, describeLinks } from '../../links/check-links';
import { externalLinks } from '../../links/external-links';

export default command({
  usage: `npm run links -- --timeout 20
Opens every address outside the site once and says which are dead, moved or silent. Needs a network.`,
  options: { timeout: { type: 'string', default: '20' } },
  run: async ({ values }) => {
    const seconds = Number(values.timeout);
    if (!Number.isFinite(seconds) || seconds <= 0)
      throw new ToldError(
        `--timeout is "${values.timeout}". It must be a number of seconds, such as 20.`,
        2,
      );
    const links = externalLinks(loadInOrder(readSettings()).content);
    console.log(`Opening ${links.length} addresses, one at a time for each server.`);
    const checked = await checkLinks(links, { timeout: seconds * 1000 });
    if (checked.length > 0 && checked.every(({ state }) => state === 'down'))
      throw new ToldError('No address could be reached. Is there a network?', 2);
    const text = describeLinks(checked);
    console.log(text === '' ? 'Every address works.' : text);
    return checked.some((link) => link.state === 'dead') ? 1 : 0;
  },
});
