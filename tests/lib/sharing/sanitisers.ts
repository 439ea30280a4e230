/** What the systems that schools use take away from HTML that is pasted into them. */
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import sanitizeHtml from 'sanitize-html';

/** `_wp_add_global_attributes` of wp-includes/kses.php, github.com/WordPress/WordPress. */
const everywhere =
  'aria-describedby aria-details aria-label aria-labelledby aria-hidden class id style title role data-*';

/** `$allowedposttags` of the same file: elements, and the attributes of those that our snippets use. */
const elements =
  'address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup ' +
  'del dd dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ' +
  'ins kbd label legend li map mark menu nav p pre q s samp span section small strike strong sub summary sup table ' +
  'tbody td textarea tfoot th thead title tr track tt u ul ol var video';
const attributes = {
  a: 'href rel rev name target download',
  div: 'align dir lang xml:lang',
  img: 'alt align border height hspace longdesc vspace src usemap width',
  p: 'align dir lang xml:lang',
};

/** `safe_style_css` of the same file, of the properties that our card sets; `box-sizing` and others are not in it. */
const properties =
  'background border border-left-width color font font-weight letter-spacing margin max-width padding text-align ' +
  'text-decoration text-transform';

const list = (words: string) => words.split(' ');
const { window } = new JSDOM('');
const purify = createDOMPurify(window);

const wordPress = {
  allowedTags: list(elements),
  allowedAttributes: {
    '*': list(everywhere),
    ...Object.fromEntries(Object.entries(attributes).map(([name, words]) => [name, list(words)])),
  },
  allowedStyles: {
    '*': Object.fromEntries(list(properties).map((name) => [name, [/^[^\\(&=}]*$/]])),
  },
};

/** Each takes HTML and gives back what it lets through. */
export const sanitisers: [name: string, clean: (html: string) => string][] = [
  ['DOMPurify, as it is delivered', (html) => purify.sanitize(html)],
  ['sanitize-html, as it is delivered', (html) => sanitizeHtml(html)],
  ['wp_kses_post of WordPress', (html) => sanitizeHtml(html, wordPress)],
  [
    'a system that keeps words only',
    (html) => sanitizeHtml(html, { allowedTags: [], allowedAttributes: {} }),
  ],
];
