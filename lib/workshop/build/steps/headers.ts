/**
 * The one source of the headers that the site is sent with. Our own server and
 * every file for another server are made from it, so that they cannot differ.
 */

/** What one page needs its policy to allow. */
export type PolicyNeeds = {
  /** `sha256-…=` of each style element, without quotation marks. */
  styleHashes: readonly string[];
  /** Whether the page loads an enhancement script of this site. */
  scripts: boolean;
  /** Whether other sites may show it in a frame. */
  embed: boolean;
  /** Whether it stands in a `<meta>` element, where a browser ignores `frame-ancestors`. */
  meta: boolean;
};

/** What the headers of a site depend on. */
export type SiteNeeds = {
  /** `sha256-…=` of every style element of the site, without quotation marks. */
  styleHashes: readonly string[];
  /** Addresses of pages that a reader types into. A browser that keeps no copy shows them empty after Back. */
  sheets: readonly string[];
};

/** The headers of every address that one of `paths` fits. */
export type HeaderRule = {
  name: 'embed' | 'hashed' | 'open-data' | 'pictures' | 'sheets' | 'pages';
  /** An exact path (`/contacts.json`) or a beginning (`/embed/*`). */
  paths: readonly string[];
  headers: Readonly<Record<string, string>>;
};

/**
 * The Content-Security-Policy of a page: nothing, but what it needs.
 * Without any style hash the stylesheet must be a file of this site.
 * `upgrade-insecure-requests` is left out: over plain http it makes WebKit show
 * no page on 127.0.0.1, and the site has no http address to upgrade.
 *
 * @example
 * pagePolicy({ styleHashes: [], scripts: false, embed: false, meta: true })
 * // "default-src 'none'; style-src 'self'; img-src 'self'; manifest-src 'self'; …"
 */
export function pagePolicy({ styleHashes, scripts, embed, meta }: PolicyNeeds): string {
  const styles =
    styleHashes.length > 0 ? styleHashes.map((hash) => `'${hash}'`).join(' ') : "'self'";
  const directives = [
    "default-src 'none'",
    ...(scripts ? ["script-src 'self'"] : []),
    `style-src ${styles}`,
    "img-src 'self'",
    "manifest-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(meta ? [] : [embed ? 'frame-ancestors *' : "frame-ancestors 'none'"]),
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return directives.join('; ');
}

/**
 * Abilities of a browser that no page of this site ever asks for. Copying is not among them: buttons copy.
 * Only names that Chromium knows on every system: an unknown one is a warning on the console of each page.
 */
const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'private-state-token-issuance',
  'private-state-token-redemption',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

const revalidate = 'public, max-age=0, must-revalidate';
const oneYear = 'public, max-age=31536000, immutable';

const crossOrigin = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

const everywhere = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Cache-Control': revalidate,
};

function pageHeaders(styleHashes: readonly string[]): Record<string, string> {
  return {
    'Content-Security-Policy': pagePolicy({
      styleHashes,
      scripts: true,
      embed: false,
      meta: false,
    }),
    ...everywhere,
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  };
}

function embedHeaders(styleHashes: readonly string[]): Record<string, string> {
  return {
    'Content-Security-Policy': pagePolicy({
      styleHashes,
      scripts: false,
      embed: true,
      meta: false,
    }),
    ...everywhere,
    ...crossOrigin,
  };
}

/**
 * Every rule, the most particular first; the first that fits an address is the
 * only one that counts, and the last, `pages`, fits all.
 *
 * @example
 * headerRules({ styleHashes: [], sheets: ['/prepare/'] }).map((rule) => rule.name)
 * // ['embed', 'hashed', 'open-data', 'pictures', 'sheets', 'pages']
 */
export function headerRules({ styleHashes, sheets }: SiteNeeds): HeaderRule[] {
  const pages = pageHeaders(styleHashes);
  return [
    { name: 'embed', paths: ['/embed/*'], headers: embedHeaders(styleHashes) },
    {
      name: 'hashed',
      paths: ['/assets/*'],
      headers: { ...pages, 'Cache-Control': oneYear },
    },
    {
      name: 'open-data',
      paths: ['/contacts.json', '/contacts.schema.json'],
      headers: { ...pages, ...crossOrigin, 'Access-Control-Allow-Origin': '*' },
    },
    {
      name: 'pictures',
      paths: ['/badge/*', '/qr/*', '/og/*'],
      headers: { ...pages, ...crossOrigin },
    },
    ...(sheets.length === 0
      ? []
      : [
          {
            name: 'sheets' as const,
            paths: sheets,
            headers: { ...pages, 'Cache-Control': 'no-store' },
          },
        ]),
    { name: 'pages', paths: ['/*'], headers: pages },
  ];
}

/**
 * Whether a pattern of a rule fits a path.
 *
 * @example
 * fits('/embed/*', '/embed/v1/report/') // true
 * fits('/contacts.json', '/contacts.jsonp') // false
 */
export function fits(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/**
 * The headers of one address, as it is asked for: `/report/`, never `/report/index.html`. An answer
 * "not found" carries those of `/404.html`.
 *
 * @example
 * headersFor('/contacts.json', { styleHashes: [], sheets: [] })['Access-Control-Allow-Origin'] // '*'
 */
export function headersFor(path: string, site: SiteNeeds): Record<string, string> {
  const rule = headerRules(site).find(({ paths }) => paths.some((pattern) => fits(pattern, path)));
  return { ...rule?.headers };
}

/** The kind of each file by its ending, so that servers with differing tables of their own agree. */
export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  xml: 'application/xml',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
};

/**
 * The Content-Type of a file; an unknown ending is a download.
 *
 * @example
 * contentTypeOf('/feed.xml') // 'application/xml'
 */
export function contentTypeOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const [, type] = Object.entries(contentTypes).find(([known]) => known === ending) ?? [];
  return type ?? 'application/octet-stream';
}
