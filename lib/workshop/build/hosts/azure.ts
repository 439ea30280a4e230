import { contentTypes, headerRules } from '../steps/headers';
import { headerChanges, splitRules } from './header-changes';
import { spellings, type HostingOptions } from './hosting-options';

/** Azure reads no configuration of more than this many bytes. */
export const azureFileLimit = 20_480;

/**
 * The text of `staticwebapp.config.json`. The first route that fits is the only
 * one used; its headers replace the global ones, and an empty value removes one.
 * Source: learn.microsoft.com/azure/static-web-apps/configuration
 */
export function azureConfig(options: HostingOptions): string {
  const { pages, others } = splitRules(headerRules(options));
  const moved = options.redirects.flatMap(({ from, to }) =>
    spellings(from).map((route) => ({ route, redirect: to, statusCode: 301 })),
  );
  const particular = others.flatMap((rule) => {
    const { removed, replaced, added } = headerChanges(pages, rule);
    const none = removed.map((name): [string, string] => [name, '']);
    const headers = Object.fromEntries([...none, ...replaced, ...added]);
    return rule.paths.map((route) => ({ route, headers }));
  });
  const config = {
    trailingSlash: 'always',
    routes: [...moved, ...particular],
    globalHeaders: pages.headers,
    responseOverrides: { 404: { rewrite: '/404.html' } },
    mimeTypes: Object.fromEntries(
      Object.entries(contentTypes).map(([ending, type]) => [`.${ending}`, type]),
    ),
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
