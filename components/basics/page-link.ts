/** A link as most components take it: where it leads and its words. */
export type PageLink = { href: string; text: string };
