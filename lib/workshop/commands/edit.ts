import { ToldError } from '../../told-error';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { readSettings } from '../../settings';
import { bundleEditor } from '../editor/server/bundle';
import { openBrowser } from '../editor/server/open-browser';
import { startPreview, type Preview } from '../editor/server/preview';
import { lockFolder } from '../editor/server/lock';
import { findRoot } from '../editor/server/root';
import { createEditorServer, type EditorServer } from '../editor/server/server';
import { reuseTrees } from '../../markdown/parse';
import { writeWhole } from '../../write-whole';
import { command } from '../command';

export default command({
  usage: `npm run edit -- --port 4400 --no-preview --no-open
Opens a form editor in the browser, on this computer only, with a preview and the list of problems.`,
  options: {
    port: { type: 'string', default: '4400' },
    'no-preview': { type: 'boolean', default: false },
    'no-open': { type: 'boolean', default: false },
  },
  run: async ({ values }) => {
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535)
      throw new ToldError(
        `--port is "${values.port}". It must be a whole number from 1 to 65535.`,
        2,
      );
    const { contentDir: folder, projectDir, today } = readSettings();
    const root = findRoot(folder);
    const origin = `http://127.0.0.1:${values.port}`;
    const mark = randomUUID();
    const notes = path.join(root, '.build');
    mkdirSync(notes, { recursive: true });
    const giveUp = await lockFolder(notes, { address: `${origin}/`, mark });
    process.once('exit', giveUp);
    // A file by which the browser knows that it was given this folder and no other.
    writeWhole(path.join(notes, 'editor-mark.txt'), `${mark}\n`);
    const assets = await bundleEditor(projectDir);
    const preview = values['no-preview']
      ? undefined
      : await startPreview(origin, projectDir, folder);
    // The content is looked at after every save; what was not touched is not read again.
    reuseTrees(new Map());
    const editor = createEditorServer({
      folder,
      projectDir,
      place: {
        folderName: path.basename(root),
        contentPath: path.relative(root, folder).split(path.sep).join('/'),
      },
      assets,
      mark,
      previewOrigin: preview?.origin,
      today,
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
