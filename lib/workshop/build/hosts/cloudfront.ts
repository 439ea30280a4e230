import { headerRules, type HeaderRule } from '../steps/headers';
import { splitRules } from './header-changes';
import { spellings, type HostingOptions } from './hosting-options';
import { addedCharacters } from './typed-addresses';

/**
 * The text of the function for "viewer request": redirects, printed addresses as people type them, the slash
 * at the end, and the `index.html` that a bucket does not look for by itself. It has a millisecond at most, so
 * nothing in it takes longer than the address is long.
 *
 * It only adds a slash to an address of this site's own alphabet: `//host` with
 * a slash after it would lead away.
 */
function cloudfrontFunction({ redirects, printed }: HostingOptions): string {
  const table = Object.fromEntries(
    redirects.flatMap(({ from, to }) => spellings(from).map((path) => [path, to])),
  );
  return `var redirects = ${JSON.stringify(table)};
var printed = ${JSON.stringify(printed)};

function moved(address) {
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: address } } };
}

function asPrinted(path) {
  var typed = path.replace(/%20/g, ' ').toLowerCase();
  var end = typed.length;
  while (end > 0 && ${JSON.stringify(addedCharacters)}.indexOf(typed.charAt(end - 1)) !== -1) end -= 1;
  return typed.slice(0, end) + '/';
}

function handler(event) {
  var request = event.request;
  var path = request.uri;
  if (Object.prototype.hasOwnProperty.call(redirects, path)) return moved(redirects[path]);
  var meant = asPrinted(path);
  if (meant !== path && printed.indexOf(meant) !== -1) return moved(meant);
  if (/^\\/(?:[A-Za-z0-9._-]+\\/)*index\\.html$/.test(path)) return moved(path.slice(0, -'index.html'.length));
  if (/^(?:\\/[A-Za-z0-9_-]+)+$/.test(path)) return moved(path + '/');
  if (path.slice(-1) === '/') request.uri = path + 'index.html';
  return request;
}
`;
}

/** One response headers policy, as `aws cloudfront create-response-headers-policy` takes it. */
function cloudfrontPolicy(rule: HeaderRule): string {
  const { own, custom } = sortHeaders(rule.headers);
  return json({
    Name: policyName(rule),
    Comment: `Headers of ${rule.paths.join(' and ')}`,
    SecurityHeadersConfig: own,
    CustomHeadersConfig: {
      Quantity: custom.length,
      Items: custom.map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
    ...(rule.headers['Access-Control-Allow-Origin'] === '*' ? { CorsConfig: readableByAll } : {}),
  });
}

/** What the distribution must be told: which address has which policy, in this order, and what "not found" is. */
function cloudfrontBehaviors(options: HostingOptions): string {
  const { pages, others } = splitRules(headerRules(options));
  return json({
    DefaultRootObject: '',
    CacheBehaviors: others.flatMap((rule) =>
      rule.paths.map((PathPattern) => ({
        PathPattern,
        ResponseHeadersPolicy: policyName(rule),
        ...sameForAll,
      })),
    ),
    DefaultCacheBehavior: { ResponseHeadersPolicy: policyName(pages), ...sameForAll },
    CustomErrorResponses: [403, 404].map((ErrorCode) => ({
      ErrorCode,
      ResponsePagePath: '/404.html',
      ResponseCode: '404',
    })),
  });
}

/** Every file for CloudFront by its name inside its folder. */
export function cloudfrontFiles(options: HostingOptions): [name: string, text: string][] {
  return [
    ['function.js', cloudfrontFunction(options)],
    ['behaviors.json', cloudfrontBehaviors(options)],
    ...headerRules(options).map((rule): [string, string] => [
      `headers-${rule.name}.json`,
      cloudfrontPolicy(rule),
    ]),
  ];
}

const sameForAll = {
  AllowedMethods: ['GET', 'HEAD'],
  Compress: true,
  ViewerProtocolPolicy: 'redirect-to-https',
  FunctionAssociations: [{ EventType: 'viewer-request', Function: 'function.js' }],
};

const readableByAll = {
  AccessControlAllowOrigins: { Quantity: 1, Items: ['*'] },
  AccessControlAllowHeaders: { Quantity: 1, Items: ['*'] },
  AccessControlAllowMethods: { Quantity: 2, Items: ['GET', 'HEAD'] },
  AccessControlAllowCredentials: false,
  OriginOverride: true,
};

function policyName(rule: HeaderRule): string {
  return `who-to-tell-${rule.name}`;
}

// CloudFront has fields of its own for these and refuses them among the custom headers.
function sortHeaders(headers: HeaderRule['headers']) {
  const own: Record<string, Record<string, string | number | boolean>> = {};
  const custom: [string, string][] = [];
  for (const [name, value] of Object.entries(headers)) {
    if (name === 'Content-Security-Policy')
      own['ContentSecurityPolicy'] = { Override: true, ContentSecurityPolicy: value };
    else if (name === 'X-Content-Type-Options') own['ContentTypeOptions'] = { Override: true };
    else if (name === 'X-Frame-Options')
      own['FrameOptions'] = { Override: true, FrameOption: value };
    else if (name === 'Referrer-Policy')
      own['ReferrerPolicy'] = { Override: true, ReferrerPolicy: value };
    else if (name === 'Strict-Transport-Security')
      own['StrictTransportSecurity'] = { Override: true, ...transport(value) };
    else if (name !== 'Access-Control-Allow-Origin') custom.push([name, value]);
  }
  return { own, custom };
}

function transport(value: string) {
  return {
    AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(value)?.[1] ?? 0),
    IncludeSubdomains: value.includes('includeSubDomains'),
    Preload: value.includes('preload'),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
