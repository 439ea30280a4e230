import { createHash } from 'node:crypto';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserScriptNames, bundleBrowserScript } from '../../../../../lib/enhancements';
import {
  nameScripts,
  publishedScript,
} from '../../../../../lib/workshop/build/steps/browser-scripts';
import { attributeOf, elementsOf } from '../../../../../lib/workshop/build/html';
import type { SiteTrees } from '../../../../../lib/workshop/build/site-trees';
import { exitScript, exportedPage, siteOf } from '../page';

const SOURCES = {
  'exit-link.browser.ts':
    "import { away } from './exit-link-address';\nconst leave = (event: KeyboardEvent): void => " +
    "{ if (event.key === 'Shift') location.replace(away ?? ''); };\ndocument.addEventListener('keyup', leave);\n",
  'exit-link-address.ts': "export const away: string | undefined = 'https://example.org/';\n",
  'exit-link.tsx': 'export const ExitLink = () => null;\n',
};

async function makeProject(): Promise<string> {
  const projectDir = await mkdtemp(join(tmpdir(), 'scripts-'));
  await mkdir(join(projectDir, 'components'));
  for (const [name, text] of Object.entries(SOURCES))
    await writeFile(join(projectDir, 'components', name), text);
  return projectDir;
}

let projectDir = '';
beforeAll(async () => {
  projectDir = await makeProject();
});
afterAll(() => rm(projectDir, { recursive: true }));

describe('a bundle', () => {
  test('is made of each file that ends in .browser.ts', async () => {
    expect(await browserScriptNames(projectDir)).toEqual(['exit-link']);
  });

  test('holds what the script imports, and no types or imports', async () => {
    const text = await bundleBrowserScript('exit-link', projectDir);

    expect([text.includes('https://example.org/'), /import|KeyboardEvent/.test(text)]).toEqual([
      true,
      false,
    ]);
  });

  test('is the same whatever the folder is called', async () => {
    const other = await makeProject();

    expect(await bundleBrowserScript('exit-link', other)).toBe(
      await bundleBrowserScript('exit-link', projectDir),
    );
    await rm(other, { recursive: true });
  });

  test('that nobody wrote is refused by name', async () => {
    await expect(bundleBrowserScript('../secret', projectDir)).rejects.toThrow(
      /"\.\.\/secret", but no folder of components\/ holds/,
    );
  });
});

describe('a published script', () => {
  test('has another name when its content is another', () => {
    expect(publishedScript('exit-link', 'a()').path).not.toBe(
      publishedScript('exit-link', 'b()').path,
    );
  });

  test('has the integrity of its bytes', () => {
    const { integrity, bytes } = publishedScript('exit-link', 'a()');

    expect(integrity).toBe(`sha384-${createHash('sha384').update(bytes).digest('base64')}`);
  });
});

describe('the pages', () => {
  const site = (...bodies: string[]): SiteTrees =>
    siteOf({
      ...Object.fromEntries(
        bodies.map((body, index) => [`${index}/index.html`, exportedPage(body)]),
      ),
      'assets/exit-link.js': 'for development',
      'assets/open-now.js': 'for development',
      'assets/poster.pdf': '%PDF',
    });
  const named = async (of: SiteTrees): Promise<SiteTrees> => {
    await nameScripts((script) => Promise.resolve(`${script}()`))(of);
    return of;
  };
  const { path, integrity } = publishedScript('exit-link', 'exit-link()');

  const scriptOf = ({ pages }: SiteTrees) =>
    [...pages.values()]
      .flatMap((page) => [...elementsOf(page, 'script')])
      .find((script) => attributeOf(script, 'data-enhancement'));

  test('load the script by its published name and integrity', async () => {
    const script = scriptOf(await named(site(exitScript)));

    expect(script && [attributeOf(script, 'src'), attributeOf(script, 'integrity')]).toEqual([
      `/${path}`,
      integrity,
    ]);
  });

  test('wait with the script until they have been read', async () => {
    const script = scriptOf(await named(site(exitScript.replace('<script', '<script async=""'))));

    expect(script && attributeOf(script, 'async')).toBeUndefined();
  });

  test('share one file, and what none of them asks for is not published', async () => {
    const { files } = await named(site(exitScript, exitScript));

    expect([...files.keys()].filter((file) => file.startsWith('assets/'))).toEqual([
      'assets/poster.pdf',
      path,
    ]);
  });

  test('are refused when they ask for a script that does not exist', async () => {
    const bundle = (script: string) => bundleBrowserScript(script, projectDir);
    const asking = site(exitScript.replaceAll('exit-link', 'no-such-script'));

    await expect(nameScripts(bundle)(asking)).rejects.toThrow(/holds no-such-script\.browser\.ts/);
  });
});
