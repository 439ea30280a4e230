import { join } from 'node:path';
import { loadContent } from '../../lib/content/reading/load';
import { revisionOf } from '../../lib/workshop/build/build';
import { bytesOf } from '../../lib/workshop/build/files';
import { hostingFiles } from '../../lib/workshop/build/hosts/hosting-files';
import { addManifest } from '../../lib/workshop/build/manifest';
import { swapIn } from '../../lib/workshop/build/sites/swap';

/**
 * Builds what stands in for the site, without Next, in the place and form of a real one: a home page
 * with every way of every contact, and the page for "not found".
 */
export async function buildSmall(folder: string): Promise<void> {
  const { loaded } = loadContent(join(folder, 'content'));
  if (loaded === undefined) throw new Error('The content cannot be read.');
  const ways = loaded.content.contacts.map(({ routes }) => `<p>${JSON.stringify(routes)}</p>`);
  const page = (words: string) => bytesOf(`<!doctype html><title>Small</title>${words}\n`);
  const pages = new Map([
    ['index.html', page(ways.join(''))],
    ['404.html', page('Nothing')],
  ]);
  const settings = hostingFiles({ styleHashes: [], sheets: [], redirects: [], printed: [] });
  await swapIn(
    {
      site: addManifest(revisionOf(loaded))(pages),
      hosting: new Map([...settings].map(([file, text]) => [file, bytesOf(text)])),
    },
    join(folder, 'out'),
  );
}
