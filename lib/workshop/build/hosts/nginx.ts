import { contentTypes, headerRules, type HeaderRule } from '../steps/headers';
import { sharedHeaders, splitRules } from './header-changes';
import { spellings, type HostingOptions } from './hosting-options';
import { typedExpression } from './typed-addresses';

/**
 * The text of `maps.conf`, which belongs into the `http` block: for each
 * header that is not the same everywhere, its value by address.
 *
 * Maps, because a location with an `add_header` of its own drops all that it
 * would inherit, and because an empty value sends no header.
 */
export function nginxMaps(options: HostingOptions): string {
  const rules = headerRules(options);
  const allowed =
    'map $request_method $site_allow {\n    GET "";\n    HEAD "";\n    default "GET, HEAD";\n}\n';
  return [allowed, ...sharedHeaders(rules).differing.map((name) => headerMap(name, rules))].join(
    '\n',
  );
}

/** The text of `server.conf`, which belongs into the `server` block, after `listen` and `root`. */
export function nginxServer(options: HostingOptions): string {
  const { shared, differing } = sharedHeaders(headerRules(options));
  const redirects = options.redirects.flatMap(({ from, to }) =>
    spellings(from).map((path) => `location = ${path} { return 301 ${to}; }`),
  );
  const typed = options.printed.map(
    (address) =>
      `location ~ ${quote(`^(?!${address}$)(?i)${typedExpression(address).slice(1)}`)} { return 301 ${address}; }`,
  );
  return `server_tokens off;
# A redirect may only name a path, never a host that a visitor chose.
absolute_redirect off;
port_in_redirect off;
merge_slashes off;
client_header_timeout 10s;

# Needs the module libnginx-mod-http-brotli-static; without it, delete this line.
brotli_static on;
gzip_static on;
gzip_vary on;

types {
${Object.entries(contentTypes)
  .map(([ending, type]) => `    ${quote(type)} ${ending};`)
  .join('\n')}
}
default_type application/octet-stream;

add_header Allow $site_allow always;
${Object.entries(shared)
  .map(([name, value]) => `add_header ${name} ${quote(value)} always;`)
  .join('\n')}
${differing.map((name) => `add_header ${name} ${variable(name)} always;`).join('\n')}

if ($site_allow) {
    return 405;
}
error_page 403 404 =404 /404.html;
location = /404.html {
    internal;
}

${redirects.join('\n')}
# Addresses as people type them off paper: with a capital, and the end of the sentence around them.
${typed.join('\n')}

# Two slashes could be read as the name of another host.
location ~ // { return 404; }
# Precompressed copies and hidden files are not addresses.
location ~ \\.(?:br|gz)$ { return 404; }
location ~ /\\.(?!well-known/) { return 404; }
location ~ ^(?<folder>/(?:[A-Za-z0-9._-]+/)*)index\\.html$ {
    if (-f $request_filename) { return 301 $folder; }
    return 404;
}
location ~ ^(?:/[A-Za-z0-9._-]+)+$ {
    if (-f $request_filename/index.html) { return 301 $uri/; }
    try_files $uri =404;
}
location / {
    try_files \${uri}index.html =404;
}
`;
}

function headerMap(name: string, rules: readonly HeaderRule[]): string {
  const { pages, others } = splitRules(rules);
  const usual = pages.headers[name] ?? '';
  const lines = others
    .filter(({ headers }) => (headers[name] ?? '') !== usual)
    .flatMap(({ paths, headers }) =>
      paths.map((path) => `    ${quote(expression(path))} ${quote(headers[name] ?? '')};`),
    );
  return `map $uri ${variable(name)} {\n    default ${quote(usual)};\n${lines.map((line) => `${line}\n`).join('')}}\n`;
}

function variable(name: string): string {
  return `$site_${name.toLowerCase().replaceAll('-', '_')}`;
}

// Expressions, not plain texts: the hash table of plain texts has a size that a
// server may have set too small. Where an address ends in a slash, $uri has become that of the file by the time
// that headers are added.
function expression(path: string): string {
  const literal = path.replace(/\*$/, '').replaceAll('.', '\\.');
  if (path.endsWith('*')) return `~^${literal}`;
  return path.endsWith('/') ? `~^${literal}(?:index\\.html)?$` : `~^${literal}$`;
}

function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
