import { z } from 'zod';

type Files = ReadonlyMap<string, string>;

/** What a host takes at most, as it says itself. */
type Limit = {
  host: string;
  /** What is counted, before its number: `lines of _redirects`. */
  what: string;
  atMost: number;
  /** How many there are in the files of `hosting/`. */
  count: (files: Files) => number;
};

const linesOf = (name: string, files: Files) =>
  (files.get(name) ?? '').split('\n').filter((line) => line !== '');
const longest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => text.length));
const bytes = (name: string) => (files: Files) => Buffer.byteLength(files.get(name) ?? '');

const policySchema = z.object({
  SecurityHeadersConfig: z.record(z.string(), z.record(z.string(), z.unknown())),
  CustomHeadersConfig: z.object({
    Items: z.array(z.object({ Header: z.string(), Value: z.string() })),
  }),
});
const policiesOf = (files: Files) =>
  [...files]
    .filter(([name]) => name.startsWith('cloudfront/headers-'))
    .map(([, text]) => policySchema.parse(JSON.parse(text)));
const customOf = (files: Files) =>
  policiesOf(files).map(({ CustomHeadersConfig }) => CustomHeadersConfig.Items);
const behaviorsSchema = z.object({ CacheBehaviors: z.array(z.unknown()) });

/** The size that Azure names is also what its file is filled up to. */
export const azureFileLimit = 20 * 1024;

export const hostLimits: readonly Limit[] = [
  // developers.cloudflare.com/pages/configuration/headers/, and MAX_HEADER_RULES and MAX_LINE_LENGTH in
  // packages/workers-shared/utils/configuration/constants.ts of github.com/cloudflare/workers-sdk
  {
    host: 'Cloudflare Pages',
    what: 'blocks of `_headers`',
    atMost: 100,
    count: (files) =>
      linesOf('cloudflare/_headers', files).filter((line) => line.startsWith('/')).length,
  },
  {
    host: 'Cloudflare Pages',
    what: 'characters in a line of `_headers`',
    atMost: 2000,
    count: (files) => longest(linesOf('cloudflare/_headers', files)),
  },
  // developers.cloudflare.com/pages/configuration/redirects/
  {
    host: 'Cloudflare Pages',
    what: 'lines of `_redirects`',
    atMost: 2000,
    count: (files) => linesOf('cloudflare/_redirects', files).length,
  },
  {
    host: 'Cloudflare Pages',
    what: 'characters in a line of `_redirects`',
    atMost: 1000,
    count: (files) => longest(linesOf('cloudflare/_redirects', files)),
  },
  // docs.netlify.com/manage/routing/redirects/overview: from 10,000 on it asks for another way
  {
    host: 'Netlify',
    what: 'lines of `_redirects`',
    atMost: 9999,
    count: (files) => linesOf('netlify/_redirects', files).length,
  },
  // docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html
  {
    host: 'CloudFront',
    what: 'bytes of `function.js`',
    atMost: 10 * 1024,
    count: bytes('cloudfront/function.js'),
  },
  {
    host: 'CloudFront',
    what: 'behaviours of `behaviors.json`',
    atMost: 25,
    count: (files) =>
      behaviorsSchema.parse(JSON.parse(files.get('cloudfront/behaviors.json') ?? '')).CacheBehaviors
        .length,
  },
  {
    host: 'CloudFront',
    what: 'custom headers in a policy',
    atMost: 10,
    count: (files) => Math.max(0, ...customOf(files).map((items) => items.length)),
  },
  {
    host: 'CloudFront',
    what: 'characters of a header in a policy',
    atMost: 1783,
    count: (files) =>
      longest([
        ...customOf(files).flatMap((items) => items.map(({ Value }) => Value)),
        ...policiesOf(files).flatMap(({ SecurityHeadersConfig }) =>
          Object.values(SecurityHeadersConfig).flatMap((header) =>
            Object.values(header).map(String),
          ),
        ),
      ]),
  },
  // learn.microsoft.com/azure/static-web-apps/configuration#restrictions
  {
    host: 'Azure Static Web Apps',
    what: 'bytes of `staticwebapp.config.json`',
    atMost: azureFileLimit,
    count: bytes('azure/staticwebapp.config.json'),
  },
];
