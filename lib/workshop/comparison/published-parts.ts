import { letterPages } from '../../content/addresses';
import { newestReview } from '../../content/newest-review';
import { makeFlow } from '../../flow/graph';
import { outline } from '../../flow/outline';
import { posters } from '../../posters/posters';
import type { Published } from '../../published';
import { searchList } from '../../search/search-list';
import { contactsDocument } from '../../sharing/contacts-document';
import { changeFeed } from '../../sharing/feed';
import { framedContacts, framedReport } from '../../sharing/framed-cards';
import { securityTxt } from '../../sharing/security-txt';
import { contactData } from '../../sharing/structured-data';
import { contactPageView } from '../../views/contact';
import { siteFrame } from '../../views/site-frame';
import { generatedPart } from '../../views/generated-part';
import { homeView } from '../../views/home';
import { letterPageView } from '../../views/indexes';
import { pageView } from '../../views/page';
import { sitemapEntries } from '../../views/sitemap';
import { outcomeView, questionView } from '../../views/step';

/** What each address of a site is made from, and the files beside the pages. Each is made when it is asked for. */
type Parts = ReadonlyMap<string, () => unknown>;

/** All that a site shows, part by part: a change that leaves every part as it was is one that no visitor can see. */
function partsOf(site: Published): Parts {
  const { content, address, today } = site;
  return new Map<string, () => unknown>([
    ...content.pages.map(
      (page) =>
        [
          page.address,
          () => [page.description, pageView(page, site), generatedPart(page, site)],
        ] as const,
    ),
    ...content.steps.map(
      (step) =>
        [
          step.address,
          () => (step.kind === 'question' ? questionView(step, site) : outcomeView(step, site)),
        ] as const,
    ),
    ...content.contacts.map(
      (contact) =>
        [
          contact.address,
          () => [contactPageView(contact, site), contactData(contact, address)],
        ] as const,
    ),
    ...letterPages(content).map(
      (page) => [page.address, () => letterPageView(page, site)] as const,
    ),
    ['every page', () => [siteFrame(content), address, homeView(site)]],
    ['the map', () => outline(makeFlow(content.steps))],
    ['cards', () => [framedReport(content, address), framedContacts(content, address)]],
    ['posters', () => [posters(content, address), newestReview(content)]],
    ['open data', () => contactsDocument(content, address)],
    ['the feed', () => changeFeed(site)],
    ['the search', () => searchList(content)],
    ['the site map', () => sitemapEntries(site)],
    ['security.txt', () => securityTxt(content.site.organisation, address, today)],
    ['old addresses', () => content.redirects.map(({ from, to }) => [from, to])],
  ]);
}

/**
 * Makes the function that says whether visitors would see anything else on another site than on this one.
 *
 * @returns which takes the other site, and the address where a difference is most likely
 */
export function comparerOf(site: Published): (other: Published, likely?: string) => boolean {
  const parts = partsOf(site);
  const seen = new Map<string, string | undefined>();
  const here = (name: string): string | undefined => {
    if (!seen.has(name)) seen.set(name, JSON.stringify(parts.get(name)?.()));
    return seen.get(name);
  };
  return (other, likely) => {
    const others = partsOf(other);
    if (others.size !== parts.size) return true;
    const names = [...(likely === undefined ? [] : [likely]), ...others.keys()];
    // Content with one change taken back may name what is not there; then the change matters.
    try {
      return names.some((name) => here(name) !== JSON.stringify(others.get(name)?.()));
    } catch {
      return true;
    }
  };
}
