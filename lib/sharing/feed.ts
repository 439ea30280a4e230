import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import { pageThatShows } from '../content/named';
import { newestReview } from '../content/newest-review';
import { escapeHtml } from '../text';
import { changeLines } from '../views/indexes';
import type { Published } from '../published';
import { FEED_ADDRESS } from './feed-address';

/**
 * Every change of the site as an Atom feed, newest first (RFC 4287). Its dates are those of the
 * changes, so that the same content gives the same feed on any day.
 */
export function changeFeed({ content, address }: Pick<Published, 'content' | 'address'>): string {
  const changes = changeLines(content);
  const { name, organisation } = content.site;
  const feed = new Feed({
    id: `${address}${FEED_ADDRESS}`,
    title: `${name}: what has changed`,
    link: `${address}${pageThatShows('changes', content)?.address ?? '/'}`,
    feedLinks: { atom: `${address}${FEED_ADDRESS}` },
    author: { name: organisation.name },
    updated: startOf(changes[0]?.date ?? newestReview(content)),
    generator: false,
  });
  for (const { date, text, href, title } of changes) {
    // The library says that these two are HTML, so plain words have to become it.
    feed.addItem({
      id: changeId(date, href, text),
      title: escapeHtml(title),
      description: escapeHtml(text),
      link: `${address}${href}`,
      date: startOf(date),
    });
  }
  return `${feed.atom1()}\n`;
}

/**
 * The lasting name of a change (RFC 9562, version 8). A change whose words were put right is told again;
 * one that only has new neighbours is not.
 *
 * @example changeId('2026-11-22', '/contacts/ceop/', 'New form.') // 'urn:uuid:91b3b7d9-….'
 */
function changeId(date: string, href: string, text: string): string {
  const hash = createHash('sha256').update(`${date}\n${href}\n${text}`).digest('hex');
  return `urn:uuid:${hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5')}`;
}

function startOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
