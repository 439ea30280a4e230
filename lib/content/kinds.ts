import type { z } from 'zod';
import { approvalSchema } from './shape/approval';
import { contactSchema } from './shape/contact';
import { doubtSchema } from './shape/doubt';
import { forceSchema } from './shape/force';
import { pageSchema, type GeneratedPart } from './shape/page';
import { redirectsSchema } from './shape/redirects';
import { searchesSchema } from './shape/searches';
import { ownSchema, siteSchema } from './shape/site';
import { sourceSchema } from './shape/source';
import { stepSchema } from './shape/step';
import { termSchema } from './shape/term';
import { warningSchema } from './shape/warning';

/** A kind of file, of which there are many in one folder. */
export type Kind = {
  /** What one is called: `contact`. */
  name: string;
  folder: string;
  /** Whether folders may stand inside. */
  hasFolders?: true;
  /** One set of keys, or a choice that the key `kind` makes. */
  schema: z.ZodObject | z.ZodDiscriminatedUnion<z.ZodObject[]>;
  /** Whether it is for colleagues alone: nothing of it is read as words of the site, offered in a form or published. */
  isInner?: true;
  /** Whether each is a page with an address of its own. */
  hasPage: boolean;
  /** The key by which people tell one from another. */
  identifier: string;
  /** How one is named in a list, when that takes more than its identifier. */
  summary?: string;
  /** What the name of a new file is for. */
  naming?: string;
  /** What the words below the keys are, when they are not simply read. */
  words?: { label: string; hint: string };
  /** The part of a page that shows them all, when they have no pages of their own. */
  shownIn?: GeneratedPart;
  /** A form for each set of keys, by what one is called: what the form is for, and its sign. */
  forms: Readonly<Record<string, { about: string; icon: string }>>;
};

/**
 * Every kind of file, by the name that references to it have. What reads, checks, describes and
 * edits the content goes through this list: a new kind is a schema and a line here.
 */
export const kinds = {
  pages: {
    name: 'page',
    folder: 'pages',
    hasFolders: true,
    schema: pageSchema,
    hasPage: true,
    identifier: 'title',
    naming: 'The last part of its address. It cannot be changed here later.',
    forms: { page: { about: 'Pages at the top of the site.', icon: 'article' } },
  },
  steps: {
    name: 'step',
    folder: 'report',
    schema: stepSchema,
    hasPage: true,
    identifier: 'title',
    summary: '{{title}} ({{slug}})',
    naming: 'Its name in the flow, by which answers lead to it. Neutral words.',
    forms: {
      question: {
        about: 'Questions of the report flow. Every answer leads to a step.',
        icon: 'help',
      },
      outcome: { about: 'Ends of the report flow. Each names who to tell first.', icon: 'flag' },
    },
  },
  contacts: {
    name: 'contact',
    folder: 'contacts',
    schema: contactSchema,
    hasPage: true,
    identifier: 'name',
    forms: {
      contact: {
        about: 'Every number, address and form the public may use, each once.',
        icon: 'call',
      },
    },
  },
  doubts: {
    name: 'doubt',
    folder: 'doubts',
    schema: doubtSchema,
    hasPage: false,
    identifier: 'question',
    shownIn: 'doubts',
    forms: {
      doubt: { about: 'What holds people back, each answered once.', icon: 'help_center' },
    },
  },
  forces: {
    name: 'force',
    folder: 'forces',
    schema: forceSchema,
    hasPage: false,
    identifier: 'name',
    words: { label: 'Words', hint: 'What is different here. Most forces need none.' },
    shownIn: 'forces',
    forms: {
      force: { about: 'Every police force, by the places that people know.', icon: 'local_police' },
    },
  },
  sources: {
    name: 'source',
    folder: 'sources',
    schema: sourceSchema,
    hasPage: false,
    identifier: 'title',
    summary: '{{publisher}}: {{title}}',
    words: { label: 'What it supports', hint: 'What it says, and what it does not say.' },
    shownIn: 'sources',
    forms: {
      source: {
        about: 'Every publication that a page relies on, each once.',
        icon: 'menu_book',
      },
    },
  },
  warnings: {
    name: 'warning',
    folder: 'warnings',
    schema: warningSchema,
    hasPage: false,
    identifier: 'title',
    forms: { warning: { about: 'Blocks shown by rule at the top of pages.', icon: 'warning' } },
  },
  terms: {
    name: 'term',
    folder: 'terms',
    schema: termSchema,
    hasPage: false,
    identifier: 'term',
    shownIn: 'glossary',
    forms: { term: { about: 'Words and letters that need a meaning.', icon: 'dictionary' } },
  },
  approvals: {
    name: 'approval',
    folder: 'approvals',
    schema: approvalSchema,
    isInner: true,
    hasPage: false,
    identifier: 'who',
    forms: {},
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof kinds;

/** Files of which there is one. Their words are for colleagues, unless they are all words. */
export const singles = {
  site: { file: 'site.md', schema: siteSchema, label: 'The site', icon: 'settings' },
  own: { file: 'own.md', schema: ownSchema, label: 'Your own site', icon: 'badge' },
  redirects: {
    file: 'redirects.md',
    schema: redirectsSchema,
    label: 'Redirects',
    icon: 'alt_route',
  },
  searches: {
    file: 'words-people-use.md',
    schema: searchesSchema,
    label: 'Words people use',
    icon: 'search',
  },
  scenarios: {
    file: 'report/_scenarios.md',
    schema: undefined,
    label: 'Scenarios',
    icon: 'auto_stories',
  },
} as const;

/** Every kind with the name that references to it have. */
export function everyKind(): [KindName, Kind][] {
  return kindNames.map((name) => [name, kinds[name]]);
}

export const kindNames = Object.keys(kinds).filter(isKindName);

/** Whether references by this name are to files of a kind. */
export function isKindName(name: string): name is KindName {
  return name in kinds;
}

/** Whether a file is the only one of its kind and belongs to no folder's kind. */
export function isSingle(path: string): boolean {
  return Object.values(singles).some(({ file }) => file === path);
}

/**
 * The kind of a file by the folder that it stands in.
 *
 * @param path relative to the content folder
 * @example kindOf('report/start.md') // 'steps'
 */
export function kindOf(path: string): KindName | undefined {
  const [folder] = path.split('/');
  return isSingle(path) ? undefined : kindNames.find((name) => kinds[name].folder === folder);
}

/** The schema of a file's keys; nothing for a file without keys, or in no place of the site. */
export function schemaOf(path: string): z.ZodType | undefined {
  const kind = kindOf(path);
  return kind === undefined
    ? Object.values(singles).find(({ file }) => file === path)?.schema
    : kinds[kind].schema;
}
