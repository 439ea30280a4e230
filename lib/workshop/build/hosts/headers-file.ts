import { headerRules, type HeaderRule } from '../steps/headers';
import { headerChanges, splitRules } from './header-changes';
import { spellings, type HostingOptions } from './hosting-options';

/** Cloudflare Pages reads no more than this many lines of `_redirects` that hold no wildcard. */
export const cloudflareRedirectLimit = 2000;

/**
 * The text of `_headers` for Cloudflare Pages.
 *
 * A request gets the headers of every block that fits, joined by commas, in the
 * order of the file: two policies would both be enforced. So the particular
 * blocks come last and first detach (`! Name`) what they replace.
 * Source: developers.cloudflare.com/pages/configuration/headers/
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
  return blocks([[pages, lines(Object.entries(pages.headers))], ...pair(others, particular)]);
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

/** The text of `_redirects`, which Cloudflare Pages and Netlify read alike. */
export function redirectsFile({ redirects }: HostingOptions): string {
  return redirects
    .flatMap(({ from, to }) => spellings(from).map((path) => `${path} ${to} 301\n`))
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
