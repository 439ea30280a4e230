import { ToldError } from '../../told-error';
import { join } from 'node:path';
import { sheetAddresses } from '../../content/addresses';
import { loadContent, type Loaded } from '../../content/reading/load';
import type { Problem } from '../../content/model';
import { bundleBrowserScript } from '../../enhancements';
import { searchList } from '../../search/search-list';
import { passagesOf } from '../../prose/passages';
import { readSettings, siteAddress } from '../../settings';
import { printedAddresses } from '../../sharing/permanent-addresses';
import { securityTxt } from '../../sharing/security-txt';
import { bytesOf, type Files } from './files';
import { hostingFiles } from './hosts/hosting-files';
import { contentRevision } from './manifest';
import { pageAddresses, publish } from './publish';
import { checkPublishedAddresses } from './steps/published-addresses';
import type { Written } from './steps/lost-words';
import { growPublishedList, readPublishedList } from './steps/published-list';
import { timed } from './phases';
import { render } from './render';
import { writeFolder } from './folder';
import { EARLIER_SITES } from './sites/kept-sites';
import { makeReady } from './sites/make-ready';
import { swapIn, type FinishedSite } from './sites/swap';

export type BuildOptions = {
  contentDir: string;
  /** What was read there and checked. */
  loaded: Loaded;
  /** Where the site is published. */
  outDir: string;
  /** The folder of package.json. */
  projectDir: string;
  env: NodeJS.ProcessEnv;
  /** Stops the build; nothing is published then. */
  signal: AbortSignal;
  /** Is given what Next prints, as it comes. */
  say: (text: string) => void;
};

/** What was published, or the problems for which nothing was. */
export type BuildResult = { site: Files; problems: [] } | { site?: never; problems: Problem[] };

/** The revision of the content, which the list of published files names too. */
export const revisionOf = ({ files }: Loaded): string =>
  contentRevision(
    new Map(files.map(({ path, data, body }) => [path, bytesOf(JSON.stringify([data, body]))])),
  );

// Content from elsewhere is a trial, and is not held to what this project has published.
const isOwnContent = ({ contentDir, projectDir }: BuildOptions): boolean =>
  contentDir === join(projectDir, 'content');

async function findProblems(
  options: BuildOptions,
  addresses: readonly string[],
  { content, locate }: Loaded,
): Promise<Problem[]> {
  const list = isOwnContent(options) ? await readPublishedList(options.projectDir) : '';
  const placeOf = (from: string) =>
    content.redirects.findIndex((redirect) => redirect.from === from);
  return checkPublishedAddresses(
    list,
    addresses,
    content.redirects,
    (from) => locate('redirects.md', ['redirects', placeOf(from), 'from']).line,
  );
}

function renderSite({ projectDir, contentDir, env, signal, say }: BuildOptions): Promise<Files> {
  // One "today" for all pages, also when the build runs past midnight.
  const SOURCE_DATE_EPOCH = env.SOURCE_DATE_EPOCH || String(Math.floor(Date.now() / 1000));
  const settings = { ...env, CONTENT_DIR: contentDir, SOURCE_DATE_EPOCH };
  return timed('next', () => render({ projectDir, env: settings, signal, say }));
}

/** Next makes a file or none by its name alone; this one depends on what an editor has filled in. */
function addSecurityTxt(rendered: Files, loaded: Loaded, options: BuildOptions): Files {
  const { today } = readSettings(options.env, options.projectDir);
  const { organisation } = loaded.content.site;
  const text = securityTxt(organisation, addressOfSite(loaded, options), today());
  if (text === undefined) return rendered;
  return new Map([...rendered, ['.well-known/security.txt', bytesOf(text)]]);
}

const addressOfSite = ({ content }: Loaded, { env, projectDir }: BuildOptions): string =>
  siteAddress(readSettings(env, projectDir), content.site.address);

/** The words of every body but those of sources, which are notes for editors. */
const writtenIn = (loaded: Loaded): Written[] =>
  passagesOf(loaded)
    .filter(
      ({ kind, document }) =>
        kind !== 'line' && !loaded.content.sources.some(({ path }) => path === document.path),
    )
    .map(({ text, document, placeAt }) => ({
      text,
      file: document.path,
      line: placeAt(0).line,
      address: 'address' in document ? String(document.address) : undefined,
    }));

async function finish(
  rendered: Files,
  loaded: Loaded,
  options: BuildOptions,
): Promise<FinishedSite> {
  const { projectDir } = options;
  const search = searchList(loaded.content);
  const bundle = (name: string) => bundleBrowserScript(name, projectDir, search);
  const { files, styleHashes } = await publish(rendered, {
    bundle,
    revision: revisionOf(loaded),
    copiesDir: join(projectDir, '.build', 'compressed'),
    address: addressOfSite(loaded, options),
    redirected: loaded.content.redirects.map(({ from }) => from),
    written: writtenIn(loaded),
  });
  const hosting = hostingFiles({
    styleHashes,
    sheets: sheetAddresses(loaded.content),
    redirects: loaded.content.redirects,
    printed: printedAddresses(loaded.content),
  });
  return {
    site: files,
    hosting: new Map([...hosting].map(([path, text]) => [path, bytesOf(text)])),
  };
}

/**
 * Makes the site from the content and publishes it as `outDir`.
 * Two builds at once do not mix: each has folders of its own, and Next lets only one of them render.
 * Throws a ToldError with a sentence, or an AbortError; the last site is then untouched.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { contentDir, loaded, outDir, projectDir, signal } = options;
  await makeReady(projectDir, outDir);
  const rendered = addSecurityTxt(await renderSite(options), loaded, options);
  const { loaded: now } = loadContent(contentDir);
  if (now === undefined || revisionOf(now) !== revisionOf(loaded)) {
    throw new ToldError(
      'The content changed while the site was being made. Run the build again.',
      1,
    );
  }
  const addresses = pageAddresses(rendered);
  // Files such as /contacts.json are kept and linked to as pages are.
  const files = [...rendered.keys()].map((path) => `/${path}`);
  const problems = await findProblems(options, [...addresses, ...files], loaded);
  if (problems.length > 0) return { problems };
  const finished = await finish(rendered, loaded, options);
  signal.throwIfAborted();
  await timed('swap', () => swapIn(finished, outDir, writeFolder, EARLIER_SITES));
  if (isOwnContent(options)) await growPublishedList(projectDir, addresses);
  return { site: finished.site, problems: [] };
}
