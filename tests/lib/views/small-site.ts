import { makeMarkdownRenderer } from '../../../lib/markdown/render';
import type { Published } from '../../../lib/published';
import { loadedAfter, TODAY, type Edits } from '../../support/edited-tree';

/** The small site of tests/broken/_base with some edits, as pages are made from it. */
export function smallSite(edits: Edits = {}): Published {
  const { content } = loadedAfter(edits);
  return {
    content,
    render: makeMarkdownRenderer(content),
    today: TODAY,
    address: content.site.address,
  };
}

/** The one thing of a list that passes, or an error that says so. */
export function only<Item>(list: readonly Item[], passes: (item: Item) => boolean): Item {
  const [found, second] = list.filter(passes);
  if (found === undefined || second !== undefined)
    throw new Error(`${found === undefined ? 'None' : 'More than one'} of ${list.length} passes.`);
  return found;
}

/** Front matter and words of a page, to add to the small site. */
export function pageFile(title: string, keys = '', words = 'Words.'): string {
  return (
    `---\ntitle: ${title}\ndescription: A page that was added.\nreviewed: 2026-11-01\nowner: ` +
    `Communications\n${keys}---\n\n${words}\n`
  );
}
