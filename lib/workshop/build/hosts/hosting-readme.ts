import { azureConfig, azureFileLimit } from './azure';
import { cloudfrontFunction, cloudfrontFunctionLimit } from './cloudfront';
import { cloudflareRedirectLimit, redirectsFile } from './headers-file';
import type { HostingOptions } from './hosting-options';

/** The README of the generated folder: for each host where its files go, and what it cannot do. */
export function hostingReadme(options: HostingOptions): string {
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
    `folder before the upload | the \`.br\` and \`.gz\` files, which it makes itself: leave them out; ` +
    `more than ${cloudflareRedirectLimit.toLocaleString('en-GB')} lines of redirects |
| Netlify | \`netlify/_headers\`, \`netlify/_redirects\` | copy both into the site's folder before ` +
    `the upload | \`X-Frame-Options\` for some pages only: \`frame-ancestors\` does its work; ` +
    `the \`.br\` and \`.gz\` files: leave them out |
| S3 and CloudFront | \`cloudfront/*\` | make a policy of each \`headers-*.json\`, a function of ` +
    `\`function.js\`, and set the distribution up as \`behaviors.json\` says | the \`.br\` and \`.gz\` ` +
    `files: leave them out; a function of more than ${cloudfrontFunctionLimit.toLocaleString('en-GB')} bytes |
| Azure Static Web Apps | \`azure/staticwebapp.config.json\` | copy it into the site's folder before ` +
    `the upload | the \`.br\` and \`.gz\` files: leave them out; a file of more than ` +
    `${azureFileLimit.toLocaleString('en-GB')} bytes |
| GitHub Pages | none | nothing to do | headers of any kind: only the policy inside each page is left. ` +
    `No \`frame-ancestors\`, no \`Referrer-Policy\` header, no isolation, and redirects are not possible |
${limits(options)}
After any upload, run \`npm run verify -- <address>\`.
`
  );
}

function limits(options: HostingOptions): string {
  const passed = [
    [
      redirectsFile(options).split('\n').length - 1,
      cloudflareRedirectLimit,
      'Cloudflare Pages: `_redirects` has too many lines',
    ],
    [
      Buffer.byteLength(cloudfrontFunction(options)),
      cloudfrontFunctionLimit,
      'CloudFront: `function.js` is too large',
    ],
    [
      Buffer.byteLength(azureConfig(options)),
      azureFileLimit,
      'Azure: `staticwebapp.config.json` is too large',
    ],
  ] as const;
  const sentences = passed
    .filter(([size, limit]) => size > limit)
    .map(
      ([size, limit, what]) =>
        `- ${what}: ${size.toLocaleString('en-GB')}, and ${limit.toLocaleString('en-GB')} are allowed.\n`,
    );
  return sentences.length === 0 ? '' : `\nThis site is now too large for:\n\n${sentences.join('')}`;
}
