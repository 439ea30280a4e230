import type { z } from 'zod';
import { addressOfFile } from '../addresses';
import type { KeyPath, Place } from '../mistake';
import { kindNames, kindOf, kinds, singles } from '../kinds';
import type { Asked, Content, Document, Documents, Problem, Scenario } from '../model';
import { makeNumbersFollow } from '../number-links';
import { putInPlace } from '../replaced';
import { findMisplaced, findWrongFolder } from './placement';
import { README, readContent, type ContentFile } from './read';
import { checkShape } from '../shape/check-shape';

/** Content whose every file has the right shape, with the place of every key. Files may still disagree. */
export type Loaded = {
  content: Content;
  /** The place of a key's value in a file. */
  locate: (file: string, path: KeyPath) => Place;
  /** Every file as it was read, for the revision of the content. */
  files: readonly ContentFile[];
};

export type LoadResult = { loaded: Loaded; problems: [] } | { loaded?: never; problems: Problem[] };

/**
 * Reads a content folder and checks the shape of each file: stages one and two of the check.
 *
 * @param contentDir the folder's path
 * @returns the content, or the problems of the first stage that found any
 * @throws when the folder does not exist
 */
export function loadContent(contentDir: string): LoadResult {
  const { files, problems } = readContent(contentDir);
  if (problems.length > 0) return { problems };
  return assemble(files.filter((file) => file.path !== README));
}

/** Content of which some files are as they were when they were last right, and what is wrong with them now. */
export type PartlyLoaded = {
  /** Nothing when the site's own file has never been right. */
  loaded: Loaded | undefined;
  /** Whether every file is there; one that has never been right is left out. */
  isWhole: boolean;
  problems: Problem[];
  /** Files that are not as they stand on disk, or left out. */
  stale: ReadonlySet<string>;
};

/**
 * Reads a content folder as far as it can be read, so that somebody who edits sees the rest of the site, and
 * what is wrong there too: a file that is not right is taken as it was when it last was.
 *
 * @param last the content as it was when it was last right
 * @throws when the folder does not exist
 */
export function loadWithLast(contentDir: string, last: Loaded | undefined): PartlyLoaded {
  const { files, problems: unreadable } = readContent(contentDir);
  const broken = new Set(unreadable.map(({ file }) => file));
  const asTheyWere = (paths: ReadonlySet<string>) =>
    last?.files.filter(({ path }) => paths.has(path)) ?? [];
  const readable = [...files, ...asTheyWere(broken)].filter((file) => file.path !== README);
  const first = assemble(readable);
  const problems = [...unreadable, ...first.problems.filter(({ file }) => !broken.has(file))];
  const wrong = new Set(problems.map(({ file }) => file));
  const isWhole = asTheyWere(wrong).length === wrong.size;
  if (first.loaded !== undefined) return { loaded: first.loaded, isWhole, problems, stale: wrong };
  const right = readable.filter(({ path }) => !wrong.has(path));
  const { loaded } = assemble([...right, ...asTheyWere(wrong)]);
  return { loaded, isWhole, problems, stale: wrong };
}

function assemble(files: readonly ContentFile[]): LoadResult {
  const problems: Problem[] = findMisplaced(files);
  const byPath = new Map(files.map((file) => [file.path, file]));

  const shaped = <Schema extends z.ZodType>(
    schema: Schema,
    file: ContentFile,
  ): z.output<Schema>[] => {
    const result = checkShape(schema, file);
    if (result.ok) return [result.data];
    const wrongFolder = findWrongFolder(file);
    problems.push(...(wrongFolder === undefined ? result.problems : [wrongFolder]));
    return [];
  };
  const single = <Schema extends z.ZodType>(path: string, schema: Schema) => {
    const file = byPath.get(path);
    return file === undefined ? [] : shaped(schema, file).map((data) => ({ data, file }));
  };

  const [site] = single(singles.site.file, singles.site.schema);
  const [own] = single(singles.own.file, singles.own.schema);
  const [redirects] = single(singles.redirects.file, singles.redirects.schema);
  const [searches] = single(singles.searches.file, singles.searches.schema);
  const stories = readScenarios(byPath.get(singles.scenarios.file), problems);
  const lists = Object.fromEntries(
    kindNames.map((name) => {
      const { schema, hasPage } = kinds[name];
      const ofKind = files.filter((file) => kindOf(file.path) === name);
      return [
        name,
        ofKind.flatMap((file) =>
          shaped<z.ZodType<object>>(schema, file).map((data) => ({
            ...data,
            ...documentOf(file),
            ...(hasPage ? { address: addressOfFile(file.path) } : {}),
          })),
        ),
      ];
    }),
  );
  if (problems.length > 0 || site === undefined || !hasEveryKind(lists)) return { problems };
  lists.contacts = putInPlace(lists.contacts);
  // Whoever says when a line is open has no other way to the days that its nations keep.
  for (const contact of lists.contacts) contact.calendar = site.data.bankHolidays;
  const follow = makeNumbersFollow(lists.contacts);
  for (const document of kindNames.flatMap((name): Document[] => lists[name]))
    document.body = follow(document.body);
  return {
    problems: [],
    loaded: {
      content: {
        ...lists,
        site: {
          ...singles.site.schema.parse({ ...site.data, ...own?.data }),
          ...documentOf(site.file),
        },
        redirects: redirects?.data.redirects ?? [],
        searches: searches?.data ?? { searches: [] },
        ...stories,
      },
      locate: (file, path) => byPath.get(file)?.locate(path) ?? { line: 1, column: 1 },
      files,
    },
  };
}

/** The compiler does not follow a loop over the kinds. What is in a list has passed its schema. */
function hasEveryKind(lists: Readonly<Record<string, object[]>>): lists is Documents {
  return kindNames.every((name) => name in lists);
}

function documentOf(file: ContentFile): Document {
  return {
    path: file.path,
    id: file.id,
    body: file.body,
    bodyStartsAfterLine: file.bodyStartsAfterLine,
  };
}

const STORY = /^[-*] +([^:]+): *(.+)$/;
/** The second is for keyboards without the first. */
const ARROW = /→|->/;

const ASKED = /^[-*] +(.+?) *(?:→|->) *(\/\S*) *$/;

/** Reads lines such as `- A meeting is set for tonight: Yes → call-999` and `- Is it too late? → /doubts/#too-late`. */
function readScenarios(
  file: ContentFile | undefined,
  problems: Problem[],
): { scenarios: Scenario[]; asked: Asked[] } {
  const asked: Asked[] = [];
  const scenarios = (file?.body ?? '').split('\n').flatMap((text, index) => {
    if (file === undefined || !/^[-*] /.test(text)) return [];
    const [, words, answeredAt] = ASKED.exec(text) ?? [];
    if (words !== undefined && answeredAt !== undefined) {
      asked.push({ words, answeredAt, line: index + 1 });
      return [];
    }
    const [, story, route = ''] = STORY.exec(text) ?? [];
    const steps = route.split(ARROW).map((step) => step.trim());
    const outcome = steps.pop();
    if (story === undefined || steps.length === 0 || outcome === undefined || outcome === '') {
      problems.push({
        level: 'problem',
        file: file.path,
        line: index + 1,
        column: 1,
        message: 'The story has no colon, or no answers that lead to an outcome.',
        fix:
          'Write it as: - A meeting is set for tonight: Yes → call-999. A question that a page ' +
          'answers ends in its address: - Is it too late? → /survivors/',
      });
      return [];
    }
    return [{ story: story.trim(), answers: steps, outcome, line: index + 1 }];
  });
  return { scenarios, asked };
}
