import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { PublishError } from './publish-error';

// Loaded into Next before anything else: when this process dies without a word, the channel to it closes and
// Next stops too, instead of going on alone with a build that nobody will read. Next's own workers must not
// inherit it: the channel keeps them alive, and they end by themselves when Next does.
const STOP_WITH_PARENT =
  "data:text/javascript,process.on('disconnect',()=>process.exit(143));process.channel.unref();process.execArgv=[]";

// Next holds its lock in the system's core, which lets go of it when a build is killed.
const ANOTHER_BUILD = 'Another next build process is already running';

export type NextBuildOptions = {
  projectDir: string;
  /** Where Next writes its export, relative to `projectDir`. */
  exportDir: string;
  env: NodeJS.ProcessEnv;
  /** Stops Next and its workers. */
  signal: AbortSignal;
  /** Is given what Next prints, as it comes. */
  say: (text: string) => void;
};

function environment({ env, exportDir }: NextBuildOptions): NodeJS.ProcessEnv {
  // Time zone and locale must not show in the pages: the same content gives the same bytes everywhere.
  return {
    ...env,
    NODE_ENV: 'production',
    NEXT_DIST_DIR: exportDir,
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
 * Throws a PublishError when Next fails or another build is running, and an AbortError when the signal stops it.
 */
export async function runNextBuild(options: NextBuildOptions): Promise<void> {
  const { projectDir, signal, say } = options;
  signal.throwIfAborted();
  const next = fork(join(projectDir, 'node_modules/next/dist/bin/next'), ['build'], {
    cwd: projectDir,
    env: environment(options),
    execArgv: ['--import', STOP_WITH_PARENT],
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
    throw new PublishError(
      'Another build is running in this folder. Wait until it has ended, then start this one again.',
    );
  if (code !== 0)
    throw new PublishError(
      'The pages could not be made; the reason stands above. Nothing has been published.',
    );
}
