/** The form editor, with this project's own way of reading and writing files put into it. */
import './preferences.browser';
import CMS, { type CmsConfig } from '@sveltia/cms';
import { ask, notify, say } from './ask.browser';
import { guardFolder, hostedFiles } from './folder.browser';
import { bodyField, fromForm, pathField, toForm, type WordKeys } from '../forms/form-values';
import { mendPasted, mendPastedIn } from '../../../content/reading/mend-pasted';
import { offerInserts } from './insert.browser';
import type { Insert } from '../forms/forms';
import { askBeforeLoss } from './unsaved.browser';
import { readParts, rewrite, type FileParts } from '../forms/rewrite';
import { partsOf, saveQuestion } from '../forms/save-question';

type Setup = {
  config: CmsConfig;
  words: Readonly<Record<string, WordKeys>>;
  formats: Readonly<Record<string, readonly string[]>>;
  contentPath: string;
  inserts: readonly Insert[];
  /** The folder to pick, and how it is known; nothing where a service keeps the files. */
  folderName?: string;
  token?: string;
};

const response: unknown = await (await fetch('forms.json')).json();
if (!isSetup(response)) throw new Error('The server sent no forms.');
const setup = response;

const isLocal = setup.token !== undefined;

if (isLocal && !('showDirectoryPicker' in window)) {
  const reason =
    `This browser cannot save to a folder of this computer, so it cannot show the forms. ` +
    `Open ${location.origin}/ in Chrome or Edge.`;
  say(reason);
  throw new Error(reason);
}
askBeforeLoss();
offerInserts(setup.inserts);

const folder =
  setup.token === undefined
    ? hostedFiles()
    : guardFolder({
        token: setup.token,
        contentPath: setup.contentPath,
        wrong: (isRefused) => {
          notify(
            isRefused
              ? 'This browser did not let the folder be opened. Whoever looks after this computer may have ' +
                  'switched that off: ask them to allow Chrome or Edge to edit files for this address, ' +
                  'or use another computer.'
              : `That is another folder. Choose the folder “${setup.folderName ?? ''}” that holds this project, ` +
                  `in which “npm run edit” was started.`,
          );
        },
      });

/** The form editor shows the cause of an error of this name. */
function notSaved(why: string): Error {
  return new Error('saving_failed', { cause: new Error(`Nothing was saved. ${why}`) });
}

/** What a save may write: the file on disk that was agreed on, and the version that the form was made from. */
const agreed = new Map<string, { disk: string | undefined; before: FileParts }>();
let hasJoined = false;
/** What the last save put right. */
const putRight = new Set<string>();

CMS.registerEventListener({
  name: 'preSave',
  handler: async ({ entry }) => {
    const { path, newRecord: isNew, data, collection } = entry.toJS();
    if (unread.has(path)) throw notSaved(`Open ${path} as plain text, from the list of problems.`);
    const words = wordsOf(String(data.kind ?? ''), collection);
    const [known, disk] = [folder.known.get(path), await folder.read(path)];
    const question = saveQuestion({
      path,
      isNew,
      known,
      disk,
      mine: fromForm(data, words),
      label: (key) => labelOf(collection, path, key),
    });
    if (question !== undefined && !(await ask(question))) {
      throw notSaved(`${path} was left as it is on disk.`);
    }
    hasJoined = question !== undefined;
    // A file that is gone is written whole; otherwise only what differs from what the form was made from.
    agreed.set(path, {
      disk,
      before: disk === undefined || known === undefined ? { keys: {}, body: '' } : partsOf(known),
    });
    return entry.setIn(['data', pathField], path);
  },
});

CMS.registerEventListener({
  name: 'postSave',
  handler: () => {
    if (putRight.size > 0)
      notify(
        `Put right on saving, as pasting leaves it behind: ${[...putRight].join(', ')}. The file is as it should be.`,
      );
    // The form does not know what it was joined with, and would take it out again with its next save.
    if (hasJoined) location.reload();
  },
});

for (const [format, kinds] of Object.entries(setup.formats)) {
  const words: WordKeys = Object.fromEntries(
    kinds.flatMap((kind) => Object.entries(setup.words[kind] ?? {})),
  );
  CMS.registerCustomFormat(format, 'md', {
    fromFile: (text: string, path = '') => fromFile(format, path, text, words),
    toFile: (values: Record<string, unknown>) =>
      write(values, (disk, before) => rewrite(disk, before, plain(fromForm(values, words)))),
  });
}

