import { checkContent } from '../checks/stages';
import { addressesOf } from '../content/addresses';
import type { Content, Problem } from '../content/model';
import { readContent, type ContentFile } from '../content/read';
import type { FormsContent } from './forms';
import { formPlace, previewPlace } from './places';

/** A problem with the two places where it can be put right and seen. */
export type ShownProblem = Omit<Problem, 'level' | 'column'> & { form: string | undefined; preview: string };

/** The content as the editor sees it at one moment. */
export type Look = {
  problems: ShownProblem[];
  advice: ShownProblem[];
  /** Of each form, by its place, the page on which its file is seen. */
  previews: ReadonlyMap<string, string>;
  offered: FormsContent;
  /** The last content that was in order. */
  content: Content | undefined;
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
  const kinds = new Map(files.map((file) => [file.path, textAt(file, 'kind')]));
  const place = (path: string) => formPlace(path, kinds.get(path));
  const show = ({ level: _level, column: _column, ...problem }: Problem): ShownProblem => ({
    ...problem,
    // A file that could not be read is in no form.
    form: kinds.has(problem.file) ? place(problem.file) : undefined,
    preview: previewPlace(problem.file, content),
  });
  return {
    problems: problems.map(show),
    advice: advice.map(show),
    previews: new Map(
      files.flatMap(({ path }) => {
        const form = place(path);
        return form === undefined ? [] : [[form, previewPlace(path, content)] as const];
      }),
    ),
    offered: offeredBy(files, content),
    content,
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
  const value: unknown = typeof file.data === 'object' && file.data !== null ? Reflect.get(file.data, key) : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
