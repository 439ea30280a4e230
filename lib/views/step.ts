import { groupBy } from '../group-by';
import { addressInWords } from '../sharing/permanent-addresses';
import type { Contact, Content, Outcome, Question, Step } from '../content/model';
import { named } from '../content/named';
import { isQuestion, START } from '../flow/graph';
import { namedIn } from '../flow/outcome-contacts';
import { escapePattern } from '../text';
import { actionView, fillFirst, nameOf, onPaper, type ActionView } from './action';
import { ifNoAnswer } from './contact';
import { linkTo } from './site-frame';
import { prepareLink } from './prepare';
import type { Published } from '../published';
import { sourceNotes, type SourceNote } from './source-notes';

/** A question with its answers under their headings. */
export function questionView(question: Question, { content, render }: Published) {
  return {
    title: question.title,
    html: question.body.trim() === '' ? undefined : render(question, { linksTerms: false }).html,
    groups: answerGroups(question, content.steps),
    back: stepBefore(question, content.steps),
  };
}

/** Answers in the order of the file, gathered under the headings they name. */
export function answerGroups(question: Question, steps: readonly Step[]) {
  return [...groupBy(question.answers, ({ group }) => group)].map(([heading, answers]) => ({
    heading,
    answers: answers.flatMap(({ text, goTo, hint }) =>
      named([goTo], steps).map(({ address }) => ({ text, hint, href: address })),
    ),
  }));
}

/**
 * What search engines and shared links say of a step. It does not tell what the site is about:
 * others may see it beside a link, on a screen or in a history.
 */
export function stepDescription(step: Step): string {
  return isQuestion(step)
    ? 'A short question. Choose the answer that comes closest.'
    : 'What to do now, what to say, and what happens next.';
}

/** Everything that an outcome shows. */
export function outcomeView(outcome: Outcome, { content, render, today, address }: Published) {
  const { contacts } = content;
  const [first] = named(
    outcome.actions.map(({ contact }) => contact),
    contacts,
  );
  if (first === undefined) throw new Error(`The outcome "${outcome.id}" has no contact.`);
  const { html, sources } = render(outcome, { linksTerms: false, linksSources: false });
  const isForChildren = outcome.voice === 'child';
  return {
    title: outcome.title,
    lead: outcome.lead,
    howSoonInWords: howSoon[outcome.howSoon],
    html: html === '' ? undefined : html,
    sources: sourceNotes(sources, content),
    actions: outcomeActions(outcome, contacts, today),
    neverHeading: neverHeading(outcome),
    never: outcome.never,
    say: outcome.say,
    next: outcome.next,
    ifNoAnswer: ifNoAnswer(first, contacts, today),
    whoWillKnow: first.kind === 'emergency' ? undefined : first.anonymity.detail,
    // Who says so is named here, and linked on the page of all doubts: an outcome has few links.
    doubts: doubtViews(outcome.doubts, content, render).map(({ sources, ...doubt }) => ({
      ...doubt,
      sources: [],
      saidBy: [...new Set(sources.map(({ publisher }) => publisher))],
    })),
    elsewhere: outcome.elsewhere.flatMap(({ contact, words }) =>
      named([contact], contacts).map((one) => ({
        href: one.address,
        name: nameOf(one),
        words: words ?? one.for,
        onPaper: onPaper(one),
      })),
    ),
    namedOnly: namedOnly(outcome, first, contacts),
    readMore: outcome.readMore.map((address) => linkTo(address, content)),
    steady: steadyView(outcome, contacts, today),
    isForChildren,
    prepare: prepareLink(outcome, content),
    back: stepBefore(outcome, content.steps),
    reviewed: outcome.reviewed,
    addressInWords: addressInWords(address + outcome.address),
  };
}

export type OutcomeView = ReturnType<typeof outcomeView>;

/** Contacts that the lines of an outcome name and that it shows nowhere: paper has no page of theirs to go to. */
function namedOnly(outcome: Outcome, first: Contact, contacts: readonly Contact[]) {
  const shown = [...namedIn(outcome), ...first.ifNoAnswer.map(({ contact }) => contact)];
  const words = [outcome.lead, ...outcome.say, ...outcome.next, outcome.body].join(' ');
  return contacts
    .filter(
      (contact) =>
        !shown.includes(contact.id) &&
        new RegExp(`(?<![\\p{L}\\d])${escapePattern(nameOf(contact))}(?![\\p{L}\\d])`, 'u').test(
          words,
        ),
    )
    .map((contact) => ({ name: contact.name, onPaper: onPaper(contact) }));
}

const howSoon = { now: 'Now', today: 'Today', 'this-week': 'This week' } as const;

/** One to three rows; the first filled, unless one is as good as another. */
function outcomeActions(
  { actions, equal }: Outcome,
  contacts: readonly Contact[],
  today: string,
): ActionView[] {
  const rows = actions.flatMap(({ contact, ...wish }) =>
    named([contact], contacts).map((one) => actionView(one, today, wish)),
  );
  return equal ? rows : fillFirst(rows);
}

/** The lines that follow go on from "don't". */
function neverHeading({ voice, howSoon: soon }: Outcome): string {
  if (voice === 'child') return 'Right now, don’t';
  return soon === 'now' ? 'Don’t' : 'Until they answer, don’t';
}

function steadyView({ steady }: Outcome, contacts: readonly Contact[], today: string) {
  if (steady === undefined) return undefined;
  const [contact] = named([steady.contact], contacts);
  return (
    contact && { line: steady.words, action: actionView(contact, today, { route: steady.route }) }
  );
}

/** Doubts with their answers, in the order of their names here. */
function doubtViews(
  ids: readonly string[],
  content: Content,
  render: Published['render'],
): DoubtView[] {
  return named(ids, content.doubts).map((doubt) => {
    const { html, sources } = render(doubt, { linksTerms: false, linksSources: false });
    const said = [...new Set([...sources, ...doubt.sources])];
    return {
      id: doubt.id,
      question: doubt.question,
      html,
      sources: sourceNotes(said, content),
    };
  });
}

/** Every doubt, in the order that editors gave them. */
export function allDoubts({ content, render }: Pick<Published, 'content' | 'render'>): DoubtView[] {
  const doubts = [...content.doubts].sort(
    (a, b) => a.order - b.order || a.question.localeCompare(b.question, 'en-GB'),
  );
  return doubtViews(
    doubts.map(({ id }) => id),
    content,
    render,
  );
}

/** What holds people back, with its answer, made from Markdown, and who says so. */
export type DoubtView = {
  id: string;
  question: string;
  html: string;
  sources: SourceNote[];
  /** The publishers alone, where there is no room for more. */
  saidBy?: string[];
};

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

/** The address of the question before, by the shortest way from the start; none at the start. */
function stepBefore(step: Step, steps: readonly Step[]): string | undefined {
  const before = steps
    .filter(isQuestion)
    .filter((question) => question.answers.some((answer) => answer.goTo === step.id));
  return (before.find(({ id }) => id !== START) ?? before[0])?.address;
}
