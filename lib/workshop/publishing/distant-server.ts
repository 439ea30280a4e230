import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../../settings';
import { faultCode } from '../../system-fault';
import { ToldError } from '../../told-error';
import { EARLIER_SITES, newestFirst } from '../build/sites/kept-sites';
import { hostingLink, SETTINGS } from '../build/sites/sites-folder';
import type { Destination } from './destination';

type Server = { host: string; folder: string; port: string | undefined };
type Keys = Pick<Settings, 'publishKey' | 'publishHostKey'>;

/** The same folders as on this computer (sites-folder.ts), by the few commands that every server with GNU tools has. */
const SITES = '.build/sites/out';

/** Above any upload of a site of this size, also on a slow line. In milliseconds. */
const TIME_AT_MOST = 600_000;

/**
 * A folder on a server that lets this computer in by ssh; rsync copies.
 *
 * @throws ToldError when the name of the host or the folder holds signs that a shell would read
 */
export function distantServer(server: Server, keys: Keys): Destination {
  const { host, folder } = server;
  if (!/^[A-Za-z0-9_][\w.@-]*$/.test(host) || !/^\/[\w./-]+$/.test(folder))
    throw new ToldError(
      `"${host}:${folder}" is no place to publish to. Write it as user@host:/srv/who-to-tell, with letters, ` +
        `digits, dots and hyphens only.`,
      2,
    );
  const there = (lines: readonly string[]): Promise<string> =>
    withKeys(server, keys, (ssh) =>
      run('ssh', [...ssh, host, `set -e; ${lines.join('; ')}`], host),
    );
  const list = async () => {
    const told = await there([
      `cd ${folder}`,
      `mkdir -p ${SITES}`,
      'readlink out || echo none',
      `for site in ${SITES}/*/out; do [ ! -d $site ] || echo $(date -r $site +%s) $site; done`,
    ]);
    const [current = '', ...lines] = told.split('\n');
    return newestFirst(
      lines.flatMap((line) => {
        const [, seconds, name] = /^(\d+) .*\/([^/]+)\/out$/.exec(line) ?? [];
        return name === undefined
          ? []
          : [
              {
                name,
                made: new Date(Number(seconds) * 1000),
                isCurrent: current === `${SITES}/${name}/out`,
              },
            ];
      }),
    );
  };
  // A link cannot be replaced in one move by "ln"; "mv -T" renames it over the old one.
  const leadTo = (name: string) => [
    `cd ${folder}`,
    `test -d ${SITES}/${name}/out`,
    `ln -sfn ${SITES}/${name}/out out.new`,
    'mv -fT out.new out',
    `ln -sfn hosting ${SITES}/${name}/${SETTINGS}`,
    `ln -sfn out/../${SETTINGS} hosting`,
  ];
  return {
    list,
    putBack: async (name) => {
      await there(leadTo(name));
    },
    add: async (outDir) => {
      const name = `${Date.now()}-${randomBytes(4).toString('hex')}`;
      const kept = await list();
      const last = kept.find(({ isCurrent }) => isCurrent);
      await there([`mkdir ${folder}/${SITES}/${name}`]);
      for (const [from, to] of [
        [outDir, 'out'],
        [hostingLink(outDir), 'hosting'],
      ] as const)
        await withKeys(server, keys, (ssh) =>
          run(
            'rsync',
            [
              '--recursive',
              '--checksum',
              '--compress',
              // What is the same as in the last site is not sent again.
              ...(last === undefined ? [] : [`--link-dest=../../${last.name}/${to}`]),
              `--rsh=ssh ${ssh.join(' ')}`,
              `${from}/`,
              `${host}:${folder}/${SITES}/${name}/${to}/`,
            ],
            host,
          ),
        );
      await there(leadTo(name));
      const old = kept.slice(EARLIER_SITES).filter(({ isCurrent }) => !isCurrent);
      if (old.length > 0)
        await there([`cd ${folder}/${SITES}`, `rm -rf ${old.map((site) => site.name).join(' ')}`]);
    },
  };
}

/** Lends ssh the keys that are given as settings, in files that only this user can read. */
async function withKeys<Result>(
  { port }: Server,
  { publishKey, publishHostKey }: Keys,
  work: (ssh: string[]) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'who-to-tell-'));
  const lend = (name: string, text: string): string => {
    const file = join(folder, name);
    writeFileSync(file, `${text.trim()}\n`, { mode: 0o600 });
    return file;
  };
  try {
    return await work([
      '-oBatchMode=yes',
      ...(port === undefined ? [] : [`-oPort=${port}`]),
      ...(publishKey === undefined
        ? []
        : ['-oIdentitiesOnly=yes', `-oIdentityFile=${lend('key', publishKey)}`]),
      ...(publishHostKey === undefined
        ? []
        : ['-oStrictHostKeyChecking=yes', `-oUserKnownHostsFile=${lend('hosts', publishHostKey)}`]),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(program: string, words: readonly string[], host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, words, { timeout: TIME_AT_MOST }, (error, printed, said) => {
      if (error === null) resolve(printed);
      else reject(explain(error, said, program, host));
    });
  });
}

function explain(error: Error, said: string, program: string, host: string): ToldError {
  const why =
    faultCode(error) === 'ENOENT'
      ? `${program} is not on this computer`
      : (said.trim().split('\n').at(-1) ?? '');
  return new ToldError(
    `${host} could not be published to: ${why}. What is public there is as it was.`,
    1,
    { cause: error },
  );
}
