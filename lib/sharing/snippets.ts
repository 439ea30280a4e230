import type { Content } from '../content/model';
import { cardHtml, cardLook } from './card-html';
import { escapeHtml } from '../text';
import { permanentAddresses } from './permanent-addresses';
import { disclaimer, emergencyNumber, LINK_TEXT, QUESTION, reportLink } from '../posters/words';

/** Something a school may copy; `code` is what it pastes, and `previewHtml` how that looks. */
export type Snippet = {
  /** For the button and the place it copies from: `sentence`. */
  id: string;
  title: string;
  /** Which system takes it. */
  goesInto: string;
  code: string;
  /** Safe HTML with links inside this site; frames are previewed by their own component. */
  previewHtml: string | undefined;
};

/** The size of a frame that shows its whole card, in CSS pixels. */
const frameSizes = {
  report: { width: 300, height: 340 },
  contacts: { width: 300, height: 1020 },
} as const;

/**
 * Everything to copy, in the order in which it lasts.
 *
 * @param address of the site, without a slash at its end
 */
export function snippets(content: Content, address: string): Snippet[] {
  const html = (make: (base: string) => string) => ({ code: make(address), previewHtml: make('') });
  const words = (text: string) => ({ code: text, previewHtml: `<p>${linked(text, address)}</p>` });
  return [
    {
      id: 'sentence',
      title: 'The plain sentence, as words',
      goesInto: 'A newsletter, a letter, a message, a policy',
      ...words(sentence(address)),
    },
    {
      id: 'sentence-html',
      title: 'The plain sentence, as HTML',
      goesInto: 'A page on your website',
      ...html((base) => sentenceHtml(base, address)),
    },
    {
      id: 'paragraph',
      title: 'The paragraph for a policy or newsletter',
      goesInto: 'Text of your own',
      ...words(paragraph(content, address)),
    },
    {
      id: 'card',
      title: 'The card',
      goesInto: 'A page on your website, in the view that shows its HTML',
      ...html((base) => cardHtml(content, base, address, base === '' ? 'class' : 'style')),
    },
    {
      id: 'badge',
      title: 'The badge',
      goesInto: 'The foot of your website',
      ...html((base) => badgeHtml(base, address)),
    },
    {
      id: 'frame',
      title: 'The framed card that leads here',
      goesInto: 'A website that allows frames',
      code: frameHtml(address, 'report', QUESTION),
      previewHtml: undefined,
    },
    {
      id: 'frame-contacts',
      title: 'The framed card with the contacts',
      goesInto: 'A website that allows frames',
      code: frameHtml(address, 'contacts', 'Who to call about a worry online'),
      previewHtml: undefined,
    },
  ];
}

/**
 * The rules that make a preview of the card look as its style attributes do elsewhere: our pages
 * allow none. They outdo what the site says of its own words.
 */
export function previewCss({ site }: Pick<Content, 'site'>): string {
  return Object.entries(cardLook(site))
    .map(([part, declarations]) => `.preview .prose .copied-${part}{${declarations}}`)
    .join('');
}

/**
 * @example sentence('https://who-to-tell.example.org')
 *   // 'Worried about …? See who to tell: https://who-to-tell.example.org/report/'
 */
function sentence(address: string): string {
  return `${QUESTION} ${LINK_TEXT}: ${reportLink(address).href}`;
}

function sentenceHtml(base: string, address: string): string {
  return `<p>${escapeHtml(QUESTION)} ${LINK_TEXT}: ${anchor(base, reportLink(address).text)}</p>`;
}

/** For a policy: what to do when worried, where the site is, and what it is not. */
function paragraph(content: Content, address: string): string {
  return [
    'If something that happens to a child online worries you, you don’t have to be sure, and you ' +
      'don’t have to deal with it alone.',
    `${content.site.name} asks a few questions and shows who to tell: ${reportLink(address).href}`,
    `If a child is in danger now, call ${emergencyNumber(content)}.`,
    disclaimer(content),
  ].join(' ');
}

// The words beside the picture are the link that stays when a system takes the picture away.
function badgeHtml(base: string, address: string): string {
  const picture =
    `<img src="${base}${permanentAddresses.badgePng}" ` +
    `alt="${escapeHtml(QUESTION)} ${LINK_TEXT}." width="240" height="80">`;
  return (
    `<p><a href="${base}${permanentAddresses.report}">${picture}</a>` +
    `<br>${LINK_TEXT}: ${anchor(base, reportLink(address).text)}</p>`
  );
}

function frameHtml(address: string, card: keyof typeof frameSizes, title: string): string {
  const { width, height } = frameSizes[card];
  const path =
    card === 'report' ? permanentAddresses.framedReport : permanentAddresses.framedContacts;
  // Without these two words in the sandbox, the links in the card would be dead.
  const sandbox = 'allow-top-navigation-by-user-activation allow-popups';
  const frame =
    `<iframe src="${address}${path}" title="${escapeHtml(title)}" width="${width}" ` +
    `height="${height}" loading="lazy" referrerpolicy="no-referrer" sandbox="${sandbox}" frameborder="0"></iframe>`;
  return `${frame}\n${sentenceHtml(address, address)}`;
}

function anchor(base: string, text: string): string {
  return `<a href="${base}${permanentAddresses.report}">${escapeHtml(text)}</a>`;
}

/** Plain words as HTML, with the site's address as a link, as most programs make it. */
function linked(text: string, address: string): string {
  const { href } = reportLink(address);
  return escapeHtml(text).replaceAll(escapeHtml(href), () => anchor('', href));
}
