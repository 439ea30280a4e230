import { contentTypes, headerRules } from '../steps/headers';
import { headerChanges, splitRules } from './header-changes';
import type { HostingOptions } from './hosting-options';
import { azureFileLimit } from './limits';
import { redirectsOneByOne } from './typed-addresses';

/**
 * The text of `staticwebapp.config.json`. The first route that fits is the only
 * one used; its headers replace the global ones, and an empty value removes one. Wrong ways to type a printed
 * address are led on for as many addresses as the file has room for, the most printed first.
 * Source: learn.microsoft.com/azure/static-web-apps/configuration
 */
export function azureConfig(options: HostingOptions): string {
  const { pages, others } = splitRules(headerRules(options));
  const particular = others.flatMap((rule) => {
    const { removed, replaced, added } = headerChanges(pages, rule);
    const none = removed.map((name): [string, string] => [name, '']);
    const headers = Object.fromEntries([...none, ...replaced, ...added]);
    return rule.paths.map((route) => ({ route, headers }));
  });
  const configFor = (printed: readonly string[]) => ({
    trailingSlash: 'always',
    routes: [
      ...redirectsOneByOne({ ...options, printed }).map(({ from, to }) => ({
        route: from,
        redirect: to,
        statusCode: 301,
      })),
      ...particular,
    ],
    globalHeaders: pages.headers,
    responseOverrides: { 404: { rewrite: '/404.html' } },
    mimeTypes: Object.fromEntries(
      Object.entries(contentTypes).map(([ending, type]) => [`.${ending}`, type]),
    ),
  });
  const texts = options.printed.map(
    (_, index) => `${JSON.stringify(configFor(options.printed.slice(0, index + 1)))}\n`,
  );
  const fitting = texts.filter((text) => Buffer.byteLength(text) <= azureFileLimit);
  return fitting.at(-1) ?? `${JSON.stringify(configFor([]))}\n`;
}
