import { ToldError } from '../../told-error';
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

// What Next has compiled counts for its next run only when its settings are the same, this folder among them.
const SAME_FOR_ALL = '.build/export';

// Loaded into Next before anything else. When this process dies without a word, the channel to it closes and
// Next stops too, instead of going on alone with a build that nobody will read. What was exported is moved at the
// very end, while Next still holds its lock, so that no other build can have written over it. Next's own workers
// must inherit none of it: the channel keeps them alive, and they end by themselves when Next does.
const preload = (from: string, to: string): string =>
  `data:text/javascript,${encodeURIComponent(`
    import { renameSync } from 'node:fs';
    process.on('exit', (code) => code || renameSync(${JSON.stringify(from)}, ${JSON.stringify(to)}));
    process.on('disconnect', () => process.exit(143));
    process.channel.unref();
    process.execArgv = [];
  `)}`;

// Next holds its lock in the system's core, which lets go of it when a build is killed.
const ANOTHER_BUILD = 'Another next build process is already running';

export type NextBuildOptions = {
  projectDir: string;
  /** Where the export is put when it is finished. */
  exportDir: string;
  env: NodeJS.ProcessEnv;
  /** Stops Next and its workers. */
  signal: AbortSignal;
  /** Is given what Next prints, as it comes. */
  say: (text: string) => void;
};

function environment({ env }: NextBuildOptions): NodeJS.ProcessEnv {
  // Time zone and locale must not show in the pages: the same content gives the same bytes everywhere.
  return {
    ...env,
    NODE_ENV: 'production',
    NEXT_DIST_DIR: SAME_FOR_ALL,
    NEXT_TELEMETRY_DISABLED: '1',
    TZ: 'UTC',
    LC_ALL: 'C',
  };
}

const ending = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });

/**
 * Runs `next build` and waits for it.
 * Throws a ToldError when Next fails or another build is running, and an AbortError when the signal stops it.
 */
export async function runNextBuild(options: NextBuildOptions): Promise<void> {
  const { projectDir, exportDir, signal, say } = options;
  signal.throwIfAborted();
  const next = fork(join(projectDir, 'node_modules/next/dist/bin/next'), ['build'], {
    cwd: projectDir,
    env: environment(options),
    execArgv: ['--import', preload(join(projectDir, SAME_FOR_ALL), exportDir)],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [next.stdout, next.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      say(text);
    });
  }
  const stop = () => next.kill('SIGTERM');
  signal.addEventListener('abort', stop);
  const code = await ending(next);
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  if (said.includes(ANOTHER_BUILD))
    throw new ToldError(
      'Another build is running in this folder. Wait until it has ended, then start this one again.',
      1,
    );
  if (code !== 0)
    throw new ToldError(
      'The pages could not be made; the reason stands above. Nothing has been published.',
      1,
    );
}
