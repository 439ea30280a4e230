import { readFileSync } from 'node:fs';
import path from 'node:path';
import { changesAreTold } from '../../../checks/contacts/changes-are-told';
import { checkLanguage } from '../../../checks/prose/language';
import { checkWhole, sortByPlace } from '../../../checks/check-content';
import { addressesOf } from '../../../content/addresses';
import type { Loaded } from '../../../content/reading/load';
import type { Content, Problem } from '../../../content/model';
import { readContent, type ContentFile } from '../../../content/reading/read';
import type { Offering } from '../forms/forms';
import { readParts } from '../forms/rewrite';
import type { ContactsDocument } from '../../../sharing/contacts-document';
import { formAddress, previewAddress } from './form-address';

/** A problem with the two places where it can be put right and seen. */
export type ShownProblem = Omit<Problem, 'level' | 'column'> & {
  form: string | undefined;
  preview: string;
};

/** The content as the editor sees it at one moment. */
export type Snapshot = {
  problems: ShownProblem[];
  /** What later stages of the check find. Some of it may go with the problems. */
  later: ShownProblem[];
  advice: ShownProblem[];
  /** Where each file is in the forms; nothing for one that no form can show as it is. */
  places: ReadonlyMap<string, string | undefined>;
  /** Of each form, by its place, the page on which its file is seen. */
  previews: ReadonlyMap<string, string>;
  /** Files that no form can show as they are, each by its place in the forms. */
  plain: ReadonlyMap<string, string>;
  offered: Offering;
  /** Every file that can be read, by its path in the content folder. */
  files: readonly string[];
  /** The content, in which a file that is not right is as it last was. */
  loaded: Loaded | undefined;
  /** Those files. */
  stale: ReadonlySet<string>;
};

/** What the editor looks at, and by what. */
export type Watched = {
  folder: string;
  /** As `2026-11-22`. */
  today: string;
  /** The list of contacts as it was last published, if it was. */
  published: ContactsDocument | undefined;
};

/**
 * Looks at the content folder: what is wrong, and what the forms can offer.
 *
 * @param last the snapshot before this one, for files that are not right now
 * @throws when the folder does not exist
 */
export function takeSnapshot({ folder, today, published }: Watched, last?: Snapshot): Snapshot {
  const checked = checkWhole(folder, today, last?.loaded, [changesAreTold(published, today)]);
  const { loaded, stale } = checked;
  const files = loaded?.files ?? readContent(folder).files;
  const places = new Map([
    ...files.map((file) => [file.path, formAddress(file.path, textAt(file.data, 'kind'))] as const),
    ...[...stale].map((file) => [file, placeAsItIs(folder, file)] as const),
  ]);
  const shownAs = (problems: readonly Problem[]) =>
    problems.map((problem) => show(problem, places, loaded?.content));
  return {
    problems: shownAs(checked.problems),
    later: shownAs(checked.later),
    advice: shownAs(checked.advice),
    previews: new Map(
      [...places].flatMap(([file, form]) =>
        form === undefined ? [] : [[form, previewAddress(file, loaded?.content)] as const],
      ),
    ),
    plain: new Map(
      [...stale].flatMap((file) => {
        const place = places.get(file) === undefined ? formAddress(file, 'question') : undefined;
        return place === undefined ? [] : [[place, file] as const];
      }),
    ),
    offered: offeredBy(files, loaded?.content),
    files: files.map((file) => file.path),
    places,
    loaded,
    stale,
  };
}

/** Where the form opens a file that is not right; nothing when its keys cannot be told from its words. */
function placeAsItIs(folder: string, file: string): string | undefined {
  try {
    const { keys } = readParts(readFileSync(path.join(folder, file), 'utf8'));
    return formAddress(file, textAt(keys, 'kind'));
  } catch {
    return undefined;
  }
}

/**
 * The same snapshot with what the slow tools say of reading age and spelling, which `npm run check` says too.
 *
 * @param projectDir the folder that holds `node_modules` and the word list
 */
export async function withLanguage(snapshot: Snapshot, projectDir: string): Promise<Snapshot> {
  const { loaded, places } = snapshot;
  if (loaded === undefined) return snapshot;
  const found = (await checkLanguage(loaded, projectDir)).filter(
    ({ file }) => !snapshot.stale.has(file),
  );
  const shownAt = (level: Problem['level']) =>
    sortByPlace(found.filter((problem) => problem.level === level)).map((problem) =>
      show(problem, places, loaded.content),
    );
  const advice = [...snapshot.advice, ...shownAt('advice')];
  const isFirst = snapshot.problems.length === 0;
  return isFirst
    ? { ...snapshot, problems: shownAt('problem'), advice }
    : { ...snapshot, later: [...snapshot.later, ...shownAt('problem')], advice };
}

type Places = ReadonlyMap<string, string | undefined>;

function show(
  { level: _level, column: _column, ...problem }: Problem,
  places: Places,
  content: Content | undefined,
): ShownProblem {
  return {
    ...problem,
    form: places.get(problem.file),
    preview: previewAddress(problem.file, content),
  };
}

function offeredBy(files: readonly ContentFile[], content: Content | undefined): Offering {
  const pages = files.filter((file) => file.path.startsWith('pages/'));
  const sections = pages.map((page) => page.path.split('/').slice(1, -1).join('/'));
  return {
    sections: unique(['', ...sections]),
    pages: content === undefined ? [] : addressesOf(content),
    inserts: content === undefined ? [] : insertsOf(content),
    owners: unique(files.flatMap((file) => textAt(file.data, 'owner') ?? [])),
  };
}

function insertsOf({ contacts, sources, pages }: Content): Offering['inserts'] {
  const link = (label: string, to: string) => ({ label, text: `[${label}](${to})` });
  return [
    {
      label: 'Insert a contact',
      items: contacts.map(({ name, id }) => link(name, `contact:${id}`)),
    },
    {
      label: 'Insert a source',
      items: sources.map(({ publisher, title, id }) => ({
        label: `${publisher}: ${title}`,
        text: `[^${id}]`,
      })),
    },
    { label: 'Link to a page', items: pages.map(({ title, address }) => link(title, address)) },
  ];
}

function textAt(keys: unknown, key: string): string | undefined {
  const value: unknown =
    typeof keys === 'object' && keys !== null ? Reflect.get(keys, key) : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
