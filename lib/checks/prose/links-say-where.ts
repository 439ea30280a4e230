import type { Check } from '../check';
import { atPassage, passagesOf } from '../../prose/passages';

/** Words that say nothing when a screen reader lists the links of a page (WCAG 2.2, success criterion 2.4.4). */
const EMPTY_WORDS = new Set(['click', 'click here', 'here', 'this', 'this link', 'this page', 'link', 'read more', 'more', 'learn more', 'find out more', 'see more', 'more information', 'website']);

/** The words of a link say where it leads. */
export const linksSayWhere: Check = (loaded) =>
  passagesOf(loaded).flatMap((passage) =>
    passage.links.flatMap(({ from, to, url }) => {
      const words = passage.text.slice(from, to);
      const plain = words.toLowerCase().replaceAll(/[^a-z ]/g, '').trim();
      if (url.startsWith('contact:') || (plain !== '' && !EMPTY_WORDS.has(plain))) return [];
      return [atPassage(passage, from, 'problem', `The words of the link, "${words}", do not say where it leads. Some people hear only the links of a page.`, 'Let the link be words that name its target, such as [what to keep](/parents/what-to-keep/).')];
    }),
  );
