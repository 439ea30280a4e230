import { addressInWords } from '../sharing/permanent-addresses';
import type { Content, Outcome, Question, Step } from '../content/model';
import { named, pageThatShows } from '../content/named';
import { isQuestion } from '../flow/graph';
import { contactViews } from './contact';
import { linkTo, type PageLink } from './frame';
import { prepareLinks } from './prepare';
import type { Published } from '../site';
import { sourceNotes } from './source-notes';

/** A question with its answers under their headings. */
export function questionView(question: Question, { content, render }: Published) {
  return {
    title: question.title,
    html: question.body.trim() === '' ? undefined : render(question).html,
    groups: answerGroups(question, content.steps),
    back: stepBefore(question, content.steps),
  };
}

/** Answers in the order of the file, gathered under the headings they name. */
export function answerGroups(question: Question, steps: readonly Step[]) {
  const groups = new Map<
    string | undefined,
    { text: string; href: string; hint: string | undefined }[]
  >();
  for (const { text, goTo, hint, group } of question.answers) {
    const links = named([goTo], steps).map(({ address }) => ({ text, hint, href: address }));
    groups.set(group, [...(groups.get(group) ?? []), ...links]);
  }
  return [...groups].map(([heading, answers]) => ({ heading, answers }));
}

/**
 * What search engines and shared links say of a step. It does not tell what the site is about:
 * others may see it beside a link, on a screen or in a history.
 */
export function stepDescription(step: Step): string {
  return isQuestion(step)
    ? 'A short question. Choose the answer that comes closest.'
    : 'What to do now, what to have ready, and what happens next.';
}

/** Everything that an outcome shows. */
export function outcomeView(outcome: Outcome, { content, render, today, address }: Published) {
  const contacts = contactViews(outcome.contacts, content.contacts, today);
  const [first, ...others] = contacts;
  if (first === undefined) throw new Error(`The outcome "${outcome.id}" has no contact.`);
  const { html, sources } = render(outcome);
  return {
    title: outcome.title,
    html: html === '' ? undefined : html,
    sources: sourceNotes(sources, sources.length, content.sources),
    first,
    withoutSpeaking: contacts.filter((contact) => contact.nonVoice !== 'none offered'),
    warnings: warningViews(outcome.warnings, content, render),
    haveReady: outcome.haveReady,
    next: outcome.next,
    never: outcome.never,
    ifNobodyAnswers: content.site.ifNobodyAnswers,
    alsoPossible: others,
    readMore: outcome.readMore.map((address) => linkTo(address, content)),
    compareHref: pageThatShows('anonymity', content)?.address,
    prepare: prepareLinks(outcome, content),
    back: stepBefore(outcome, content.steps),
    addressInWords: addressInWords(address + outcome.address),
  };
}

export function warningViews(
  ids: readonly string[],
  content: Content,
  render: Published['render'],
) {
  return named(ids, content.warnings).map((warning) => ({
    title: warning.title,
    html: render(warning, { linksTerms: false }).html,
  }));
}

/** The question before, when only one leads here; where several do, the browser's own Back knows better. */
function stepBefore(step: Step, steps: readonly Step[]): PageLink | undefined {
  const before = steps
    .filter(isQuestion)
    .filter((question) => question.answers.some((answer) => answer.goTo === step.id));
  const [only, second] = before;
  return only === undefined || second !== undefined
    ? undefined
    : { href: only.address, text: 'Back to the question before' };
}
