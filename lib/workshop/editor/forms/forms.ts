import type { CmsConfig, EntryCollection as Form, Field } from '@sveltia/cms';
import { everyKind, singles, type Kind } from '../../../content/kinds';
import { bodyField, wordKeys, type WordKeys } from './form-values';
import { fieldsFor, readable, type Offered } from './fields';
import { fileKinds } from './keys';

/** What the forms need to know of the content as it is now. */
export type FormsContent = {
  /** Folders under `pages/` that hold pages, `''` for the folder itself. */
  sections: readonly string[];
  /** Addresses of pages that others may lead to. */
  pages: readonly string[];
  /** Teams that something belongs to. */
  owners: readonly string[];
};

/** All that a form offers: also what can be put into words by name. */
export type Offering = FormsContent & { inserts: readonly Insert[] };

/** Things of one kind that can be put into words: what a person picks, and what then stands there. */
export type Insert = { label: string; items: readonly { label: string; text: string }[] };

/** Where the content is, as the editor sees it. */
export type FormsFolder = {
  /** The name of the folder that is picked in the browser. */
  folderName: string;
  /** The content folder inside it, with `/`: `content`. */
  contentPath: string;
};

/** The forms, and for each kind of file what its forms hold differently. */
export type Forms = { config: CmsConfig; words: Readonly<Record<string, WordKeys>> };

/**
 * The whole configuration of the form editor, made from the schemas and from what the content offers.
 */
export function makeForms(content: FormsContent, folder: FormsFolder): Forms {
  const offered: Offered = { pages: content.pages, owners: content.owners };
  const keys = new Map(fileKinds().map((kind) => [kind.name, kind.keys]));
  const fields = (form: string, words: Words): Field[] => [
    ...fieldsFor(keys.get(form) ?? [], offered),
    bodyOf(words),
  ];
  return {
    words: Object.fromEntries([...keys].map(([form, its]) => [form, wordKeys(its)])),
    config: {
      load_config_file: false,
      // The local folder is the only place that is read or written; no server of this kind is ever asked.
      backend: { name: 'gitea', repo: `local/${folder.folderName}`, auth_methods: ['token'] },
      publish_mode: 'simple',
      app_title: 'Who to tell',
      show_preview_links: false,
      media_folder: '/.build/no-pictures',
      media_libraries: { default: false, stock_assets: false },
      slug: { encoding: 'ascii', clean_accents: true, lowercase: true },
      output: { omit_empty_optional_fields: true, yaml: { quote: 'double' } },
      editor: { preview: false },
      collections: everyKind().flatMap(([kindName, kind]) => {
        if (kind.isInner) return [];
        const names = Object.keys(kind.forms);
        const forms = names.map((form) =>
          formOf(kind, form, folder, fields(form, kind.words ?? WORDS)),
        );
        if (kind.hasFolders === true)
          return [...forms.flatMap((form) => bySection(form, content.sections)), DIVIDER];
        return names.length === 1 ? forms : [...forms, ...allOf(kindName, forms, names), DIVIDER];
      }),
      singletons: Object.entries(singles).map(([name, { file, schema, label, icon }]) => ({
        name,
        label,
        icon,
        file: `${folder.contentPath}/${file}`,
        format: formatName(name),
        editor: { preview: false },
        fields: schema === undefined ? [bodyOf(SCENARIOS)] : fields(name, NOTES),
      })),
    },
  };
}

const DIVIDER = { divider: true } as const;

function formOf(kind: Kind, form: string, folder: FormsFolder, fields: Field[]): Form {
  const { about = '', icon = '' } = kind.forms[form] ?? {};
  const isOneOfSeveral = Object.keys(kind.forms).length > 1;
  return {
    name: formName(form),
    label: `${readable(form)}s`,
    label_singular: form,
    description: about,
    icon,
    folder: `${folder.contentPath}/${kind.folder}`,
    ...(isOneOfSeveral ? { filter: { field: 'kind', value: form } } : {}),
    format: formatName(kind.name),
    identifier_field: kind.identifier,
    slug: {
      template: '{{slug}}',
      editable: ['create'],
      hint: kind.naming ?? `The name by which other files refer to this ${form}.`,
      pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', 'Small letters, digits and hyphens only: first-steps'],
    },
    summary: kind.summary ?? `{{${kind.identifier}}}`,
    fields,
    // Taking away and renaming need a redirect and a look at what leads there; the commands see to both.
    create: true,
    delete: false,
    duplicate: false,
    editor: { preview: false },
    sortable_fields: [],
  };
}

/** A form for each folder inside the kind's own. */
function bySection(form: Form, sections: readonly string[]): Form[] {
  return sections.map((section) =>
    section === ''
      ? form
      : {
          ...form,
          name: pagesForm(section),
          label: `${form.label}: ${readable(section.split('/').join(' – '))}`,
          description: `Pages whose address begins with /${section}/`,
          folder: `${form.folder}/${section}`,
        },
  );
}

/** The list that references pick from, when files of a kind are in several forms. */
function allOf(kindName: string, forms: readonly Form[], names: readonly string[]): Form[] {
  return forms.slice(-1).map((form) => ({
    ...form,
    name: kindName,
    label: readable(kindName),
    hide: true,
    create: false,
    filter: { field: 'kind', pattern: `^(${names.join('|')})$` },
  }));
}

/** The name of the form for what is called so: `contacts` for a contact. */
export function formName(called: string): string {
  return `${called}s`;
}

/** The form editor takes a format of another project's for a Markdown file only when its name ends so. */
function formatName(name: string): string {
  return `${name}-frontmatter`;
}

/** The formats of files with keys, each with the kinds of file that are written in it. */
export const formats: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    everyKind()
      .filter(([, { isInner }]) => isInner !== true)
      .map(([, { name, forms }]) => [formatName(name), Object.keys(forms)]),
  ),
  ...Object.fromEntries(
    Object.entries(singles)
      .filter(([, { schema }]) => schema !== undefined)
      .map(([name]) => [formatName(name), [name]]),
  ),
};

/**
 * The name of the form for the pages of a section. Folder names have no `_`, so no two sections share one.
 *
 * @example pagesForm('stings/law') // 'pages_stings_law'
 */
export function pagesForm(section: string): string {
  return section === '' ? 'pages' : `pages_${section.replaceAll('/', '_')}`;
}

type Words = { label: string; hint: string };

const WORDS: Words = {
  label: 'Words',
  hint:
    'A number is a link to its contact: [101](contact:police-101). A source stands after the full ' +
    'stop: [^its-name]',
};
const NOTES: Words = { label: 'Notes', hint: 'For colleagues. Nothing of it is published.' };
const SCENARIOS: Words = {
  label: 'Scenarios',
  hint:
    'One a line: - A meeting is set for tonight: Yes → call-999. What a page must answer: ' +
    '- Is it too late? → /survivors/',
};

/** Plain Markdown: a rich text editor would write its own way of Markdown over lines that nobody changed. */
function bodyOf(words: Words): Field {
  return {
    ...words,
    name: bodyField,
    required: false,
    widget: 'markdown',
    modes: ['raw'],
    editor_components: [],
    use_emoji_autocomplete: false,
    use_markdown_shortcuts: false,
  };
}
