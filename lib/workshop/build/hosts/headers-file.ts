import { headerRules, type HeaderRule } from '../steps/headers';
import { headerChanges, splitRules } from './header-changes';
import type { HostingOptions } from './hosting-options';
import { redirectsOneByOne } from './typed-addresses';

/**
 * The text of `_headers` for Cloudflare Pages.
 *
 * A request gets the headers of every block that fits, joined by commas, in the
 * order of the file: two policies would both be enforced. So the particular
 * blocks come last and first detach (`! Name`) what they replace. The first one detaches what Cloudflare would
 * send by itself: leave for scripts of any other site to read the page.
 * Source: developers.cloudflare.com/pages/configuration/headers/, packages/pages-shared/asset-server/handler.ts of
 * github.com/cloudflare/workers-sdk
 */
export function cloudflareHeaders(options: HostingOptions): string {
  const { pages, others } = splitRules(headerRules(options));
  const particular = others.map((rule) => {
    const { removed, replaced, added } = headerChanges(pages, rule);
    return [
      ...[...removed, ...replaced.map(([name]) => name)].map((name) => `! ${name}`),
      ...lines([...replaced, ...added]),
    ];
  });
  const usual = ['! Access-Control-Allow-Origin', ...lines(Object.entries(pages.headers))];
  return blocks([[pages, usual], ...pair(others, particular)]);
}

/**
 * The text of `_headers` for Netlify.
 *
 * Where several blocks fit, the last one's value counts, but none can take a
 * header back. So `X-Frame-Options` is left out, which the policy's
 * `frame-ancestors` replaces in every browser of today, and the embedded pages
 * name the value of `Cross-Origin-Embedder-Policy` that means "none".
 * Source: packages/headers-parser of github.com/netlify/build, src/utils/headers of github.com/netlify/cli
 */
export function netlifyHeaders(options: HostingOptions): string {
  const { pages, others } = splitRules(headerRules(options));
  const usual = Object.entries(pages.headers).filter(([name]) => name !== 'X-Frame-Options');
  const particular = others.map((rule) => {
    const { removed, replaced, added } = headerChanges(pages, rule);
    const none = removed.includes('Cross-Origin-Embedder-Policy')
      ? ['Cross-Origin-Embedder-Policy: unsafe-none']
      : [];
    return [...none, ...lines([...replaced, ...added])];
  });
  return blocks([[pages, lines(usual)], ...pair(others, particular)]);
}

/** The text of `_redirects`, which Cloudflare Pages and Netlify read alike: capitals count, and signs are encoded. */
export function redirectsFile(options: HostingOptions): string {
  return redirectsOneByOne(options)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
}

function lines(headers: [name: string, value: string][]): string[] {
  return headers.map(([name, value]) => `${name}: ${value}`);
}

function pair(rules: HeaderRule[], contents: string[][]): [HeaderRule, string[]][] {
  return rules.map((rule, index) => [rule, contents[index] ?? []]);
}

function blocks(rules: [HeaderRule, string[]][]): string {
  return rules
    .flatMap(([rule, content]) =>
      rule.paths.map((path) => `${path}\n${content.map((line) => `  ${line}\n`).join('')}`),
    )
    .join('\n');
}
