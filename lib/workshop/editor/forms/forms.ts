import type { CmsConfig, Collection, CollectionFile, Field } from '@sveltia/cms';
import { bodyField, wordKeys, type WordKeys } from './form-values';
import { fieldsFor, readable, type Offered } from './fields';
import { fileKinds, type FileKind } from './keys';

/** What the forms need to know of the content as it is now. */
export type FormsContent = {
  /** Folders under `pages/` that hold pages, `''` for the folder itself. */
  sections: readonly string[];
  /** Addresses of pages that others may lead to. */
  pages: readonly string[];
  /** Teams that something belongs to. */
  owners: readonly string[];
};

/** Where the content is, as the editor sees it. */
export type FormsPlace = {
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
export function makeForms(content: FormsContent, place: FormsPlace): Forms {
  const offered: Offered = { pages: content.pages, owners: content.owners };
  const kinds = new Map(fileKinds().map((kind) => [kind.name, kind]));
  const fields = (name: string) => withBody(kinds.get(name), offered);
  const folder = (name: string) => `${place.contentPath}/${name}`;
  const newFile = (hint: string) => ({
    template: '{{slug}}',
    editable: ['create' as const],
    hint,
    pattern: [
      '^[a-z0-9]+(-[a-z0-9]+)*$',
      'Small letters, digits and hyphens only: first-steps',
    ] satisfies [string, string],
  });
  // Taking away and renaming need a redirect and a look at what leads there; the commands see to both.
  const common = {
    create: true,
    delete: false,
    duplicate: false,
    editor: { preview: false },
    sortable_fields: [],
  };

  const pages = content.sections.map((section): Collection => ({
    ...common,
    name: pagesForm(section),
    label: section === '' ? 'Pages' : `Pages: ${readable(section.split('/').join(' – '))}`,
    label_singular: 'page',
    description:
      section === ''
        ? 'Pages at the top of the site.'
        : `Pages whose address begins with /${section}/`,
    icon: 'article',
    folder: folder(section === '' ? 'pages' : `pages/${section}`),
    format: formatName('page'),
    identifier_field: 'title',
    slug: newFile('The last part of its address. It cannot be changed here later.'),
    summary: '{{title}}',
    fields: fields('page'),
  }));
  const steps = (kind: 'question' | 'outcome', description: string, icon: string): Collection => ({
    ...common,
    name: `${kind}s`,
    label: `${readable(kind)}s`,
    label_singular: kind,
    description,
    icon,
    folder: folder('report'),
    filter: { field: 'kind', value: kind },
    format: formatName('step'),
    identifier_field: 'title',
    slug: newFile('Its name in the flow, by which answers lead to it. Neutral words.'),
    summary: '{{title}} ({{slug}})',
    fields: fields(kind),
  });
  const flat = (
    kind: string,
    description: string,
    icon: string,
    identifier: string,
  ): Collection => ({
    ...common,
    name: `${kind}s`,
    label: `${readable(kind)}s`,
    label_singular: kind,
    description,
    icon,
    folder: folder(`${kind}s`),
    format: formatName(kind),
    identifier_field: identifier,
    slug: newFile(`The name by which other files refer to this ${kind}.`),
    summary: kind === 'source' ? '{{publisher}}: {{title}}' : `{{${identifier}}}`,
    fields: fields(kind),
  });
  const single = (name: string, label: string, file: string, icon: string): CollectionFile => ({
    name,
    label,
    icon,
    file: `${place.contentPath}/${file}`,
    format: formatName(name),
    editor: { preview: false },
    fields: fields(name),
  });

  return {
    words: Object.fromEntries([...kinds.values()].map((kind) => [kind.name, wordKeys(kind.keys)])),
    config: {
      load_config_file: false,
      // The local folder is the only place that is read or written; no server of this kind is ever asked.
      backend: { name: 'gitea', repo: `local/${place.folderName}`, auth_methods: ['token'] },
      publish_mode: 'simple',
      app_title: 'Who to tell',
      show_preview_links: false,
      media_folder: '/.build/no-pictures',
      media_libraries: { default: false, stock_assets: false },
      slug: { encoding: 'ascii', clean_accents: true, lowercase: true },
      output: { omit_empty_optional_fields: true, yaml: { quote: 'double' } },
      editor: { preview: false },
      collections: [
        ...pages,
        { divider: true },
        steps('question', 'Questions of the report flow. Every answer leads to a step.', 'help'),
        steps('outcome', 'Ends of the report flow. Each names whom to tell first.', 'flag'),
        // The list that "Leads to" picks from: questions and outcomes together.
        {
          ...common,
          name: 'steps',
          label: 'Steps',
          hide: true,
          create: false,
          folder: folder('report'),
          filter: { field: 'kind', pattern: '^(question|outcome)$' },
          format: formatName('step'),
          identifier_field: 'title',
          fields: fields('outcome'),
        },
        { divider: true },
        flat(
          'contact',
          'Every number, address and form the public may use, each once.',
          'call',
          'name',
        ),
        flat('source', 'Every publication that a page relies on, each once.', 'menu_book', 'title'),
        flat('warning', 'Blocks shown by rule at the top of pages.', 'warning', 'title'),
        flat('term', 'Words and letters that need a meaning.', 'dictionary', 'term'),
      ],
      singletons: [
        single('site', 'The site', 'site.md', 'settings'),
        single('redirects', 'Redirects', 'redirects.md', 'alt_route'),
        {
          name: 'scenarios',
          label: 'Scenarios',
          icon: 'auto_stories',
          file: `${place.contentPath}/report/_scenarios.md`,
          format: formatName('scenarios'),
          editor: { preview: false },
          fields: [
            bodyOf('Scenarios', 'One a line: - A meeting is set for tonight: Yes → call-999'),
          ],
        },
      ],
    },
  };
}

/** The form editor takes a format of another project's for a Markdown file only when its name ends so. */
function formatName(name: string): string {
  return `${name}-frontmatter`;
}

/** The formats of files with keys, each with the kinds of file that are written in it. */
export const formats: Readonly<Record<string, readonly string[]>> = {
  [formatName('page')]: ['page'],
  [formatName('step')]: ['question', 'outcome'],
  [formatName('contact')]: ['contact'],
  [formatName('source')]: ['source'],
  [formatName('warning')]: ['warning'],
  [formatName('term')]: ['term'],
  [formatName('site')]: ['site'],
  [formatName('redirects')]: ['redirects'],
};

/**
 * The name of the form for the pages of a section. Folder names have no `_`, so no two sections share one.
 *
 * @example pagesForm('stings/law') // 'pages_stings_law'
 */
export function pagesForm(section: string): string {
  return section === '' ? 'pages' : `pages_${section.replaceAll('/', '_')}`;
}

const BODIES: Readonly<Record<string, [label: string, hint: string]>> = {
  site: ['Notes', 'For colleagues. Nothing of it is published.'],
  redirects: ['Notes', 'For colleagues. Nothing of it is published.'],
  source: ['What it supports', 'What it says, and what it does not say.'],
};

function withBody(kind: FileKind | undefined, offered: Offered): Field[] {
  if (kind === undefined)
    throw new Error('A form is asked for a kind of file that the schemas do not have.');
  const [label, hint] = BODIES[kind.name] ?? [
    'Words',
    'A number is a link to its contact: [101](contact:police-101). A source stands after the full stop: [^its-name]',
  ];
  return [...fieldsFor(kind.keys, offered), bodyOf(label, hint)];
}

/** Plain Markdown: a rich text editor would write its own way of Markdown over lines that nobody changed. */
function bodyOf(label: string, hint: string): Field {
  return {
    name: bodyField,
    label,
    hint,
    required: false,
    widget: 'markdown',
    modes: ['raw'],
    editor_components: [],
    use_emoji_autocomplete: false,
    use_markdown_shortcuts: false,
  };
}
