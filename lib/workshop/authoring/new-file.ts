import { stringify } from 'yaml';
import type { Content } from '../../content/model';
import { NOT_SURE } from '../../checks/flow/flow-is-sound';
import type { FileChanges } from './changes';
import { fileNameFor } from '../../content/file-name';
import { appendTo, editFrontMatter } from './front-matter-edit';

export const newKinds = ['page', 'section', 'contact', 'source', 'question', 'outcome'] as const;
export type NewKind = (typeof newKinds)[number];

/** What is asked before a file can be written: the option's name and the question in words. */
export const questionsFor: Record<NewKind, { option: string; ask: string }[]> = {
  page: [
    { option: 'title', ask: 'Title of the page' },
    { option: 'description', ask: 'What it tells people, in one sentence' },
    { option: 'section', ask: 'Section it stands in, such as /parents/ (or / for none)' },
  ],
  section: [
    { option: 'title', ask: 'Title of its first page' },
    { option: 'description', ask: 'What it tells people, in one sentence' },
    { option: 'section', ask: 'Section that it stands in, such as /parents/ (or / for none)' },
  ],
  contact: [
    { option: 'name', ask: 'Name of the service' },
    { option: 'for', ask: 'What to use it for, in one sentence' },
    { option: 'web', ask: 'Its web address, beginning with https://' },
    { option: 'page', ask: 'Address of the page that sends people to it, such as /parents/' },
  ],
  source: [
    { option: 'publisher', ask: 'Who published it' },
    { option: 'title', ask: 'Its title' },
    { option: 'supports', ask: 'What it supports, in one sentence' },
  ],
  question: [
    { option: 'title', ask: 'The question, in neutral words' },
    { option: 'after', ask: 'Name of the question it follows, such as what-happened' },
    { option: 'answer', ask: 'Answer there that leads to it' },
    { option: 'yes', ask: 'Name of the step that "Yes" leads to' },
  ],
  outcome: [
    { option: 'title', ask: 'What to do, in at most five neutral words' },
    { option: 'after', ask: 'Name of the question it follows, such as what-happened' },
    { option: 'answer', ask: 'Answer there that leads to it' },
    {
      option: 'actions',
      ask: 'Names of one to three contacts, the first to use first, such as police-101, ceop',
    },
    {
      option: 'elsewhere',
      ask: 'Names of other contacts, among them one that is always open, such as samaritans',
    },
  ],
};

export type NewFileInput = {
  kind: NewKind;
  /** One answer for each question of the kind. */
  answers: Readonly<Record<string, string>>;
  content: Content;
  /** The text of a file of the content folder. */
  textOf: (path: string) => string;
  /** `2026-11-22` */
  today: string;
};

/** A new file with its path, and the change to the file that leads to it. */
export type NewFile = { path: string; changes: FileChanges };

/** Writes a new file from a few answers. Whether it passes the check is for the caller to see. */
export function newFile(input: NewFileInput): NewFile {
  const { kind, answers, content, today } = input;
  const answer = (option: string): string => (answers[option] ?? '').trim();
  const owner = usualOwner(content);
  switch (kind) {
    case 'page':
    case 'section': {
      const name = `pages${answer('section') || '/'}${fileNameFor(answer('title'))}`;
      const path = kind === 'page' ? `${name}.md` : `${name}/index.md`;
      const keys = {
        title: answer('title'),
        description: answer('description'),
        reviewed: today,
        owner,
      };
      return { path, changes: new Map([[path, file(keys, answer('description'))]]) };
    }
    case 'contact': {
      const path = `contacts/${fileNameFor(answer('name'))}.md`;
      const keys = {
        name: answer('name'),
        kind: 'report',
        need: 'other',
        for: answer('for'),
        who: ['adults'],
        routes: [{ kind: 'web', address: answer('web'), label: 'Open their page' }],
        coverage: ['england', 'wales', 'scotland', 'northern-ireland'],
        anonymity: {
          level: 'not-known',
          detail: 'We have not found out yet. Ask them before you say who you are.',
        },
        checked: today,
        checkedHow: 'live-page',
        checkEvery: 6,
        owner,
      };
      const page = content.pages.find((one) => one.address === answer('page'));
      const link =
        page === undefined
          ? []
          : [
              [
                page.path,
                editFrontMatter(input.textOf(page.path), (document) => {
                  appendTo(document, 'contacts', fileNameFor(answer('name')));
                }),
              ] as const,
            ];
      return { path, changes: new Map([[path, file(keys, answer('for'))], ...link]) };
    }
    case 'source': {
      const path = `sources/${fileNameFor(`${answer('publisher')} ${answer('title')}`)}.md`;
      return {
        path,
        changes: new Map([
          [
            path,
            file(
              { publisher: answer('publisher'), title: answer('title'), read: today },
              answer('supports'),
            ),
          ],
        ]),
      };
    }
    case 'question': {
      const keys = {
        kind: 'question',
        title: answer('title'),
        answers: [
          { text: 'Yes', goTo: answer('yes') },
          { text: NOT_SURE, goTo: answer('yes') },
        ],
      };
      return newStep(input, keys, 'Choose the answer that comes closest.');
    }
    case 'outcome': {
      const keys = {
        kind: 'outcome',
        title: answer('title'),
        howSoon: 'today',
        lead: 'You do not have to be sure, and you do not have to know everything.',
        actions: namesIn(answer('actions')).map((contact) => ({ contact })),
        never: ['confront anyone', 'look for more yourself'],
        say: ['What happened, when and where.'],
        next: ['Ask for a reference number and keep it.'],
        elsewhere: namesIn(answer('elsewhere')).map((contact) => ({ contact })),
        reviewed: today,
        owner,
      };
      return newStep(input, keys, '');
    }
  }
}

/** @example namesIn('police-101, ceop') // ['police-101', 'ceop'] */
function namesIn(typed: string): string[] {
  return typed.split(/[ ,]+/).filter((name) => name !== '');
}

function newStep(
  { answers, content, textOf }: NewFileInput,
  keys: { title: string },
  words: string,
): NewFile {
  const name = fileNameFor(keys.title);
  const path = `report/${name}.md`;
  const before = content.steps.find(
    (step) => step.id === answers.after?.trim() && step.kind === 'question',
  );
  const link =
    before === undefined
      ? []
      : [
          [
            before.path,
            editFrontMatter(textOf(before.path), (document) => {
              appendTo(document, 'answers', { text: (answers.answer ?? '').trim(), goTo: name });
            }),
          ] as const,
        ];
  return { path, changes: new Map([[path, file(keys, words)], ...link]) };
}

function file(keys: object, words: string): string {
  const block = stringify(keys, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    flowCollectionPadding: false,
  });
  return `---\n${block}---\n${words === '' ? '' : `\n${words}\n`}`;
}

/** The owner that most pages name. */
function usualOwner({ pages }: Content): string {
  const counts = new Map<string, number>();
  for (const { owner } of pages) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'Communications';
}
