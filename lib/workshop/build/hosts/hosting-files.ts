import { azureConfig } from './azure';
import { caddySite } from './caddy';
import { cloudfrontFiles } from './cloudfront';
import { cloudflareHeaders, netlifyHeaders, redirectsFile } from './headers-file';
import { checkHostingOptions, type HostingOptions } from './hosting-options';
import { hostingReadme } from './hosting-readme';
import { nginxMaps, nginxServer } from './nginx';

/**
 * Every file of the folder `hosting/` by its path inside it, for the servers
 * that may send the site. `site.json` is what `npm run serve` reads.
 * Throws an Error with a sentence when a hash or an address is not one.
 *
 * @example
 * hostingFiles({ styleHashes: [], sheets: [], redirects: [], printed: [] }).get('site.json')
 * // '{"styleHashes":[],"sheets":[],"redirects":[],"printed":[]}\n'
 */
export function hostingFiles(options: HostingOptions): Map<string, string> {
  const checked = checkHostingOptions(options);
  const files = new Map([
    ['site.json', `${JSON.stringify(checked)}\n`],
    ['nginx/maps.conf', nginxMaps(checked)],
    ['nginx/server.conf', nginxServer(checked)],
    ['caddy/site.caddy', caddySite(checked)],
    ['cloudflare/_headers', cloudflareHeaders(checked)],
    ['cloudflare/_redirects', redirectsFile(checked)],
    ['netlify/_headers', netlifyHeaders(checked)],
    ['netlify/_redirects', redirectsFile(checked)],
    ...cloudfrontFiles(checked).map(([name, text]): [string, string] => [
      `cloudfront/${name}`,
      text,
    ]),
    ['azure/staticwebapp.config.json', azureConfig(checked)],
  ]);
  return files.set('README.md', hostingReadme(files));
}
