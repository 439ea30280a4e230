import { bytesOf } from '../../../../lib/workshop/build/files';
import { readTrees, type SiteTrees } from '../../../../lib/workshop/build/site-trees';

/** A site of some files, given as text. */
export const siteOf = (files: Readonly<Record<string, string>>): SiteTrees =>
  readTrees(new Map(Object.entries(files).map(([path, text]) => [path, bytesOf(text)])));

/** A page as Next exports it: runtime, flight data, React's comments and empty boxes around a few words. */
export const exportedPage = (body: string, head = ''): string =>
  '<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/><meta name="viewport" ' +
  'content="width=device-width, initial-scale=1"/>' +
  '<link rel="stylesheet" href="/_next/static/chunks/site.css" data-precedence="next"/>' +
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/>' +
  '<script src="/_next/static/chunks/main.js" async=""></script><title>Who to tell</title>' +
  `${head}<script src="/_next/static/chunks/polyfills.js" noModule=""></script></head>` +
  `<body><div hidden=""><!--$--><!--/$--></div>${body}<!--$--><!--/$-->` +
  '<script id="_R_">(globalThis["TURBOPACK"] || []).push({})</script><script>(self.__next_f=self.__next_f|' +
  '|[]).push([0])</script></body></html>';

/** The enhancement script as a component renders it. */
export const exitScript =
  '<script type="module" src="/assets/exit-link.js" data-enhancement="exit-link"></script>';
