import { addressOfFile } from '../../../content/addresses';
import type { Content } from '../../../content/model';
import { pagesForm } from '../forms/forms';

/**
 * Where the form editor opens a file, as the part of its address after `#`. Nothing for a
 * file that no form holds.
 *
 * @param path relative to the content folder
 * @param kind of a step: what its key `kind` says
 * @example formPlace('contacts/childline.md') // '/collections/contacts/entries/childline'
 * @example formPlace('report/start.md', 'question') // '/collections/questions/entries/start'
 */
export function formPlace(path: string, kind?: string): string | undefined {
  const parts = path.replace(/\.md$/, '').split('/');
  const file = parts.pop() ?? '';
  const [folder, ...inner] = parts;
  const entry = (collection: string) => `/collections/${collection}/entries/${file}`;
  if (path === 'site.md' || path === 'redirects.md') return entry('_singletons');
  if (path === 'report/_scenarios.md') return '/collections/_singletons/entries/scenarios';
  if (folder === 'pages') return entry(pagesForm(inner.join('/')));
  if (folder === undefined || inner.length > 0) return undefined;
  if (folder === 'report')
    return kind === 'question' || kind === 'outcome' ? entry(`${kind}s`) : undefined;
  return /^(contacts|sources|warnings|terms)$/.test(folder) ? entry(folder) : undefined;
}

/**
 * The page on which a change to a file is seen: the page that the file becomes, or else one that shows it.
 *
 * @param path relative to the content folder
 * @param content as it was when it was last in order; nothing when it never was
 * @example previewPlace('terms/lado.md', content) // '/glossary/'
 */
export function previewPlace(path: string, content: Content | undefined): string {
  const [folder = ''] = path.split('/');
  if (path === 'report/_scenarios.md') return '/report/map/';
  if (/^(pages|report|contacts)\/.+\.md$/.test(path)) return addressOfFile(path);
  const shown = (part: string) => content?.pages.find((page) => page.shows === part)?.address;
  const warned = content?.pages.find((page) =>
    page.warnings.some((name) => path === `warnings/${name}.md`),
  )?.address;
  const places: Readonly<Record<string, string | undefined>> = {
    terms: shown('glossary'),
    sources: shown('sources'),
    warnings: warned,
  };
  return places[folder] ?? '/';
}
