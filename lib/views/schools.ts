import { FEED_ADDRESS } from '../sharing/feed-address';
import { framedContacts, framedReport } from '../sharing/framed-cards';
import { permanentAddresses } from '../sharing/permanent-addresses';
import { posterCode, posters } from '../posters/posters';
import { qrPath } from '../posters/qr-code';
import { previewCss, snippets } from '../sharing/snippets';
import type { Content } from '../content/model';
import { paletteOf } from '../palette';
import type { Published } from '../published';

type Sharing = Pick<Published, 'content' | 'address'>;

/** What schools may copy, with how it looks. */
export function linkToUsView({ content, address }: Sharing) {
  return {
    snippets: snippets(content, address),
    previewCss: previewCss(content),
    frames: { report: framedReport(content, address), contacts: framedContacts(content, address) },
    downloads: [
      {
        title: 'Pictures to download',
        files: [
          { href: permanentAddresses.badgeSvg, text: 'The badge, for any size (SVG)' },
          { href: permanentAddresses.badgePng, text: 'The badge, 480 pixels wide (PNG)' },
          { href: permanentAddresses.codeSvg, text: 'The square code, for any size (SVG)' },
          { href: permanentAddresses.codePng, text: 'The square code (PNG)' },
        ],
      },
      {
        title: 'For other computers',
        files: [
          { href: permanentAddresses.contacts, text: 'The list of contacts (JSON)' },
          { href: permanentAddresses.contactsSchema, text: 'What the list holds (JSON Schema)' },
          { href: FEED_ADDRESS, text: 'What has changed on this site (Atom feed)' },
        ],
      },
    ],
  };
}

/** The picture beside a shared link. */
export function sharePicture({ site }: Pick<Content, 'site'>, address: string) {
  return {
    name: site.name,
    host: new URL(address).host,
    hasMark: site.mark === undefined,
    colours: paletteOf(site).light,
  };
}

/** Posters and cards with the code that all of them show. */
export function postersView({ content, address }: Sharing) {
  const code = posterCode(address);
  return { posters: posters(content, address), code: { path: qrPath(code), size: code.length } };
}
