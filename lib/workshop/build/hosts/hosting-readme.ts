import { hostLimits } from './limits';

type Files = ReadonlyMap<string, string>;

/**
 * The README of the generated folder: for each host where its files go, what it cannot do, and how much it takes.
 *
 * @param files the other files of the folder
 */
export function hostingReadme(files: Files): string {
  return (
    `# Hosting

Made by the build, from the same source as the headers of \`npm run serve\`. Do not edit: change ` +
    `\`lib/workshop/build/steps/headers.ts\` or \`content/redirects.md\` instead. This folder stands ` +
    `beside the site, is not part of it, and must not be served.

| Host | File | Where it goes | What it does not support |
|---|---|---|---|
| \`npm run serve\` | \`site.json\` | stays here; the server reads it | https: put a server that has it in front |
| nginx | \`nginx/maps.conf\`, \`nginx/server.conf\` | \`include\` the first in the \`http\` block, ` +
    `the second in the \`server\` block after \`listen\` and \`root\` | brotli, unless the module ` +
    `\`libnginx-mod-http-brotli-static\` is there |
| Caddy | \`caddy/site.caddy\` | \`import\` it in the site block after \`root\` | nothing that the site needs |
| Cloudflare Pages | \`cloudflare/_headers\`, \`cloudflare/_redirects\` | copy both into the site's ` +
    `folder before the upload | the \`.br\` and \`.gz\` files, which it makes itself: leave them out. ` +
    `\`/pages.html\` becomes \`/pages\` there |
| Netlify | \`netlify/_headers\`, \`netlify/_redirects\` | copy both into the site's folder before ` +
    `the upload; leave "Pretty URLs" on, which adds the slash of a folder | ` +
    `\`X-Frame-Options\` for some pages only: \`frame-ancestors\` does its work; ` +
    `the \`.br\` and \`.gz\` files: leave them out |
| S3 and CloudFront | \`cloudfront/*\` | make a policy of each \`headers-*.json\`, a function of ` +
    `\`function.js\`, and set the distribution up as \`behaviors.json\` says. Upload the folder \`assets\` first: ` +
    `a script that is missed once is missed for a year | the \`.br\` and \`.gz\` files: leave them out |
| Azure Static Web Apps | \`azure/staticwebapp.config.json\` | copy it into the site's folder before ` +
    `the upload | the \`.br\` and \`.gz\` files: leave them out. ` +
    `\`/pages.html\` becomes \`/pages/\` there |
| GitHub Pages | none | the top of a domain, \`https://name.github.io/\` or a domain of your own: under ` +
    `\`/name/\` no link works. Add an empty file \`.nojekyll\` | headers of any kind: only the policy inside each ` +
    `page is left. No \`frame-ancestors\`, no \`Referrer-Policy\` header, no isolation, no \`no-store\`. Old ` +
    `addresses and printed ones typed with a capital or a full stop are not found. Pages, the page "not found" ` +
    `and the slash of a folder work |

A printed address such as \`/Report\` or \`/report.\` leads to its page everywhere but on GitHub Pages.

| Host | What it counts | Here | At most |
|---|---|---|---|
${hostLimits.map((limit) => row(limit, files)).join('\n')}
${tooLarge(files)}
After any upload, run \`npm run verify -- <address>\`.
`
  );
}

const inWords = (number: number) => number.toLocaleString('en-GB');

const row = ({ host, what, atMost, count }: (typeof hostLimits)[number], files: Files) =>
  `| ${host} | ${what} | ${inWords(count(files))} | ${inWords(atMost)} |`;

function tooLarge(files: Files): string {
  const sentences = hostLimits
    .filter(({ atMost, count }) => count(files) > atMost)
    .map(
      ({ host, what, atMost, count }) =>
        `- ${host}: ${inWords(count(files))} ${what}, and ${inWords(atMost)} are allowed.\n`,
    );
  return sentences.length === 0 ? '' : `\nThis site is now too large for:\n\n${sentences.join('')}`;
}
