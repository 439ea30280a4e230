import type { Contact, Outcome, Question } from '../content/model';
import { newestReview } from '../content/newest-review';
import { pageThatShows } from '../content/named';
import { dateInWords } from '../dates';
import { isQuestion, makeFlow, reachable } from '../flow/graph';
import { fontFamily, paletteOf } from '../palette';
import type { Published } from '../published';
import { escapeHtml } from '../text';
import type { ActionView } from '../views/action';
import { contactPageView, contactsByNeed, emergencyActions } from '../views/contact';
import { allDoubts, outcomeView, questionView } from '../views/step';
import { disclaimer } from '../posters/words';
import { permanentAddresses } from './permanent-addresses';

/** Whoever sees the file's name or its tab learns nothing from it. */
const TITLE = 'Pages';

const colours = ({ ink, paper, deep, line }: Record<'ink' | 'paper' | 'deep' | 'line', string>) =>
  `:root{color:${ink};background:${paper};--deep:${deep};--line:${line}}`;

const style = ({ light, dark }: ReturnType<typeof paletteOf>) =>
  [
    ':root{color-scheme:light dark}',
    colours(light),
    `@media (prefers-color-scheme:dark){${colours(dark)}}`,
    'body{max-width:40rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}',
    `body{font:1.125rem/1.5 ${fontFamily}}`,
    'h1,h2,h3{line-height:1.25}h2,h3{padding-top:.5rem}h4{margin:1rem 0 0}',
    'h2{margin-top:3rem;border-top:4px solid}h3{margin-top:2rem;border-top:1px solid var(--line)}',
    'a{color:var(--deep)}.ways,.ways ul{padding:0;list-style:none}',
    '.ways a{display:block;padding:.65rem 0;font-weight:bold}',
    '@media print{h3,h4{break-after:avoid}a[href^=http]::after{content:" " attr(href)}}',
  ].join('');

/**
 * The whole site's answers as one page that works without the site: from a memory stick, by email or
 * on paper. What it holds is led to inside it, and everything else at the site's own address.
 *
 * @returns HTML without scripts, with its style inside
 */
export function oneFile(site: Published): string {
  const { content, address } = site;
  const emergency = content.pages.find((page) => page.address === content.site.emergencyPage);
  const lead = leadFrom(site);
  const groups = contactsByNeed(content);
  const flow = makeFlow(content.steps);
  const steps = reachable(flow).flatMap((id) => flow.steps.get(id) ?? []);
  const parts = [
    ['emergency', emergency?.title ?? '', emergencyPart(site)],
    ['steps', 'What to do', steps.map((step) => stepPart(step, site)).join('')],
    ['doubts', 'What people worry about', doubtsPart(site)],
    ['contacts', 'Who to contact', groups.map((group) => groupPart(group, site)).join('')],
  ] as const;
  const intro = [
    `This is a copy of <a href="${address}/">${escapeHtml(content.site.name)}</a>,`,
    `last reviewed on ${dateInWords(newestReview(content))}.`,
    `Numbers and hours change, so look there if you can. ${escapeHtml(disclaimer(content))}`,
  ].join(' ');
  const contents = parts.map(([id, title]) => anchor(`#${id}`, title));
  const sections = parts.map(
    ([id, title, html]) => `<section id="${id}">${titled(title, html, 'h2')}</section>`,
  );
  const body = `<main><h1>What to do, and who to call</h1>
<p>${intro}</p>
${listOf(contents, 'ways')}
${sections.join('\n')}
</main>`;
  return `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${TITLE}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">
<link rel="canonical" href="${address}${permanentAddresses.oneFile}">
<style>${style(paletteOf(content.site))}</style></head>
<body>${body.replaceAll(/href="(\/[^"]*)"/g, (_, href: string) => `href="${lead(href)}"`)}</body></html>
`;
}

/** Leads from an address of the site to its place in the file, or to the site itself. */
function leadFrom({ content, address }: Published): (href: string) => string {
  const doubts = pageThatShows('doubts', content);
  const inside = new Map([
    [content.site.emergencyPage, '#emergency'],
    ...content.steps.map((step) => [step.address, `#step-${step.id}`] as const),
    ...content.contacts.map((contact) => [contact.address, `#contact-${contact.id}`] as const),
    ...content.doubts.flatMap(({ id }) =>
      doubts ? [[`${doubts.address}#${id}`, `#doubt-${id}`] as const] : [],
    ),
  ]);
  return (href) => inside.get(href) ?? `${address}${href}`;
}

function emergencyPart(site: Published): string {
  const { pages, site: own } = site.content;
  const words = pages.flatMap((page) =>
    page.address === own.emergencyPage
      ? site.render(page, { linksTerms: false, linksSources: false }).html
      : [],
  );
  // The places of generated parts stay empty: the ways to call stand before the words.
  const html = words.join('').replaceAll(/<hr data-part[^>]*>/g, '');
  return ways(emergencyActions(site)) + lowered(html);
}

