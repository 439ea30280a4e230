import { fontFamily, paletteOf } from '../palette';
import type { Content } from '../content/model';
import { escapeHtml } from '../text';
import { permanentAddresses } from './permanent-addresses';
import { disclaimer, emergencyNumber, LINK_TEXT, QUESTION, reportLink } from '../posters/words';

/** The look of each part of the copied card. Colours are given in pairs, so that they also hold on a dark page. */
export function cardLook(site: Content['site']) {
  const { deep, ink, paper } = paletteOf(site).light;
  return {
    box:
      'box-sizing:border-box;max-width:340px;margin:16px 0;padding:16px;' +
      `border:2px solid ${deep};border-left-width:12px;background:${paper}`,
    // Said again on every part: a page's own rules for paragraphs and links would win over what is only inherited.
    text:
      `margin:0 0 12px;padding:0;color:${ink};background:none;font:18px/1.5 ${fontFamily};` +
      'letter-spacing:normal;text-align:left;text-transform:none',
    link: `padding:0;color:${deep};background:none;font-weight:bold;text-decoration:underline;overflow-wrap:anywhere`,
  } as const satisfies Record<string, string>;
}

type Part = keyof ReturnType<typeof cardLook>;

/**
 * The card as HTML that needs nothing but itself: no script, no picture, no stylesheet.
 *
 * @param base what stands before the paths of links: the site's address, or nothing inside the site
 * @param address of the site, to be read and typed
 * @param by how a part gets its look: `style` for other sites; `class` for ours, which allows no style attributes
 */
export function cardHtml(
  content: Content,
  base: string,
  address: string,
  by: 'style' | 'class',
): string {
  const looks = cardLook(content.site);
  const look = (part: Part) =>
    by === 'style' ? `style="${looks[part]}"` : `class="copied-${part}"`;
  const paragraph = (html: string) => `<p ${look('text')}>${html}</p>`;
  const link = (text: string) =>
    `<a href="${base}${permanentAddresses.report}" ${look('link')}>${escapeHtml(text)}</a>`;
  return [
    `<div ${look('box')}>`,
    paragraph(`<strong>${escapeHtml(QUESTION)}</strong>`),
    paragraph(`In danger now? Call <strong>${escapeHtml(emergencyNumber(content))}</strong>.`),
    paragraph(`${LINK_TEXT}: ${link(reportLink(address).text)}`),
    paragraph(escapeHtml(disclaimer(content))),
    '</div>',
  ].join('\n');
}
