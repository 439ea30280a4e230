import { ToldError } from '../../../told-error';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The preview's address, and a way to end it. */
export type Preview = { origin: string; stop: () => void };

/**
 * Starts the live preview on a port of its own, in a process of its own.
 *
 * @param editorOrigin whose pages may show it: `http://127.0.0.1:4400`
 * @param projectDir the project's folder
 * @param contentDir the content folder to show
 * @throws ToldError when it ends before it has a port
 */
export async function startPreview(
  editorOrigin: string,
  projectDir: string,
  contentDir: string,
): Promise<Preview> {
  const script = path.join(path.dirname(fileURLToPath(import.meta.url)), 'preview-server.ts');
  mkdirSync(path.join(projectDir, '.build'), { recursive: true });
  // What Next has to say is for developers; the editor's words stand in its own page.
  const log = openSync(path.join(projectDir, '.build/edit-preview.log'), 'w');
  const child = fork(script, [editorOrigin, projectDir], {
    cwd: projectDir,
    // A process of its own reads no TypeScript because this one does.
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', log, log, 'ipc'],
    env: {
      ...process.env,
      CONTENT_DIR: contentDir,
      CHECKED_BY_EDITOR: '1',
      NODE_ENV: 'development',
      NEXT_DIST_DIR: '.build/edit-preview',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
  const stop = () => {
    child.kill('SIGTERM');
  };
  const origin = await Promise.race([
    once(child, 'message').then(([message]: unknown[]) => originIn(message)),
    once(child, 'exit').then(() => {
      throw new ToldError(
        'The preview could not be started. The reason is in .build/edit-preview.log. To edit without it, ' +
          'type: npm run edit -- --no-preview',
        2,
      );
    }),
  ]);
  return { origin, stop };
}

function originIn(message: unknown): string {
  if (
    typeof message === 'object' &&
    message !== null &&
    'origin' in message &&
    typeof message.origin === 'string'
  )
    return message.origin;
  throw new Error('The preview did not say where it is.');
}
