import { framedContacts, framedReport } from '../schools/framed-cards';
import { permanentAddresses } from '../schools/permanent-addresses';
import { posterCode, posters } from '../schools/posters';
import { qrPath } from '../schools/qr-code';
import { previewCss, snippets } from '../schools/snippets';
import type { Published } from './published';

type Site = Pick<Published, 'content' | 'address'>;

/** What schools may copy, with how it looks. */
export function linkToUsView({ content, address }: Site) {
  return {
    snippets: snippets(content, address),
    previewCss,
    frames: { report: framedReport(content, address), contacts: framedContacts(content, address) },
    pictures: [
      { href: permanentAddresses.badgeSvg, text: 'The badge, for any size (SVG)' },
      { href: permanentAddresses.badgePng, text: 'The badge, 480 pixels wide (PNG)' },
      { href: permanentAddresses.codeSvg, text: 'The square code, for any size (SVG)' },
      { href: permanentAddresses.codePng, text: 'The square code (PNG)' },
    ],
  };
}

/** Posters and cards with the code that all of them show. */
export function postersView({ content, address }: Site) {
  const code = posterCode(address);
  return { posters: posters(content, address), code: { path: qrPath(code), size: code.length } };
}
