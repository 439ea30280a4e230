import type { Content, Page } from '../content/model';
import { FEED_ADDRESS } from '../sharing/feed-address';
import { contactGroups, emergencyActions } from './contact';
import {
  anonymityGroups,
  changeLines,
  forceGroups,
  glossary,
  letters,
  publishers,
} from './indexes';
import { homeView } from './home';
import { preparationSheet } from './prepare';
import type { Published } from '../published';
import { allDoubts } from './step';
import { linkToUsView, postersView } from './schools';

/** What a page's key "shows" asks for, as data; undefined when the page is all words. */
export function generatedPart(page: Page, site: Published) {
  const { content } = site;
  switch (page.shows) {
    case 'a-z':
      return { kind: page.shows, letters: letters(content) } as const;
    case 'accessibility':
      return accessibilityStatement(content);
    case 'anonymity':
      return { kind: page.shows, groups: anonymityGroups(content) } as const;
    case 'changes':
      return { kind: page.shows, changes: changeLines(content), feedHref: FEED_ADDRESS } as const;
    case 'contacts':
      return { kind: page.shows, groups: contactGroups(site) } as const;
    case 'doubts':
      return { kind: page.shows, doubts: allDoubts(site) } as const;
    case 'emergency':
      return { kind: page.shows, actions: emergencyActions(site) } as const;
    case 'forces':
      return { kind: page.shows, groups: forceGroups(content) } as const;
    case 'glossary':
      return { kind: page.shows, terms: glossary(site) } as const;
    case 'link-to-us':
      return { kind: page.shows, ...linkToUsView(site) } as const;
    case 'posters':
      return { kind: page.shows, ...postersView(site) } as const;
    case 'prepare':
      return { kind: page.shows, parts: preparationSheet() } as const;
    case 'sources':
      return { kind: page.shows, letters: publishers(content) } as const;
    case 'doors':
      return { kind: page.shows, home: homeView(site) } as const;
    default:
      return undefined;
  }
}

/** What a public body has to say about its site; undefined where none publishes it. */
function accessibilityStatement({ site }: Content) {
  const { accessibility, organisation, address } = site;
  return (
    accessibility && { kind: 'accessibility' as const, ...accessibility, organisation, address }
  );
}
