import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { minuteInLondon } from '../../../dates';
import { readSettings, siteAddress, type Settings } from '../../../settings';
import { ToldError } from '../../../told-error';
import { revisionOf } from '../../build/build';
import { MANIFEST_PATH, readManifest } from '../../build/manifest';
import { command } from '../../command';
import { loadInOrder } from '../../content-in-order';
import { destinationOf } from '../../publishing/destination';
import build from './build';
import verify from './verify';

export default command({
  usage: `npm run publish -- --to user@host:/srv/who-to-tell --built
Builds the site, copies it to a server or a folder, makes it public in one move, and verifies it.
With --built, the site that "npm run build" has made is taken. Without --to, PUBLISH_TO says where to.`,
  options: { to: { type: 'string' }, built: { type: 'boolean', default: false } },
  run: async ({ values }) => {
    const settings = readSettings();
    const to = values.to ?? settings.publishTo;
    if (to === undefined)
      throw new ToldError(
        'Nobody has said where to. Set PUBLISH_TO, or type: ' +
          'npm run publish -- --to user@host:/srv/who-to-tell',
        2,
      );
    const destination = destinationOf(to, settings);
    const code = values.built ? 0 : await build.run([]);
    if (code !== 0) return code;
    const { content } = await builtFromTheseWords(settings);
    await destination.add(settings.outDir);
    const address = siteAddress(settings, content.site.address);
    if ((await verify.run([address])) !== 0) {
      console.error(
        `The new site is in ${to}, but ${address} does not send it as it is. ` +
          'To put the last one back: npm run put-back',
      );
      return 1;
    }
    console.log(`Public since ${minuteInLondon(new Date()).slice(-5)}: ${address}`);
    return 0;
  },
});

/** The content, from which the built site was made. */
async function builtFromTheseWords(settings: Settings) {
  const loaded = loadInOrder(settings);
  const text = await readFile(path.join(settings.outDir, MANIFEST_PATH), 'utf8').catch(() => '{}');
  const isSame = text !== '{}' && readManifest(text, MANIFEST_PATH).revision === revisionOf(loaded);
  if (!isSame)
    throw new ToldError('The built site was not made from these words. Type: npm run build', 1);
  return loaded;
}
