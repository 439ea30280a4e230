import { fileAt, lowerCase, type Host, type MakeHost, textOf } from './host';

type Block = { pattern: string; lines: string[] };
type Merge = (headers: Map<string, string>, line: string) => void;

/** Cloudflare Pages: every block that fits adds its values, joined by commas; `! Name` drops what came before. */
export const cloudflareHost: MakeHost = (generated, site) =>
  headersFileHost(
    textOf(generated, 'cloudflare/_headers'),
    textOf(generated, 'cloudflare/_redirects'),
    site,
    (headers, line) => {
      if (line.startsWith('! ')) headers.delete(line.slice(2).toLowerCase());
      else {
        const [name, value] = split(line);
        headers.set(name, headers.has(name) ? `${headers.get(name) ?? ''}, ${value}` : value);
      }
    },
  );

/** Netlify: the last block that fits replaces the value; a line without a colon is passed over. */
export const netlifyHost: MakeHost = (generated, site) =>
  headersFileHost(
    textOf(generated, 'netlify/_headers'),
    textOf(generated, 'netlify/_redirects'),
    site,
    (headers, line) => {
      if (line.includes(':')) headers.set(...split(line));
    },
  );

function headersFileHost(
  headersFile: string,
  redirectsFile: string,
  site: ReadonlySet<string>,
  merge: Merge,
): Host {
  const blocks = readBlocks(headersFile);
  const redirects = new Map(
    redirectsFile
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(' '))
      .map(([from = '', ...rest]) => [from, rest]),
  );
  return (path) => {
    const [location, status] = redirects.get(path) ?? [];
    if (location !== undefined) return { status: Number(status), location, headers: {} };
    const headers = new Map<string, string>();
    for (const { pattern, lines } of blocks)
      if (fits(pattern, path)) for (const line of lines) merge(headers, line);
    const file = fileAt(path, site);
    return {
      status: file === undefined ? 404 : 200,
      headers: lowerCase(headers),
      ...(file === undefined ? {} : { file }),
    };
  };
}

function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) blocks.push({ pattern: line, lines: [] });
    else if (line.trim() !== '') blocks.at(-1)?.lines.push(line.trim());
  }
  return blocks;
}

function split(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}

function fits(pattern: string, path: string): boolean {
  const [before = '', after = ''] = pattern.split('*');
  return pattern.includes('*') ? path.startsWith(before) && path.endsWith(after) : path === pattern;
}
