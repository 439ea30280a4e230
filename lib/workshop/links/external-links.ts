import { visit } from 'unist-util-visit';
import { documentsOf } from '../../content/documents';
import type { Content } from '../../content/model';
import { isPublicAddress } from '../../content/shape/parts';
import { parseMarkdown } from '../../markdown/parse';

/** An address outside the site and the files that name it. */
export type ExternalLink = { address: string; files: string[] };

/** Every web address outside the site that the content names, each once, sorted. */
export function externalLinks(content: Content): ExternalLink[] {
  const found = new Map<string, Set<string>>();
  const add = (address: string | undefined, file: string): void => {
    if (address === undefined || !isPublicAddress(address)) return;
    found.set(address, (found.get(address) ?? new Set()).add(file));
  };
  add(content.site.exitLink, content.site.path);
  for (const contact of content.contacts) {
    for (const route of contact.routes) if ('address' in route) add(route.address, contact.path);
  }
  for (const force of content.forces)
    for (const address of [force.website, force.report]) add(address, force.path);
  for (const source of content.sources) add(source.url, source.path);
  for (const document of documentsOf(content))
    visit(parseMarkdown(document), 'link', (link) => {
      add(link.url, document.path);
    });
  return [...found]
    .map(([address, files]) => ({ address, files: [...files].sort() }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}
