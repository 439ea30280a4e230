/** Where the feed of changes stands. */
export const FEED_ADDRESS = '/feed.xml';
