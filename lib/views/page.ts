import type { Content, Page } from '../content/model';
import { addMonths } from '../dates';
import { isQuestion } from '../flow/graph';
import { blocksOf } from '../markdown/parts';
import { contactActions } from './contact';
import { shortTitle, type PageLink } from './site-frame';
import type { Published } from '../published';
import { sourceNotes } from './source-notes';
import { warningViews } from './step';

/** A page long enough to need a list of its headings. */
const HEADINGS_FOR_A_LIST = 5;

/** A page of `content/pages` with everything around its words. */
export function pageView(page: Page, { content, render, today }: Published) {
  const isUrgent = page.shows === 'emergency';
  const rendered = render(page, { linksTerms: page.shows !== 'glossary', folds: isUrgent });
  const due = addMonths(page.reviewed, content.site.reviewEvery);
  const sources = [
    ...rendered.sources,
    ...(page.chart?.sources ?? []).filter((id) => !rendered.sources.includes(id)),
  ];
  const headings = rendered.headings.filter((heading) => heading.depth === 2);
  return {
    title: page.title,
    lead: page.description,
    ...blocksOf(rendered.html),
    headings:
      page.shows === 'stages' || isUrgent || headings.length < HEADINGS_FOR_A_LIST ? [] : headings,
    stages: page.shows === 'stages' ? headings : [],
    actions: contactActions(page.contacts, content.contacts, today),
    warnings: warningViews(page.warnings, content, render),
    sources: sourceNotes(sources, content),
    chart: page.chart && { title: page.chart.title, unit: page.chart.unit, bars: page.chart.bars },
    dates: { reviewed: page.reviewed, owner: page.owner, due, isOverdue: due < today },
    children: childPages(page, content.pages),
    turn: neighbours(page, content.pages),
    // Whoever is there has the number already, and needs no list of the ways to it.
    leadsHere: isUrgent || page.shows === 'contacts' ? [] : outcomesThatNameIt(page, content),
  };
}

/** The pages directly inside a section, in their order. */
export function childPages(section: Page, pages: readonly Page[]) {
  return inOrder(
    pages.filter(
      (page) =>
        section.address !== '/' && page !== section && parentOf(page.address) === section.address,
    ),
  ).map(({ title, address, description }) => ({ title, address, description }));
}

/** The pages before and after this one in its section; a section's own page comes first. */
export function neighbours(
  page: Page,
  pages: readonly Page[],
): { previous: PageLink | undefined; next: PageLink | undefined } {
  const section = pages.some((one) => parentOf(one.address) === page.address)
    ? page.address
    : parentOf(page.address);
  const row =
    section === '/'
      ? []
      : [
          ...pages.filter((one) => one.address === section),
          ...inOrder(pages.filter((one) => parentOf(one.address) === section)),
        ];
  const here = row.indexOf(page);
  const link = (at: number): PageLink | undefined => {
    const found = here === -1 || at < 0 ? undefined : row[at];
    return found && { href: found.address, text: shortTitle(found) };
  };
  return { previous: link(here - 1), next: link(here + 1) };
}

function parentOf(address: string): string {
  return address === '/' ? '' : address.replace(/[^/]+\/$/, '');
}

function inOrder(pages: readonly Page[]): Page[] {
  return [...pages].sort((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'en-GB'));
}

/** The outcomes of the flow that send people to this page to read more: the way back to what to do. */
function outcomesThatNameIt(page: Page, { steps }: Content): PageLink[] {
  return steps.flatMap((step) =>
    !isQuestion(step) && step.readMore.includes(page.address)
      ? [{ href: step.address, text: step.title }]
      : [],
  );
}
