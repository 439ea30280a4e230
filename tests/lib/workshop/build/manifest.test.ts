import { describe, expect, test } from 'vitest';
import { bytesOf, textOf, type Files } from '../../../../lib/workshop/build/files';
import {
  addManifest,
  contentRevision,
  MANIFEST_PATH,
  readManifest,
} from '../../../../lib/workshop/build/manifest';

const REVISION = 'a'.repeat(64);
const site: Files = new Map([
  ['stings/index.html', bytesOf('stings')],
  ['index.html', bytesOf('£')],
]);
const manifestOf = (files: Files) =>
  readManifest(
    textOf(addManifest(REVISION)(files).get(MANIFEST_PATH) ?? new Uint8Array()),
    MANIFEST_PATH,
  );

describe('the revision of the content', () => {
  const content = new Map([
    ['site.md', bytesOf('a')],
    ['pages/index.md', bytesOf('b')],
  ]);

  test('does not depend on the order of the files', () => {
    expect(contentRevision(new Map([...content].reverse()))).toBe(contentRevision(content));
  });

  test('is another when a file says something else', () => {
    expect(contentRevision(new Map([...content, ['site.md', bytesOf('c')]]))).not.toBe(
      contentRevision(content),
    );
  });

  test('is another when a file has another name', () => {
    expect(
      contentRevision(
        new Map([
          ['site.md', bytesOf('a')],
          ['pages/home.md', bytesOf('b')],
        ]),
      ),
    ).not.toBe(contentRevision(content));
  });
});

describe('the manifest', () => {
  test('gives the size in bytes and the hash of every file, by path', () => {
    expect(manifestOf(site)).toEqual({
      revision: REVISION,
      files: [
        {
          path: 'index.html',
          size: 2,
          sha256: 'b4fe151e413445357b1c0935e7cf04a429492ebd23dc62bfadb2f898c431c1fd',
        },
        {
          path: 'stings/index.html',
          size: 6,
          sha256: '152bfded775818db87308806c5888fb31c596eb28c6eb20b13a4e2389c907395',
        },
      ],
    });
  });

  test('is the same whatever the order of the files', () => {
    expect(manifestOf(new Map([...site].reverse()))).toEqual(manifestOf(site));
  });

  test.each(['no JSON', '{}', '{"revision":"x","files":[]}'])(
    'is refused when it reads %s',
    (text) => {
      expect(() => readManifest(text, 'out/build.json')).toThrow(
        /^out\/build\.json is not a list of published files/,
      );
    },
  );
});
