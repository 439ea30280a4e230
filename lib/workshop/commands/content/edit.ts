import { ToldError } from '../../../told-error';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { readSettings, type Settings } from '../../../settings';
import { lastPublishedContacts } from '../../build/last-published';
import { bundleEditor } from '../../editor/server/bundle';
import { services, writeHosted, type Keeper } from '../../editor/server/hosted';
import { takeSnapshot } from '../../editor/server/snapshot';
import { openBrowser } from '../../editor/server/open-browser';
import { startPreview, type Preview } from '../../editor/server/preview';
import { lockFolder } from '../../editor/server/lock';
import { findRepository } from '../../editor/server/find-repository';
import { createEditorServer, type EditorServer } from '../../editor/server/server';
import { writeWhole } from '../../../write-whole';
import { command, oneOf } from '../../command';

export default command({
  usage: `npm run edit -- --port 4400 --no-preview --no-open
Opens a form editor in the browser, on this computer only, with a preview and the list of problems.
With --bundle hosted-editor --backend ${Object.keys(services).join('|')} --repo owner/name, and if needed
--branch words --server https://git.example.police.uk, it writes the same forms as files for a web server.`,
  options: {
    port: { type: 'string', default: '4400' },
    'no-preview': { type: 'boolean', default: false },
    'no-open': { type: 'boolean', default: false },
    bundle: { type: 'string' },
    backend: { type: 'string' },
    repo: { type: 'string' },
    branch: { type: 'string' },
    server: { type: 'string' },
  },
  run: async ({ values }) => {
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535)
      throw new ToldError(
        `--port is "${values.port}". It must be a whole number from 1 to 65535.`,
        2,
      );
    const settings = readSettings();
    const { contentDir: folder, projectDir } = settings;
    if (values.bundle !== undefined) return writeBundle(values.bundle, keeperOf(values), settings);
    const stray = (['backend', 'repo', 'branch', 'server'] as const).find(
      (option) => values[option] !== undefined,
    );
    if (stray !== undefined)
      throw new ToldError(`--${stray} is used with --bundle only: --bundle hosted-editor.`, 2);
    const root = findRepository(folder);
    const origin = `http://127.0.0.1:${values.port}`;
    const token = randomUUID();
    const notes = path.join(root, '.build');
    mkdirSync(notes, { recursive: true });
    const giveUp = await lockFolder(notes, { address: `${origin}/`, token });
    process.once('exit', giveUp);
    // A file by which the browser knows that it was given this folder and no other.
    writeWhole(path.join(notes, 'editor-token.txt'), `${token}\n`);
    const assets = await bundleEditor(projectDir);
    const preview = values['no-preview']
      ? undefined
      : await startPreview(origin, projectDir, folder);
    const editor = createEditorServer({
      settings: readSettings({ ...process.env, CONTENT_DIR: folder }, root),
      toolsDir: projectDir,
      folder: {
        folderName: path.basename(root),
        contentPath: path.relative(root, folder).split(path.sep).join('/'),
      },
      assets,
      token,
      previewOrigin: preview?.origin,
      published: lastPublishedContacts(settings),
      report: console.error,
    });
    await listen(editor, Number(values.port), preview);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        stop(editor, preview);
      });
    console.log(
      `The editor is at ${origin}/ Open it in Chrome or Edge, and choose this folder: ${root}\nStop it with Ctrl+C.`,
    );
    if (!values['no-open']) openBrowser(`${origin}/`);
    return 0;
  },
});

/** @throws ToldError for the first option that is wrong or missing */
function keeperOf(given: {
  backend?: string | undefined;
  repo?: string | undefined;
  branch?: string | undefined;
  server?: string | undefined;
}): Keeper {
  const { branch, server, repo = '' } = given;
  const service = oneOf('backend', given.backend ?? '', ['github', 'gitlab', 'gitea']);
  const shape = service === 'gitlab' ? /^[\w.-]+(\/[\w.-]+)+$/ : /^[\w.-]+\/[\w.-]+$/;
  if (!shape.test(repo))
    throw new ToldError(
      `--repo is "${repo}". It must be the owner and the name as in its address: --repo force/who-to-tell`,
      2,
    );
  if (branch !== undefined && !/^[\w./-]+$/.test(branch))
    throw new ToldError(
      `--branch is "${branch}". It must be the name of a branch: --branch words`,
      2,
    );
  if (branch === undefined && !services[service].hasReview)
    throw new ToldError(
      `--branch is needed with ${service}: what is saved goes straight to it. Give a branch from which ` +
        `changes are taken over after review: --branch words`,
      2,
    );
  if (server !== undefined && !/^https:\/\/[\w.-]+(:\d+)?$/.test(server))
    throw new ToldError(
      `--server is "${server}". It must be the address of your own server, without a path: --server ` +
        `https://git.example.police.uk`,
      2,
    );
  return { service, repository: repo, branch, server };
}

async function writeBundle(typed: string, keeper: Keeper, settings: Settings): Promise<number> {
  const { contentDir, projectDir } = settings;
  const { offered } = takeSnapshot({
    folder: contentDir,
    today: settings.today(),
    published: undefined,
  });
  const policy = writeHosted(path.resolve(projectDir, typed), keeper, {
    content: offered,
    contentPath: path.relative(projectDir, contentDir).split(path.sep).join('/'),
    assets: await bundleEditor(projectDir),
  });
  console.log(
    `The editor is in ${typed}. Put the folder on a web server that only those who write can reach, and let ` +
      `it send this header with every file:\n\nContent-Security-Policy: ${policy}; frame-ancestors 'none'\n\n` +
      `The rest is in the file for-whoever-hosts-this.txt.`,
  );
  return 0;
}

async function listen(
  editor: EditorServer,
  port: number,
  preview: Preview | undefined,
): Promise<void> {
  try {
    editor.server.listen(port, '127.0.0.1');
    await once(editor.server, 'listening');
  } catch {
    stop(editor, preview);
    throw new ToldError(
      `Port ${port} is taken by another program, perhaps by another editor. Stop that one, or choose ` +
        `another port: npm run edit -- --port ${port < 65_535 ? port + 1 : 4400}`,
      2,
    );
  }
}

function stop(editor: EditorServer, preview: Preview | undefined): void {
  editor.close();
  preview?.stop();
}
