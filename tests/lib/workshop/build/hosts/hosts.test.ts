import { describe, expect, it } from 'vitest';
import { headersFor } from '../../../../../lib/workshop/build/steps/headers';
import { hostingFiles } from '../../../../../lib/workshop/build/hosts/hosting-files';
import { fixtureFiles, fixtureHosting } from '../../serve/fixture-site';
import { observatoryScore } from '../observatory';
import { azureHost } from './azure-host';
import { caddyHost } from './caddy-host';
import { cloudfrontHost } from './cloudfront-host';
import { cloudflareHost, netlifyHost } from './headers-file-host';
import { lowerCase, type Host } from './host';
import { nginxHost } from './nginx-host';

const site = new Set([...fixtureFiles().keys()].map((path) => `/${path}`));
const generated = hostingFiles(fixtureHosting);

/** Netlify cannot take a header back (see netlifyHeaders): the same meaning in other words. */
function asNetlifySays(headers: Record<string, string>): Record<string, string> {
  const { 'x-frame-options': _frames, ...rest } = headers;
  return { 'cross-origin-embedder-policy': 'unsafe-none', ...rest };
}

const same = (headers: Record<string, string>) => headers;
const hosts: [string, Host, (headers: Record<string, string>) => Record<string, string>][] = [
  ['nginx', nginxHost(generated, site), same],
  ['Caddy', caddyHost(generated, site), same],
  ['Cloudflare Pages', cloudflareHost(generated, site), same],
  ['Netlify', netlifyHost(generated, site), asNetlifySays],
  ['CloudFront', cloudfrontHost(generated, site), same],
  ['Azure Static Web Apps', azureHost(generated, site), same],
];

const addresses = [
  '/',
  '/report/',
  '/parents/signs/',
  '/embed/v1/report/',
  '/contacts.json',
  '/contacts.schema.json',
  '/feed.xml',
  '/pages.html',
  '/robots.txt',
  '/build.json',
  '/assets/exit-link.0123456789.js',
  '/badge/badge.png',
  '/qr/report.svg',
  '/schools/poster.pdf',
  '/.well-known/security.txt',
];

/** These stand in other parts of some files, or come from the host. */
const withoutType = ({ 'content-type': _type, vary: _vary, ...headers }: Record<string, string>) =>
  headers;

describe.each(hosts)('the files for %s', (_, host, words) => {
  it.each(addresses)('send %s with the headers of the one source', (path) => {
    const { status, file, headers } = host(path);
    expect([status, file]).toEqual([200, path.endsWith('/') ? `${path}index.html` : path]);
    expect(withoutType(headers)).toEqual(
      words(lowerCase(Object.entries(headersFor(path, fixtureHosting)))),
    );
  });

  it.each([
    ['/old/', '/report/'],
    ['/old', '/report/'],
    ['/old/deep/page/', '/parents/signs/'],
    ['/old/deep/page', '/parents/signs/'],
  ])('lead from %s to %s for good', (from, to) => {
    expect(host(from)).toMatchObject({ status: 301, location: to });
  });

  it.each(['/nothing/', '/nothing.txt', '/old/more/'])(
    'say at %s that there is no page',
    (path) => {
      expect(host(path).status).toBe(404);
    },
  );

  it.each([
    '//evil.example',
    '//evil.example/',
    '//evil.example/x',
    '//evil.example/index.html',
    '//report',
    '//old',
    '//old/',
  ])('lead nowhere from %s', (path) => {
    expect(host(path).location).toBeUndefined();
  });

  it('give the Observatory no reason to mark pages below 140', () => {
    expect(observatoryScore(host('/report/').headers)).toBeGreaterThanOrEqual(140);
  });

  it('give the Observatory no reason to mark embedded pages below 125', () => {
    expect(observatoryScore(host('/embed/v1/report/').headers)).toBeGreaterThanOrEqual(125);
  });
});

describe.each(hosts.filter(([name]) => ['nginx', 'Caddy', 'CloudFront'].includes(name)))(
  'the files for %s, which does not do so by itself,',
  (_, host) => {
    it.each([
      ['/report', '/report/'],
      ['/parents/signs', '/parents/signs/'],
      ['/report/index.html', '/report/'],
      ['/index.html', '/'],
    ])('lead from %s to %s for good', (from, to) => {
      expect(host(from)).toMatchObject({ status: 301, location: to });
    });
  },
);

describe.each(hosts.filter(([name]) => ['nginx', 'Caddy'].includes(name)))(
  'the files for %s',
  (_, host) => {
    it.each([
      '/404.html',
      '/report/index.html.br',
      '/contacts.json.gz',
      '/.hidden',
      '/assets/',
      '//report/',
    ])('hide %s', (path) => {
      const { status, headers } = host(path);
      expect(status).toBe(404);
      expect(withoutType(headers)).toEqual(
        lowerCase(Object.entries(headersFor('/404.html', fixtureHosting))),
      );
    });

    it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuse %s', (method) => {
      const { status, headers } = host('/report/', method);
      expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
    });
  },
);
