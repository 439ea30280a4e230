import { MAP_PAGE } from '../../../content/a-to-z';
import { addressOfFile } from '../../../content/addresses';
import { kindOf, kinds, singles, type Kind } from '../../../content/kinds';
import type { Content } from '../../../content/model';
import { formName, pagesForm } from '../forms/forms';

/**
 * Where the form editor opens a file, as the part of its address after `#`. Nothing for a
 * file that no form holds.
 *
 * @param path relative to the content folder
 * @param kind of a step: what its key `kind` says
 * @example formPlace('contacts/childline.md') // '/collections/contacts/entries/childline'
 * @example formPlace('report/start.md', 'question') // '/collections/questions/entries/start'
 */
export function formAddress(path: string, kind?: string): string | undefined {
  const [, ...inner] = path.replace(/\.md$/, '').split('/');
  const file = inner.pop() ?? '';
  const single = Object.entries(singles).find(([, { file }]) => file === path)?.[0];
  const name = kindOf(path);
  const entry = (form: string, called = file) => `/collections/${form}/entries/${called}`;
  if (single !== undefined) return entry('_singletons', single);
  if (name === undefined) return undefined;
  if (name === 'pages') return entry(pagesForm(inner.join('/')));
  const forms = Object.keys(kinds[name].forms);
  const form = forms.length === 1 ? forms[0] : forms.find((one) => one === kind);
  return inner.length > 0 || form === undefined ? undefined : entry(formName(form));
}

/**
 * The page on which a change to a file is seen: the page that the file becomes, or else one that shows it.
 *
 * @param path relative to the content folder
 * @param content as it was when it was last in order; nothing when it never was
 * @example previewPlace('terms/lado.md', content) // '/glossary/'
 */
export function previewAddress(path: string, content: Content | undefined): string {
  if (path === singles.scenarios.file) return MAP_PAGE.address;
  const name = kindOf(path);
  if (name === undefined) return '/';
  const kind: Kind = kinds[name];
  if (kind.hasPage) return addressOfFile(path);
  const shows = content?.pages.find(
    (page) =>
      (kind.shownIn !== undefined && page.shows === kind.shownIn) ||
      page.warnings.some((warning) => path === `${kinds.warnings.folder}/${warning}.md`),
  );
  return shows?.address ?? '/';
}
