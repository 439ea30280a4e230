import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { SearchList } from './search/finder';

const ENDING = '.browser.ts';

async function browserScriptFiles(projectDir: string): Promise<string[]> {
  const files = await readdir(join(projectDir, 'components'), { recursive: true });
  return files.filter((file) => file.endsWith(ENDING));
}

const nameOf = (file: string): string => basename(file, ENDING);

/**
 * Names the enhancement scripts of a project, in order: the files `<name>.browser.ts` anywhere in `components/`.
 * @param projectDir the folder that holds `components/`
 */
export async function browserScriptNames(projectDir: string): Promise<string[]> {
  return (await browserScriptFiles(projectDir)).map(nameOf).sort();
}

/**
 * Bundles one enhancement script into a single minified text for browsers of 2020 and later.
 * The development server sends the same text that is published.
 * @param name `exit-link` for the file `exit-link.browser.ts`
 * @param search what the script that searches knows
 * @throws when there is no such script
 */
export async function bundleBrowserScript(
  name: string,
  projectDir: string = process.cwd(),
  search?: SearchList,
): Promise<string> {
  const file = (await browserScriptFiles(projectDir)).find((one) => nameOf(one) === name);
  if (file === undefined) {
    throw new Error(
      `A page asks for the enhancement "${name}", but no folder of components/ holds ${name}${ENDING}.`,
    );
  }
  const { outputFiles } = await build({
    absWorkingDir: projectDir,
    entryPoints: [join(projectDir, 'components', file)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    platform: 'browser',
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"', SEARCH_LIST: JSON.stringify(search ?? null) },
    write: false,
    logLevel: 'error',
  });
  return outputFiles.map((file) => file.text.trim()).join('');
}
