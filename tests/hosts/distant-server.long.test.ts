/** Publishing to a server by ssh and rsync, with a real server of ssh on this computer. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freePort } from '../support/free-port';
import { openOffice, type Office, type Officer } from '../support/officers';
import { buildSmall } from '../support/small-build';

const SSHD = '/usr/sbin/sshd';
const LINE = 'content/contacts/listening-line.md';
/** Where ssh's server wants to put its own notes when the administrator runs it. */
const NOTES = '/run/sshd';

const isInstalled =
  existsSync(SSHD) &&
  ['/usr/bin/rsync', '/usr/bin/ssh'].every((program) => existsSync(program)) &&
  (userInfo().uid !== 0 || existsSync(NOTES));

describe('a server that lets this computer in by ssh', { timeout: 300_000 }, () => {
  if (!isInstalled) {
    const sentence = 'ssh, its server or rsync is not on this computer, so it is not tested';
    console.log(`${sentence}. On Debian: apt-get install openssh-server rsync`);
    it.skip(sentence, () => undefined);
    return;
  }
  let office: Office;
  let desk: Officer;
  let child: ChildProcess;
  let server = '';
  let key = '';

  beforeAll(async () => {
    office = openOffice();
    desk = office.join('Press desk');
    const home = join(desk.folder, '..');
    server = join(home, 'server');
    mkdirSync(server);
    key = join(home, 'key');
    for (const file of [key, join(home, 'host-key')])
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file]);
    const port = await freePort();
    const config = [
      `Port ${port}`,
      'ListenAddress 127.0.0.1',
      `HostKey ${join(home, 'host-key')}`,
      `AuthorizedKeysFile ${key}.pub`,
      'StrictModes no',
      'UsePAM no',
      'PidFile none',
    ];
    writeFileSync(join(home, 'sshd_config'), `${config.join('\n')}\n`);
    child = spawn(SSHD, ['-D', '-e', '-f', join(home, 'sshd_config')], { stdio: 'ignore' });
    for (;;) {
      if (child.exitCode !== null) throw new Error(`${SSHD} did not start.`);
      const socket = connect(port, '127.0.0.1');
      const answers = await Promise.race([
        once(socket, 'connect').then(
          () => true,
          () => false,
        ),
        wait(1000).then(() => false),
      ]);
      socket.destroy();
      if (answers) break;
      await wait(50);
    }
    const host = readFileSync(join(home, 'host-key.pub'), 'utf8');
    vi.stubEnv('PUBLISH_TO', `ssh://${userInfo().username}@127.0.0.1:${port}${server}`);
    vi.stubEnv('PUBLISH_HOST_KEY', `[127.0.0.1]:${port} ${host}`);
    vi.stubEnv('SITE_URL', 'http://127.0.0.1:9');
    vi.stubEnv('CONTENT_DIR', '');
  });
  afterAll(async () => {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
    office.close();
  });

  const home = () => readFileSync(join(server, 'out/index.html'), 'utf8');

  it('refuses a key that it does not know, and is as it was', async () => {
    const other = join(desk.folder, '../host-key');
    vi.stubEnv('PUBLISH_KEY', readFileSync(other, 'utf8'));
    await buildSmall(desk.folder);
    const { code, says } = await desk.run('publish', '--built');
    expect([code, says]).toEqual([1, expect.stringMatching('could not be published to')]);
    expect(readdirSync(server)).toEqual([]);
  });

  it('gets sites one after another, keeps five, and puts one back', async () => {
    vi.stubEnv('PUBLISH_KEY', readFileSync(key, 'utf8'));
    // Five of earlier days stand there already.
    for (const day of [1, 2, 3, 4, 5]) {
      const site = join(server, '.build/sites/out', `earlier-${day}`, 'out');
      mkdirSync(site, { recursive: true });
      utimesSync(site, new Date(2026, 0, day), new Date(2026, 0, day));
    }
    await buildSmall(desk.folder);
    await desk.run('publish', '--built');
    expect(home()).toContain('116 123');
    desk.edit(LINE, '116 123', '116 124');
    await buildSmall(desk.folder);
    // The server tells sites apart by the second.
    await wait(1000);
    expect((await desk.run('publish', '--built')).says).toContain('cannot be checked');
    expect(home()).toContain('116 124');
    expect(readdirSync(join(server, 'hosting'))).toContain('nginx');
    const kept = readdirSync(join(server, '.build/sites/out'));
    expect(kept.filter((name) => name.startsWith('earlier'))).toEqual([
      'earlier-3',
      'earlier-4',
      'earlier-5',
    ]);
    expect((await desk.run('put-back')).says).toMatch(/^1 .* public now$/m);
    const { code, says } = await desk.run('put-back', '2');
    expect([code, says]).toEqual([0, expect.stringMatching(/^Public since/)]);
    expect(home()).toContain('116 123');
    await desk.run('put-back', '1');
    expect(home()).toContain('116 124');
  });
});
