import type { Content, Outcome } from '../content/model';
import { prepareParts, type PreparePart } from '../content/shape/step';
import { pageThatShows } from '../content/named';
import type { PageLink } from './site-frame';

/** What may be written in a part of the sheet; `lines` is the room that paper gives it. */
type Field = { id: string; label: string; hint?: string; lines: number };

const parts = {
  child: {
    title: 'The child',
    fields: [
      { id: 'child-name', label: 'First name and age', lines: 1 },
      { id: 'child-place', label: 'Where they are now, and whether they’re safe', lines: 2 },
      {
        id: 'child-more',
        label: 'School or club, and anything that makes it harder for them',
        lines: 1,
      },
    ],
  },
  happened: {
    title: 'What happened',
    fields: [
      {
        id: 'happened-words',
        label: 'In your words, and in theirs',
        hint: 'Don’t paste a picture in, and don’t describe a sexual one. Just say where it is.',
        lines: 5,
      },
    ],
  },
  when: {
    title: 'When',
    fields: [{ id: 'when-days', label: 'Days and times, and any plan to meet', lines: 2 }],
  },
  where: {
    title: 'Where online',
    fields: [{ id: 'where-app', label: 'The app, game or website', lines: 1 }],
  },
  accounts: {
    title: 'Usernames and links',
    fields: [
      { id: 'accounts-names', label: 'Usernames, links to profiles, phone numbers', lines: 3 },
    ],
  },
  kept: {
    title: 'What you’ve kept',
    fields: [{ id: 'kept-things', label: 'What there is, and on which device', lines: 2 }],
  },
  others: {
    title: 'Who else knows',
    fields: [{ id: 'others-people', label: 'People you or the child have told', lines: 2 }],
  },
  questions: {
    title: 'Questions to ask',
    fields: [
      { id: 'questions-yours', label: 'What you want to know', lines: 2 },
      {
        id: 'questions-answers',
        label: 'What they tell you: a reference number, a name, when they will call',
        lines: 2,
      },
    ],
  },
} as const satisfies Record<PreparePart, { title: string; fields: readonly Field[] }>;

/** The sheet to fill in before a report, part by part. */
export function preparationSheet() {
  return prepareParts.map((id) => ({
    id,
    title: parts[id].title,
    fields: parts[id].fields.map((field): Field => field),
  }));
}

/** The way from an outcome to the sheet, at the first part that matters there; nothing where no time should be lost. */
export function prepareLink(
  { prepare }: Pick<Outcome, 'prepare'>,
  { pages }: Pick<Content, 'pages'>,
): PageLink | undefined {
  const page = pageThatShows('prepare', { pages });
  const [first] = prepareParts.filter((id) => prepare.includes(id));
  return page && first && { href: `${page.address}#${first}`, text: page.title };
}
