import type { Content } from './content/model';
import type { MarkdownRenderer } from './markdown/render';

/** Everything that pages are made from. */
export type Published = {
  content: Content;
  render: MarkdownRenderer;
  /** The day that counts as today: `2026-11-22`. */
  today: string;
  /** The public address, without a slash at its end. */
  address: string;
};
