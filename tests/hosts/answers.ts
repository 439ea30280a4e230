/** One table of requests for every host, and what each must answer. The hosts are asked in hosts.test.ts. */
import { addressOf } from '../../lib/workshop/build/files';
import { fixtureFiles } from '../lib/workshop/serve/fixture-site';

export type HostName =
  | 'our own server'
  | 'nginx'
  | 'Caddy'
  | 'Cloudflare Pages'
  | 'Netlify'
  | 'CloudFront'
  | 'Azure Static Web Apps';

/** A file of the site; a way on, once and for good, and what is found at its end; or the page "not found". */
export type Answer =
  { sends: string } | { leadsTo: string; andThen: 'a page' | 'not found' } | { missing: true };

export type Row = {
  asked: string;
  answer: Answer;
  /** Hosts that do otherwise by themselves, and what they do: each difference that remains. */
  differs?: Partial<Record<HostName, Answer>>;
};

const sends = (file: string): Answer => ({ sends: file });
const leads = (leadsTo: string): Answer => ({ leadsTo, andThen: 'a page' });
const missing: Answer = { missing: true };
const leadsNowhere = (leadsTo: string): Answer => ({ leadsTo, andThen: 'not found' });

const rows = (answer: (asked: string) => Answer, ...asked: string[]): Row[] =>
  asked.map((address) => ({ asked: address, answer: answer(address) }));

/** CloudFront's function knows no files, so it adds the slash of a folder to whatever could be one. */
const withoutSlash = (asked: string): Row => ({
  asked,
  answer: missing,
  differs: { CloudFront: leadsNowhere(`${asked}/`) },
});

/** Hosts that take the ending off a page keep its address working, by another name. */
const endsInHtml: Row = {
  asked: '/pages.html',
  answer: sends('pages.html'),
  differs: { 'Cloudflare Pages': leads('/pages'), 'Azure Static Web Apps': leads('/pages/') },
};

const files = [...fixtureFiles().keys()].filter(
  (path) => !['404.html', '.hidden', 'pages.html'].includes(path),
);

/** Posters print the address; phones write a capital, and the signs around it come along. */
const typed = ['', '/', '.', ',', ')', ';', ':', '%20', '/,', '/)', '/%20'];
const capitals = (address: string) => [
  address,
  address.replace(/^\/./, (start) => start.toUpperCase()),
  address.toUpperCase(),
];

const filePages: Partial<Record<HostName, Answer>> = {
  Netlify: sends('404.html'),
  CloudFront: sends('404.html'),
};

export const answers: Row[] = [
  ...files.map((file) => ({ asked: addressOf(file), answer: sends(file) })),
  endsInHtml,
  ...rows(() => leads('/report/'), '/report?from=poster', '/old/', '/old', '/old/?from=poster'),
  ...rows(() => leads('/parents/signs/'), '/old/deep/page/', '/old/deep/page', '/parents/signs'),
  ...rows(() => leads('/embed/v1/report/'), '/embed/v1/report'),
  {
    asked: '/report/index.html',
    answer: leads('/report/'),
    differs: { Netlify: sends('report/index.html') },
  },
  { asked: '/index.html', answer: leads('/'), differs: { Netlify: sends('index.html') } },
  ...['/report', '/parents/signs'].flatMap((printed) =>
    capitals(printed)
      .flatMap((start) => typed.map((end) => start + end))
      .filter((asked) => asked !== `${printed}/`)
      .map((asked) => ({ asked, answer: leads(`${printed}/`) })),
  ),
  ...['/nothing', '/assets', '/parents', '/Embed/v1/report'].map(withoutSlash),
  ...rows(
    () => missing,
    '/nothing/',
    '/nothing.json',
    '/old/more/',
    '/embed/v1/nothing/',
    '/assets/exit-link.9999999999.js',
    '/assets/',
    '/parents/',
    '/Embed/v1/report/',
    '/report/index.html.br',
    '/contacts.json.gz',
    '/.hidden',
    '/contacts.json/',
    '//report/',
    '//report',
    '//old/',
    '//evil.example/x',
    '//evil.example/index.html',
  ),
  {
    asked: '/404.html',
    answer: missing,
    differs: {
      ...filePages,
      'Cloudflare Pages': leads('/404'),
      'Azure Static Web Apps': leads('/404/'),
    },
  },
  {
    asked: '/404',
    answer: missing,
    differs: {
      'Cloudflare Pages': sends('404.html'),
      CloudFront: leadsNowhere('/404/'),
      'Azure Static Web Apps': leads('/404/'),
    },
  },
  {
    asked: '/report/index',
    answer: missing,
    differs: {
      'Cloudflare Pages': leads('/report/'),
      CloudFront: leadsNowhere('/report/index/'),
      'Azure Static Web Apps': leads('/report/index/'),
    },
  },
];

/** Requests as a stranger would write them: the target of the first line, raw. */
export const hostile: string[] = [
  '/../../../../etc/passwd',
  '/..',
  '/../.hidden',
  '/report/..',
  '/report/../../secret',
  '/report/../../../hosting/site.json',
  '/./.hidden',
  '/report/./',
  '/..%2f..%2f..%2f..%2f..%2fetc/passwd',
  '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '/%252e%252e/%252e%252e/etc/passwd',
  '/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd',
  '/..%5c..%5cetc%5cpasswd',
  '/..\\..\\etc\\passwd',
  '/.%00./etc/passwd',
  '/assets/../../hosting/site.json',
  '/assets/%2e%2e/%2e%2e/hosting/site.json',
  '/.git/config',
  '/.env',
  '/.hidden',
  '/%2ehidden',
  '/report/index.html%00.txt',
  '/report/%00.html',
  '/%00',
  '/%0d%0aSet-Cookie:%20a=b',
  '/%0d%0aX-Injected:%20yes',
  '/%0d%0aX-Injected:%20yes/index.html',
  '/report%0d%0aLocation:%20//evil.example',
  '/report%0a/',
  '//evil.example',
  '//evil.example/',
  '//evil.example/%2e%2e',
  '///evil.example/x',
  '////evil.example/index.html',
  '/\\evil.example',
  '/%5cevil.example',
  '/%5c%5cevil.example/x',
  '/%2fevil.example',
  '/%2f%2fevil.example/',
  '/%09/evil.example',
  '/\t/evil.example',
  '/@evil.example',
  '/report@evil.example/',
  '/https://evil.example/',
  '/report/https://evil.example/index.html',
  '/report;@evil.example',
  '/report%2f',
  '/%',
  '/%zz',
  '/%ff%fe',
  '/report/%',
  '/__proto__',
  '/constructor/prototype',
  '/report\'"><script>alert(1)</script>',
  `/${'a'.repeat(16_000)}`,
  `/${'a/'.repeat(3000)}`,
  `/report${'.'.repeat(3000)}`,
  `/report/${'/'.repeat(3000)}evil.example`,
  `/${'%41'.repeat(3000)}`,
];
