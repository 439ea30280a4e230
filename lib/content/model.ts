/**
 * What the rest of the house sees of `content/`: checked, typed, plain data.
 * Built once by `loadContent`; nothing outside `lib/content` reads a file.
 */
import type { z } from 'zod';
import type { kinds } from './kinds';
import type { Redirects } from './shape/redirects';
import type { Searches } from './shape/searches';
import type { Site } from './shape/site';

/** Where a file stands and what its body says. `path` is relative to the content folder, with `/`. */
export type Document = {
  /** `pages/stings/law.md` */
  path: string;
  /** The file's name without ending, by which other files refer to it: `law`. */
  id: string;
  /** The Markdown after the front matter, without it. */
  body: string;
  /** Lines of the file before the body begins, to find a line of the body in the file. */
  bodyStartsAfterLine: number;
};

/** The files of every kind: their keys, and the address of those that are pages. */
export type Documents = {
  -readonly [Name in keyof typeof kinds]: (Document &
    z.output<(typeof kinds)[Name]['schema']> &
    ((typeof kinds)[Name]['hasPage'] extends true ? Addressed : unknown) &
    (Name extends 'contacts' ? { calendar?: Site['bankHolidays'] } : unknown))[];
};

/** `/stings/law/`; of a step `/report/<name>/`, and `/report/` for the one called `start`. */
type Addressed = { address: string };

export type Page = Documents['pages'][number];
export type Contact = Documents['contacts'][number];
export type Source = Documents['sources'][number];
export type Warning = Documents['warnings'][number];
export type Term = Documents['terms'][number];
export type Step = Documents['steps'][number];
export type Question = Extract<Step, { kind: 'question' }>;
export type Outcome = Extract<Step, { kind: 'outcome' }>;

/** A story told by the people who know: these answers lead to that outcome. */
export type Scenario = {
  story: string;
  /** The texts of the answers, from the step `start` on. */
  answers: string[];
  /** The name of the outcome they must lead to. */
  outcome: string;
  /** The line of `report/_scenarios.md`. */
  line: number;
};

/** What people ask in their own words, and the place that must answer it. */
export type Asked = {
  words: string;
  /** An address of this site, with a heading or without: `/doubts/#too-late`. */
  answeredAt: string;
  /** The line of `report/_scenarios.md`. */
  line: number;
};

export type Content = Documents & {
  site: Site & Document;
  redirects: Redirects['redirects'];
  searches: Searches;
  scenarios: Scenario[];
  asked: Asked[];
};

/**
 * Something an editor should know. A `problem` stops publication; `advice` never does.
 * `line` and `column` count from 1.
 */
export type Problem = {
  level: 'problem' | 'advice';
  /** Path relative to the content folder: `report/start.md`. */
  file: string;
  line: number;
  column: number;
  /** What is wrong, in the editor's words; one sentence or two. */
  message: string;
  /** What to do; one sentence. */
  fix: string;
};
