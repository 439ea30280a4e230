/**
 * What the rest of the house sees of `content/`: checked, typed, plain data.
 * Built once by `loadContent`; nothing outside `lib/content` reads a file.
 */
import type { ContactFrontMatter } from './shape/contact';
import type { OutcomeFrontMatter, QuestionFrontMatter } from './shape/step';
import type { PageFrontMatter } from './shape/page';
import type { Redirects } from './shape/redirects';
import type { Site } from './shape/site';
import type { SourceFrontMatter } from './shape/source';
import type { TermFrontMatter } from './shape/term';
import type { WarningFrontMatter } from './shape/warning';

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

export type Page = Document &
  PageFrontMatter & {
    /** `/stings/law/` */
    address: string;
  };

export type Contact = Document & ContactFrontMatter & { address: string };
export type Source = Document & SourceFrontMatter;
export type Warning = Document & WarningFrontMatter;
export type Term = Document & TermFrontMatter;
/** `address` is `/report/` for the step called `start`, `/report/<name>/` for the others. */
export type Question = Document & QuestionFrontMatter & { address: string };
export type Outcome = Document & OutcomeFrontMatter & { address: string };
export type Step = Question | Outcome;

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

export type Content = {
  site: Site & Document;
  pages: Page[];
  steps: Step[];
  contacts: Contact[];
  sources: Source[];
  warnings: Warning[];
  terms: Term[];
  redirects: Redirects['redirects'];
  scenarios: Scenario[];
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
