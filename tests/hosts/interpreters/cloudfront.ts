import { runInNewContext } from 'node:vm';
import { z } from 'zod';
import { decoded, lowerCase, textOf, type MakeHost } from './host';

const behavior = z.object({
  PathPattern: z.string().default('*'),
  ResponseHeadersPolicy: z.string(),
});
const behaviorsSchema = z.object({
  CacheBehaviors: z.array(behavior),
  DefaultCacheBehavior: behavior,
  CustomErrorResponses: z.array(
    z.object({ ErrorCode: z.number(), ResponsePagePath: z.string(), ResponseCode: z.string() }),
  ),
});
const override = z.literal(true);
const policySchema = z.strictObject({
  Name: z.string(),
  Comment: z.string(),
  CorsConfig: z
    .object({
      AccessControlAllowOrigins: z.object({ Items: z.array(z.string()) }),
      OriginOverride: override,
    })
    .optional(),
  SecurityHeadersConfig: z.strictObject({
    ContentSecurityPolicy: z.strictObject({
      Override: override,
      ContentSecurityPolicy: z.string(),
    }),
    ContentTypeOptions: z.strictObject({ Override: override }),
    FrameOptions: z
      .strictObject({ Override: override, FrameOption: z.enum(['DENY', 'SAMEORIGIN']) })
      .optional(),
    ReferrerPolicy: z.strictObject({ Override: override, ReferrerPolicy: z.string() }),
    StrictTransportSecurity: z.strictObject({
      Override: override,
      AccessControlMaxAgeSec: z.int(),
      IncludeSubdomains: z.boolean(),
      Preload: z.boolean(),
    }),
  }),
  CustomHeadersConfig: z.strictObject({
    Quantity: z.int(),
    Items: z.array(z.strictObject({ Header: z.string(), Value: z.string(), Override: override })),
  }),
});
const functionReply = z.object({
  uri: z.string().optional(),
  statusCode: z.number().optional(),
  headers: z.object({ location: z.object({ value: z.string() }).optional() }),
});

/** Runs the function as CloudFront does, with the first behaviour that fits; a bucket says 403 for what it has not. */
export const cloudfrontHost: MakeHost = (generated, site) => {
  const behaviors = behaviorsSchema.parse(
    JSON.parse(textOf(generated, 'cloudfront/behaviors.json')),
  );
  const policies = [...generated]
    .filter(([name]) => name.startsWith('cloudfront/headers-'))
    .map(([, text]) => policySchema.parse(JSON.parse(text)));
  const code = textOf(generated, 'cloudfront/function.js');
  return (target) => {
    const path = target.replace(/[?#].*$/, '');
    const event = { request: { uri: path, method: 'GET', headers: {} } };
    const {
      uri = '',
      statusCode,
      headers,
    } = functionReply.parse(
      JSON.parse(String(runInNewContext(`${code}; JSON.stringify(handler(event))`, { event }))),
    );
    if (statusCode !== undefined)
      return { status: statusCode, location: headers.location?.value ?? '', headers: {} };
    const { ResponseHeadersPolicy } =
      [...behaviors.CacheBehaviors, behaviors.DefaultCacheBehavior].find(({ PathPattern }) =>
        fits(PathPattern, path),
      ) ?? behaviors.DefaultCacheBehavior;
    const policy = policies.find(({ Name }) => Name === ResponseHeadersPolicy);
    if (policy === undefined) throw new Error(`There is no policy ${ResponseHeadersPolicy}.`);
    const sent = lowerCase(headersOf(policy));
    const file = decoded(uri);
    if (site.has(file)) return { status: 200, file, headers: sent };
    return {
      status: Number(
        behaviors.CustomErrorResponses.find(({ ErrorCode }) => ErrorCode === 403)?.ResponseCode,
      ),
      headers: sent,
    };
  };
};

function headersOf({
  SecurityHeadersConfig: own,
  CustomHeadersConfig: custom,
  CorsConfig: cors,
}: z.infer<typeof policySchema>): [string, string][] {
  if (custom.Quantity !== custom.Items.length) throw new Error('The quantity is wrong.');
  const { AccessControlMaxAgeSec, IncludeSubdomains, Preload } = own.StrictTransportSecurity;
  return [
    ['Content-Security-Policy', own.ContentSecurityPolicy.ContentSecurityPolicy],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', own.FrameOptions?.FrameOption ?? ''],
    ['Referrer-Policy', own.ReferrerPolicy.ReferrerPolicy],
    [
      'Strict-Transport-Security',
      `max-age=${AccessControlMaxAgeSec}${IncludeSubdomains ? '; includeSubDomains' : ''}${Preload ? '; preload' : ''}`,
    ],
    ['Access-Control-Allow-Origin', cors?.AccessControlAllowOrigins.Items.join(', ') ?? ''],
    ...custom.Items.map(({ Header, Value }): [string, string] => [Header, Value]),
  ];
}

function fits(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