/** Files that cannot be read. They are listed, and written as plain text only. */
const unread = new Set<string>();

/** A file that cannot be read stays in its list, under its name and with all that stands in it. */
function fromFile(format: string, path: string, text: string, words: WordKeys) {
  unread.delete(path);
  if (!isLocal) folder.known.set(path, text);
  try {
    return toForm(readParts(text), words);
  } catch {
    unread.add(path);
    const form = setup.config.collections?.find(
      (one) => 'identifier_field' in one && 'format' in one && one.format === format,
    );
    const name =
      form !== undefined && 'identifier_field' in form ? form.identifier_field : undefined;
    const [first = ''] = setup.formats[format] ?? [];
    return {
      [name ?? 'title']: `${path.split('/').pop() ?? path} cannot be read as it is`,
      kind: setup.formats[format]?.find((kind) => text.includes(`\nkind: ${kind}\n`)) ?? first,
      [bodyField]: text,
    };
  }
}

/** A file of words without keys. */
CMS.registerCustomFormat('scenarios-frontmatter', 'md', {
  fromFile: (text: string, path = '') => {
    if (!isLocal) folder.known.set(path, text);
    return { [bodyField]: text };
  },
  toFile: (values: Record<string, unknown>) =>
    write(values, (disk, before) => {
      const mine = plain(fromForm(values, {})).body.trim();
      return disk !== undefined && mine === before.body.trim() ? disk : `${mine}\n`;
    }),
});

/** What pasting left in the values, put right. */
function plain({ keys, body }: FileParts): FileParts {
  const words = mendPasted(body, false);
  const told = (mended: readonly string[]) => {
    for (const what of mended) putRight.add(what);
  };
  told(words.mended);
  return {
    keys: Object.fromEntries(
      Object.entries(keys).map(([key, value]) => [key, mendPastedIn(value, told)]),
    ),
    body: words.text,
  };
}

function write(
  values: Record<string, unknown>,
  make: (disk: string | undefined, before: FileParts) => string,
): string {
  const path = values[pathField];
  const agreement = typeof path === 'string' ? agreed.get(path) : undefined;
  if (typeof path !== 'string' || agreement === undefined)
    throw new Error('The form editor did not say which file it saves, so nothing was written.');
  agreed.delete(path);
  putRight.clear();
  const text = make(agreement.disk, agreement.before);
  // The form shows still what was pasted, also when it was put right by an earlier save.
  if (text === agreement.disk) putRight.clear();
  folder.known.set(path, text);
  return text;
}

function wordsOf(kind: string, collection: string): WordKeys {
  return setup.words[kind] ?? setup.words[collection.replace(/s$/, '')] ?? {};
}

function labelOf(collection: string, path: string, key: string): string {
  const forms = [...(setup.config.collections ?? []), ...(setup.config.singletons ?? [])];
  const form = forms.find((one) => ('file' in one ? one.file === path : one.name === collection));
  const field =
    form !== undefined && 'fields' in form
      ? form.fields.find((one) => one.name === key)
      : undefined;
  return field?.label ?? key;
}

function isSetup(value: unknown): value is Setup {
  return typeof value === 'object' && value !== null && 'config' in value && 'words' in value;
}

const changedOutside = new Set<string>();
if (isLocal)
  new EventSource('/events').addEventListener('changed', ({ data }: MessageEvent<string>) => {
    void noticeChanges(data);
  });

/** Says which files were changed by somebody else while the form still shows their older version. */
async function noticeChanges(data: string): Promise<void> {
  const paths: unknown = JSON.parse(data);
  if (!Array.isArray(paths)) return;
  for (const path of paths.map((one) => `${setup.contentPath}/${String(one)}`)) {
    if (await folder.isOutOfStep(path)) changedOutside.add(path);
    else changedOutside.delete(path);
  }
  if (changedOutside.size === 0) return;
  notify(
    `Changed outside this form: ${[...changedOutside].join(', ')}. The form still shows the version before.`,
    {
      label: 'Show the new version',
      run: () => {
        location.reload();
      },
    },
  );
}

await CMS.init({ config: setup.config });
