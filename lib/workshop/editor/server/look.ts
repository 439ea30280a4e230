import { checkLanguage } from '../../../checks/prose/language';
import { checkContent, sortByPlace } from '../../../checks/check-content';
import { addressesOf } from '../../../content/addresses';
import type { Loaded } from '../../../content/reading/load';
import type { Content, Problem } from '../../../content/model';
import { readContent, type ContentFile } from '../../../content/reading/read';
import type { FormsContent } from '../forms/forms';
import { formPlace, previewPlace } from './places';

/** A problem with the two places where it can be put right and seen. */
export type ShownProblem = Omit<Problem, 'level' | 'column'> & {
  form: string | undefined;
  preview: string;
};

/** The content as the editor sees it at one moment. */
export type Look = {
  problems: ShownProblem[];
  advice: ShownProblem[];
  /** Of each form, by its place, the page on which its file is seen. */
  previews: ReadonlyMap<string, string>;
  offered: FormsContent;
  /** The last content that was in order. */
  content: Content | undefined;
  /** The files as they were read, when they were in order: what the language is judged by. */
  loaded: Loaded | undefined;
};

/**
 * Looks at the content folder: what is wrong, and what the forms can offer.
 *
 * @param today as `2026-11-22`
 * @param last the look before this one; while the content is not in order, it says where things are shown
 * @throws when the folder does not exist
 */
export function lookAt(folder: string, today: string, last?: Look): Look {
  const { loaded, problems, advice } = checkContent(folder, today);
  const files = loaded?.files ?? readContent(folder).files;
  const content = loaded?.content ?? last?.content;
  const kinds = kindsOf(files);
  const shown = { kinds, content };
  return {
    problems: problems.map((problem) => show(problem, shown)),
    advice: advice.map((problem) => show(problem, shown)),
    previews: new Map(
      files.flatMap(({ path }) => {
        const form = formPlace(path, kinds.get(path));
        return form === undefined ? [] : [[form, previewPlace(path, content)] as const];
      }),
    ),
    offered: offeredBy(files, content),
    content,
    loaded: problems.length === 0 ? loaded : undefined,
  };
}

/**
 * The same look with what the slow tools say of reading age and spelling, which `npm run check` says too.
 *
 * @param projectDir the folder that holds `node_modules` and the word list
 */
export async function withLanguage(look: Look, projectDir: string): Promise<Look> {
  const { loaded, content } = look;
  if (loaded === undefined) return look;
  const found = await checkLanguage(loaded, projectDir);
  const kinds = kindsOf(loaded.files);
  const shownAt = (level: Problem['level']) =>
    sortByPlace(found.filter((problem) => problem.level === level)).map((problem) =>
      show(problem, { kinds, content }),
    );
  return { ...look, problems: shownAt('problem'), advice: [...look.advice, ...shownAt('advice')] };
}

type Shown = { kinds: ReadonlyMap<string, string | undefined>; content: Content | undefined };

function kindsOf(files: readonly ContentFile[]): Shown['kinds'] {
  return new Map(files.map((file) => [file.path, textAt(file, 'kind')]));
}

function show(
  { level: _level, column: _column, ...problem }: Problem,
  { kinds, content }: Shown,
): ShownProblem {
  return {
    ...problem,
    // A file that could not be read is in no form.
    form: kinds.has(problem.file) ? formPlace(problem.file, kinds.get(problem.file)) : undefined,
    preview: previewPlace(problem.file, content),
  };
}

function offeredBy(files: readonly ContentFile[], content: Content | undefined): FormsContent {
  const pages = files.filter((file) => file.path.startsWith('pages/'));
  const sections = pages.map((page) => page.path.split('/').slice(1, -1).join('/'));
  return {
    sections: unique(['', ...sections]),
    pages: content === undefined ? [] : addressesOf(content),
    owners: unique(files.flatMap((file) => textAt(file, 'owner') ?? [])),
  };
}

function textAt(file: ContentFile, key: string): string | undefined {
  const value: unknown =
    typeof file.data === 'object' && file.data !== null ? Reflect.get(file.data, key) : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
