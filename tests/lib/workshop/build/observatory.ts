/**
 * The scoring table of MDN HTTP Observatory (github.com/mdn/mdn-http-observatory, commit 94042bb of
 * 20 August 2026), for a site that is only reached by https, sets no cookie and answers no http.
 * For each test the first row that holds counts.
 */
type Headers = Readonly<Record<string, string>>;
type Policy = ReadonlyMap<string, readonly string[]>;
type Row = {
  test: string;
  result: string;
  modifier: number;
  holds: (headers: Headers, policy: Policy | undefined) => boolean;
};

const halfAYear = 15_552_000;
const broad = ['*', 'http:', 'https:', 'data:', 'blob:', 'filesystem:', 'ftp:'];

const sources = (policy: Policy | undefined, directive: string) =>
  policy?.get(directive) ?? policy?.get('default-src') ?? ['*'];
const has = (policy: Policy | undefined, directive: string, ...wanted: string[]) =>
  sources(policy, directive).some(
    (source) =>
      wanted.includes(source) || (wanted.includes('http:') && source.startsWith('http://')),
  );
const is = (value: string | undefined, ...wanted: string[]) =>
  value !== undefined && wanted.includes(value.trim().toLowerCase());
const maxAge = (headers: Headers) =>
  Number(/max-age=(\d+)/i.exec(headers['strict-transport-security'] ?? '')?.[1] ?? -1);

const table: readonly Row[] = [
  {
    test: 'CSP',
    result: 'none',
    modifier: -25,
    holds: (h) => h['content-security-policy'] === undefined,
  },
  {
    test: 'CSP',
    result: 'cannot be read',
    modifier: -25,
    holds: (_, policy) => policy === undefined,
  },
  {
    test: 'CSP',
    result: 'active content over http',
    modifier: -20,
    holds: (_, p) =>
      ['script-src', 'object-src', 'style-src', 'frame-src', 'connect-src'].some((d) =>
        has(p, d, 'http:'),
      ),
  },
  {
    test: 'CSP',
    result: 'scripts or objects from anywhere',
    modifier: -20,
    holds: (_, p) =>
      has(p, 'script-src', "'unsafe-inline'", ...broad) || has(p, 'object-src', ...broad),
  },
  {
    test: 'CSP',
    result: 'unsafe-eval',
    modifier: -10,
    holds: (_, p) => has(p, 'script-src', "'unsafe-eval'") || has(p, 'style-src', "'unsafe-eval'"),
  },
  {
    test: 'CSP',
    result: 'pictures over http',
    modifier: -10,
    holds: (_, p) => has(p, 'img-src', 'http:') || has(p, 'media-src', 'http:'),
  },
  {
    test: 'CSP',
    result: 'unsafe in styles only',
    modifier: 0,
    holds: (_, p) => has(p, 'style-src', "'unsafe-inline'", ...broad),
  },
  {
    test: 'CSP',
    result: "default-src 'none' and nothing unsafe",
    modifier: 10,
    holds: (_, p) => p?.get('default-src')?.join(' ') === "'none'",
  },
  { test: 'CSP', result: 'nothing unsafe', modifier: 5, holds: () => true },
  {
    test: 'CORS',
    result: 'open to those with credentials',
    modifier: -50,
    holds: (h) => h['access-control-allow-credentials'] === 'true',
  },
  {
    test: 'Referrer-Policy',
    result: 'private',
    modifier: 5,
    holds: (h) =>
      is(
        h['referrer-policy'],
        'no-referrer',
        'same-origin',
        'strict-origin',
        'strict-origin-when-cross-origin',
      ),
  },
  {
    test: 'Referrer-Policy',
    result: 'unsafe or unknown',
    modifier: -5,
    holds: (h) => h['referrer-policy'] !== undefined,
  },
  { test: 'HSTS', result: 'none', modifier: -20, holds: (h) => maxAge(h) < 0 },
  {
    test: 'HSTS',
    result: 'less than six months',
    modifier: -10,
    holds: (h) => maxAge(h) < halfAYear,
  },
  {
    test: 'X-Content-Type-Options',
    result: 'none or unknown',
    modifier: -5,
    holds: (h) => !is(h['x-content-type-options'], 'nosniff'),
  },
  {
    test: 'X-Frame-Options',
    result: 'by frame-ancestors',
    modifier: 5,
    holds: (_, p) => p?.has('frame-ancestors') === true,
  },
  {
    test: 'X-Frame-Options',
    result: 'by itself',
    modifier: 5,
    holds: (h) => is(h['x-frame-options'], 'deny', 'sameorigin'),
  },
  { test: 'X-Frame-Options', result: 'none or unknown', modifier: -20, holds: () => true },
  {
    test: 'CORP',
    result: 'of this site',
    modifier: 10,
    holds: (h) => is(h['cross-origin-resource-policy'], 'same-origin', 'same-site'),
  },
  {
    test: 'CORP',
    result: 'unknown',
    modifier: -5,
    holds: (h) =>
      h['cross-origin-resource-policy'] !== undefined &&
      !is(h['cross-origin-resource-policy'], 'cross-origin'),
  },
  {
    test: 'COEP',
    result: 'required',
    modifier: 10,
    holds: (h) => is(h['cross-origin-embedder-policy'], 'require-corp', 'credentialless'),
  },
  {
    test: 'COEP',
    result: 'unknown',
    modifier: -5,
    holds: (h) =>
      h['cross-origin-embedder-policy'] !== undefined &&
      !is(h['cross-origin-embedder-policy'], 'unsafe-none'),
  },
  {
    test: 'COOP',
    result: 'isolated',
    modifier: 10,
    holds: (h) =>
      is(
        h['cross-origin-opener-policy'],
        'same-origin',
        'same-origin-allow-popups',
        'noopener-allow-popups',
      ),
  },
  {
    test: 'COOP',
    result: 'unknown',
    modifier: -5,
    holds: (h) =>
      h['cross-origin-opener-policy'] !== undefined &&
      !is(h['cross-origin-opener-policy'], 'unsafe-none'),
  },
];

/** The score of a page with these headers (names in lower case). Bonuses count only above 90 without them. */
export function observatoryScore(headers: Headers): number {
  const policy = readPolicy(headers['content-security-policy'] ?? '');
  const tests = [...new Set(table.map(({ test }) => test))];
  const modifiers = tests.map(
    (test) => table.find((row) => row.test === test && row.holds(headers, policy))?.modifier ?? 0,
  );
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const withoutBonus = 100 + sum(modifiers.filter((modifier) => modifier < 0));
  const score = withoutBonus < 90 ? withoutBonus : 100 + sum(modifiers);
  return Math.max(Math.floor(score / 5) * 5, 0);
}

/** Nothing for a policy that a browser or the Observatory would not take as one. */
function readPolicy(text: string): Policy | undefined {
  if (text.length < 6 || text.includes(',')) return undefined;
  const directives = text
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name !== '');
  const names = directives.map(([name = '']) => name.toLowerCase());
  if (new Set(names).size < names.length) return undefined;
  return new Map(directives.map(([name = '', ...values]) => [name.toLowerCase(), values]));
}
