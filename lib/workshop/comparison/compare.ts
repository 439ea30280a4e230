import { kindNames, kindOf, kinds, schemaOf, singles, type Kind } from '../../content/kinds';
import type { Content } from '../../content/model';
import type { Loaded } from '../../content/reading/load';
import { valueAt } from '../../content/shape/schema-paths';
import { makeMarkdownRenderer } from '../../markdown/render';
import type { Published } from '../../published';
import { changedValues, type ValueChange } from './changed-values';
import { changedWords } from './changed-words';
import { comparerOf } from './published-parts';

/** One thing that is not what it was: a value of a key, or a sentence. */
export type Change = ValueChange & {
  /** Whether visitors see it. */
  isSeen: boolean;
};

/** What a change means for one file. */
export type FileChange = {
  /** `contacts/childline.md` */
  file: string;
  /** What people call it: a page's title, a contact's name. */
  name: string;
  /** Where visitors find it, when it has a page of its own. */
  address: string | undefined;
  state: 'new' | 'gone' | 'changed';
  changes: Change[];
};

/** The key under which the words below the keys are compared. */
const BODY = 'body';

/**
 * Compares two states of the content, file by file, and says of each change whether visitors see it: whether anything
 * that the site is made from would be another without it.
 *
 * @param asSite the rest of what pages are made from: the day and the public address
 */
export function compareContent(
  before: Loaded,
  after: Loaded,
  asSite: (content: Content) => Omit<Published, 'content' | 'render'>,
): FileChange[] {
  const siteOf = (content: Content): Published => ({
    ...asSite(content),
    content,
    render: makeMarkdownRenderer(content),
  });
  const isOther = comparerOf(siteOf(after.content));
  const [old, present] = [filesOf(before), filesOf(after)];
  return [...new Set([...old.keys(), ...present.keys()])].sort().flatMap((file) => {
    const [was, now] = [old.get(file), present.get(file)];
    const state = was === undefined ? 'new' : now === undefined ? 'gone' : 'changed';
    const kind = kindOf(file);
    const address = kind && kinds[kind].hasPage ? textAt(now ?? was, 'address') : undefined;
    const seen = new Map<string, boolean>();
    const isSeen = (key: string): boolean => {
      const part = state === 'changed' && key !== 'kind' ? key : undefined;
      const known = seen.get(part ?? '');
      if (known !== undefined) return known;
      const without = withBack(before.content, after.content, file, part);
      const answer = without !== after.content && isOther(siteOf(without), address);
      seen.set(part ?? '', answer);
      return answer;
    };
    const changes = changesOf(file, was, now).map((change) => ({
      ...change,
      was: inNames(change.was, change.relation, before.content),
      now: inNames(change.now, change.relation, after.content),
      isSeen: isSeen(change.key),
    }));
    return changes.length === 0
      ? []
      : [{ file, name: nameOf(file, now ?? was), address, state, changes }];
  });
}

/** The keys and the words of every file, by its path. */
function filesOf({ content, files }: Loaded): ReadonlyMap<string, object> {
  const documents = new Map<string, object>(
    [content.site, ...kindNames.flatMap((name): { path: string }[] => content[name])].map(
      (document) => [document.path, document],
    ),
  );
  return new Map(
    files.map(({ path, body }) => [
      path,
      documents.get(path) ?? {
        body,
        redirects: path === singles.redirects.file ? content.redirects : [],
        ...(path === singles.searches.file ? content.searches : {}),
      },
    ]),
  );
}

function changesOf(file: string, was?: object, now?: object): ValueChange[] {
  const schema = schemaOf(file);
  const name = kindOf(file);
  const kind: Kind | undefined = name && kinds[name];
  return [
    ...(schema === undefined ? [] : changedValues(schema, was, now)),
    ...changedWords(textAt(was, BODY) ?? '', textAt(now, BODY) ?? '').map((sentences) => ({
      key: BODY,
      trail: [kind?.words?.label ?? 'Words'],
      ...sentences,
      relation: undefined,
      isFact: false,
    })),
  ];
}

/**
 * The later content with one file, or one key of it, as it was earlier. Of files that only
 * colleagues read there is nothing to put back.
 */
function withBack(before: Content, after: Content, file: string, key: string | undefined): Content {
  const kind = kindOf(file);
  if (file === singles.redirects.file && key !== BODY)
    return { ...after, redirects: before.redirects };
  if (file === singles.searches.file && key !== undefined && key !== BODY)
    return {
      ...after,
      searches: { ...after.searches, [key]: valueAt(before.searches, [key]) },
    };
  if (file === singles.site.file && key !== undefined)
    return { ...after, site: { ...after.site, [key]: valueAt(before.site, [key]) } };
  if (kind === undefined) return after;
  const old = before[kind].find(({ path }) => path === file);
  const others = after[kind].filter(({ path }) => path !== file);
  const documents =
    key === undefined
      ? [...others, ...(old === undefined ? [] : [old])]
      : after[kind].map((document) =>
          document.path === file ? { ...document, [key]: valueAt(old, [key]) } : document,
        );
  return { ...after, [kind]: documents };
}

function textAt(document: object | undefined, key: string): string | undefined {
  const value = valueAt(document, [key]);
  return typeof value === 'string' ? value : undefined;
}

function nameOf(file: string, document: object | undefined): string {
  const kind = kindOf(file);
  const single = Object.values(singles).find((one) => one.file === file);
  return (
    single?.label ?? textAt(document, kind === undefined ? '' : kinds[kind].identifier) ?? file
  );
}

/** Names of files as what people call them, with the name of the file behind. */
function inNames(
  value: string | undefined,
  relation: string | undefined,
  content: Content,
): string | undefined {
  const kind = kindNames.find((name) => name === relation);
  if (value === undefined || kind === undefined) return value;
  return value
    .split(', ')
    .map((id) => {
      const file = content[kind].find((one) => one.id === id);
      return file === undefined ? id : `${nameOf(file.path, file)} (${id})`;
    })
    .join(', ');
}
