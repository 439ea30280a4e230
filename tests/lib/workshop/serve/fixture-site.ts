import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { hostingFiles } from '../../../../lib/workshop/build/hosts/hosting-files';
import type { HostingOptions } from '../../../../lib/workshop/build/hosts/hosting-options';

export const fixtureHosting: HostingOptions = {
  styleHashes: ['sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
  sheets: ['/parents/signs/'],
  redirects: [
    { from: '/old/', to: '/report/' },
    { from: '/old/deep/page/', to: '/parents/signs/' },
  ],
  printed: ['/report/', '/parents/signs/'],
};

const sentence = 'Call 999 if a child is in danger now. ';

function page(title: string, words: string): string {
  return (
    `<!doctype html><html ` +
    `lang="en"><title>${title}</title><main><h1>${title}</h1><p>${words} ${sentence.repeat(40)}</main></html>\n`
  );
}

/** A small site of every kind of file; `words` stand in each of its texts. */
export function fixtureFiles(words = 'First.'): Map<string, string | Uint8Array> {
  return new Map<string, string | Uint8Array>([
    ['index.html', page('Home', words)],
    ['report/index.html', page('Report', words)],
    ['parents/signs/index.html', page('Signs', words)],
    ['embed/v1/report/index.html', page('Card', words)],
    ['pages.html', page('Pages', words)],
    ['404.html', page('There is no page here', words)],
    ['contacts.json', JSON.stringify({ words, filler: sentence.repeat(40) })],
    ['contacts.schema.json', '{}\n'],
    ['feed.xml', `<?xml version="1.0"?><feed>${words} ${sentence.repeat(40)}</feed>\n`],
    ['robots.txt', `# ${words}\nUser-agent: *\n`],
    ['build.json', JSON.stringify({ words })],
    ['site.webmanifest', '{"name":"Who to tell"}\n'],
    ['favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>\n'],
    ['assets/exit-link.0123456789.js', `"${words} ${sentence.repeat(40)}";\n`],
    ['badge/badge.png', Uint8Array.from({ length: 1000 }, (_, index) => index % 251)],
    ['qr/report.svg', '<svg xmlns="http://www.w3.org/2000/svg" id="code"/>\n'],
    ['schools/poster.pdf', Uint8Array.from({ length: 3000 }, (_, index) => index % 253)],
    ['.well-known/security.txt', 'Contact: mailto:security@example.org\n'],
    ['.hidden', 'nobody may read this\n'],
  ]);
}

/** Writes the fixture as a generation: `<folder>/out` and `<folder>/hosting`. */
export function writeGeneration(folder: string, words?: string, hosting = fixtureHosting): void {
  for (const [path, content] of fixtureFiles(words)) {
    write(join(folder, 'out', path), content);
    if (content.length > 1000 && typeof content === 'string') {
      write(
        join(folder, 'out', `${path}.br`),
        brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
      );
      write(join(folder, 'out', `${path}.gz`), gzipSync(content, { level: 9 }));
    }
  }
  for (const [path, content] of hostingFiles(hosting))
    write(join(folder, 'hosting', path), content);
}

/** A new folder for one test. Whoever makes it removes it. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'who-to-tell-'));
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