/** HTML made from Markdown, whose headings stand one level lower and are led to by nobody. */
function lowered(html: string): string {
  return html
    .replaceAll(/<(\/?)h3\b/g, '<$1h4')
    .replaceAll(/<(\/?)h2\b/g, '<$1h3')
    .replaceAll(/(<h\d) id="[^"]*"><a [^>]*>(.*?)<\/a>/g, '$1>$2');
}

function stepPart(step: Question | Outcome, site: Published): string {
  const html = isQuestion(step) ? questionPart(step, site) : outcomePart(step, site);
  return `<article id="step-${step.id}"><h3>${escapeHtml(step.title)}</h3>${html}</article>\n`;
}

function questionPart(question: Question, site: Published): string {
  const { html, groups } = questionView(question, site);
  return [
    html ?? '',
    ...groups.map(
      ({ heading, answers }) =>
        (heading === undefined ? '' : `<h4>${escapeHtml(heading)}</h4>`) +
        listOf(
          answers.map(({ href, text, hint }) => anchor(href, text) + escapeHtml(hint ?? '')),
          'ways',
        ),
    ),
  ].join('');
}

function outcomePart(outcome: Outcome, site: Published): string {
  const view = outcomeView(outcome, site);
  const links = (all: { href: string; text: string; hint?: string }[]) =>
    listOf(
      all.map(({ href, text, hint }) => anchor(href, text) + escapeHtml(hint ?? '')),
      'ways',
    );
  const lines = (all: readonly string[]) => listOf(all.map(escapeHtml));
  return [
    `<p><strong>${view.howSoonInWords}.</strong> ${escapeHtml(view.lead)}</p>`,
    ways(view.actions),
    titled(view.neverHeading, lines(view.never)),
    lowered(view.html ?? ''),
    titled('What to say', lines(view.say)),
    titled('What happens next', lines(view.next)),
    titled(
      'If nobody answers',
      links(view.ifNoAnswer.map(({ href, words }) => ({ href, text: words }))),
    ),
    view.steady ? titled('For you, tonight', paragraph(view.steady.line)) : '',
    view.steady ? ways([view.steady.action]) : '',
    titled('Who will know', view.whoWillKnow ? paragraph(view.whoWillKnow) : ''),
    titled(
      'What people worry about',
      links(view.doubts.map(({ id, question }) => ({ href: `#doubt-${id}`, text: question }))),
    ),
    titled(
      'Somewhere else',
      links(view.elsewhere.map(({ href, name, words }) => ({ href, text: name, hint: words }))),
    ),
    titled('Read more', links(view.readMore)),
    paragraph(`Reviewed ${dateInWords(view.reviewed)}`),
  ].join('');
}

function doubtsPart(site: Published): string {
  return allDoubts(site)
    .map(
      ({ id, question, html }) =>
        `<article id="doubt-${id}"><h3>${escapeHtml(question)}</h3>${lowered(html)}</article>`,
    )
    .join('\n');
}

function groupPart(
  { heading, contacts }: ReturnType<typeof contactsByNeed>[number],
  site: Published,
): string {
  return `<h3>${escapeHtml(heading)}</h3>${contacts.map((contact) => contactPart(contact, site)).join('\n')}`;
}

function contactPart(contact: Contact, site: Published): string {
  const view = contactPageView(contact, site);
  const facts = [
    ['Not for', view.notFor],
    ['Covers', view.covers.join(', ')],
    ['Cost', view.cost],
    ['Your name', view.anonymity.detail],
    ['Calling you back', view.callsBack],
    ['Other languages', view.languages.join(', ')],
    ['Interpreter', view.interpreter],
    ['Checked', view.checked && dateInWords(view.checked)],
  ].flatMap(([name, value]) => (value ? [`${name}: ${escapeHtml(value)}`] : []));
  const others = view.ifNoAnswer.map(({ href, words }) => anchor(href, words));
  const html = [
    paragraph(view.for),
    ways(view.actions),
    listOf(facts),
    titled('If nobody answers', listOf(others, 'ways'), 'p'),
  ].join('');
  return `<article id="contact-${contact.id}">${titled(view.name, html)}</article>`;
}

/** Things to press; where a way differs by nation, one for each. */
function ways(actions: readonly ActionView[]): string {
  const wayOf = ({ href, words, note, nations }: ActionView) => {
    if (nations === undefined) return anchor(href, words) + escapeHtml(note ?? '');
    const each = nations.map((nation) => anchor(nation.href, `${nation.name}: ${nation.words}`));
    return escapeHtml(words) + listOf(each);
  };
  return listOf(actions.map(wayOf), 'ways');
}

function titled(title: string, html: string, element = 'h4'): string {
  return html === '' ? '' : `<${element}>${escapeHtml(title)}</${element}>${html}`;
}

const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;

const anchor = (href: string, text: string) =>
  `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;

function listOf(lines: readonly string[], look?: 'ways'): string {
  if (lines.length === 0) return '';
  const open = look === undefined ? '<ul>' : `<ul class="${look}">`;
  return `${open}${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
}
