import { decoded, lowerCase, pathOf, textOf, type HostReply, type MakeHost } from './host';

type Rule = { pattern: string; lines: string[] };
type Found = Omit<HostReply, 'headers'>;

/**
 * Cloudflare Pages: every block that fits adds its values, joined by commas; `! Name` drops what came before, its
 * own headers among them. It takes `.html` off an address. Read from packages/pages-shared/asset-server/handler.ts
 * of github.com/cloudflare/workers-sdk.
 */
export const cloudflareHost: MakeHost = (generated, site) => {
  const rules = readRules(textOf(generated, 'cloudflare/_headers'));
  const redirects = readRedirects(textOf(generated, 'cloudflare/_redirects'));
  return (target) => {
    const path = pathOf(target);
    if (path === undefined) return { status: 400, headers: {} };
    const headers = new Map([
      ['access-control-allow-origin', '*'],
      ['referrer-policy', 'strict-origin-when-cross-origin'],
      ['cache-control', 'public, max-age=0, must-revalidate'],
    ]);
    const set = new Set<string>();
    for (const { lines } of rules.filter(({ pattern }) => fits(pattern, path))) {
      for (const line of lines.filter(isRemoval)) headers.delete(line.slice(2).toLowerCase());
      for (const [name, value] of lines.filter((line) => !isRemoval(line)).map(split)) {
        const before = set.has(name) ? headers.get(name) : undefined;
        headers.set(name, before === undefined ? value : `${before}, ${value}`);
        set.add(name);
      }
    }
    return { ...cloudflareFinds(path, redirects, site), headers: lowerCase(headers) };
  };
};

function cloudflareFinds(
  asked: string,
  redirects: ReadonlyMap<string, Found>,
  site: ReadonlySet<string>,
): Found {
  const redirect = redirects.get(asked);
  if (redirect !== undefined) return redirect;
  const path = decoded(asked);
  const bare = path.replace(/(?:\/|\/index|\.html)$/, '');
  const leads = (location: string): Found => ({ status: 308, location });
  if (path.endsWith('/')) {
    if (site.has(`${path}index.html`)) return { status: 200, file: `${path}index.html` };
    return site.has(`${bare}.html`) ? leads(bare) : { status: 404 };
  }
  if (path.endsWith('/index.html') && site.has(path)) return leads(path.slice(0, -10));
  if (path.endsWith('.html') && site.has(path)) return leads(bare);
  if (site.has(path)) return { status: 200, file: path };
  if (path.endsWith('/index')) return leads(path.slice(0, -5));
  if (site.has(`${path}.html`)) return { status: 200, file: `${path}.html` };
  return site.has(`${path}/index.html`) ? leads(`${path}/`) : { status: 404 };
}

/**
 * Netlify: the last block that fits replaces the value; a line without a colon is passed over. A file goes before
 * a redirect, and a redirect fits with its last slash and without. What "Pretty URLs" adds is the slash of a folder.
 */
export const netlifyHost: MakeHost = (generated, site) => {
  const rules = readRules(textOf(generated, 'netlify/_headers'));
  const redirects = readRedirects(textOf(generated, 'netlify/_redirects'));
  return (target) => {
    const path = pathOf(target);
    if (path === undefined) return { status: 400, headers: {} };
    const lines = rules.filter(({ pattern }) => fits(pattern, path)).flatMap((rule) => rule.lines);
    const headers = lowerCase(lines.filter((line) => line.includes(':')).map(split));
    return { ...netlifyFinds(path, redirects, site), headers };
  };
};

function netlifyFinds(
  asked: string,
  redirects: ReadonlyMap<string, Found>,
  site: ReadonlySet<string>,
): Found {
  const path = decoded(asked);
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (site.has(file)) return { status: 200, file };
  const other = asked.endsWith('/') ? asked.slice(0, -1) : `${asked}/`;
  const redirect = redirects.get(asked) ?? redirects.get(other);
  if (redirect !== undefined) return redirect;
  return site.has(`${path}/index.html`) ? { status: 301, location: `${path}/` } : { status: 404 };
}

function readRedirects(text: string): Map<string, Found> {
  const lines = text.split('\n').filter(Boolean);
  return new Map(
    lines.reverse().map((line) => {
      const [from = '', location = '', status] = line.split(' ');
      return [from, { status: Number(status), location }];
    }),
  );
}

function readRules(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) rules.push({ pattern: line, lines: [] });
    else if (line.trim() !== '') rules.at(-1)?.lines.push(line.trim());
  }
  return rules;
}

const isRemoval = (line: string) => line.startsWith('! ');

function split(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}

function fits(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
