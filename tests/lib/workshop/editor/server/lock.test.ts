import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from '../../../../../lib/workshop/editor/server/lock';
import { freePort } from '../../../../support/free-port';

let folder = '';
const file = () => path.join(folder, 'editor-lock.json');
const mine = { address: 'http://127.0.0.1:4401/', token: 'mine' };
const REFUSED = 'This folder is open in an editor already, at http://127.0.0.1:';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The lock of an editor that began an hour ago. */
function leave(pid: number, address: string): void {
  writeFileSync(file(), JSON.stringify({ pid, address, token: 'other' }));
  const hourAgo = Date.now() / 1000 - 3600;
  utimesSync(file(), hourAgo, hourAgo);
}

test('a folder is held until it is given up', async () => {
  const giveUp = await lockFolder(folder, mine);
  await expect(lockFolder(folder, { ...mine, token: 'second' })).rejects.toThrow(REFUSED);
  giveUp();
  expect(existsSync(file())).toBe(false);
});

test('an editor that answers at its address has its folder still', async () => {
  const port = await freePort();
  const server = createServer((_request, response) => response.end('other\n'));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  leave(process.pid, `http://127.0.0.1:${port}/`);
  await expect(lockFolder(folder, mine)).rejects.toThrow(`${REFUSED}${port}/. Use that one.`);
  server.closeAllConnections();
  server.close();
});

test.each([
  ['whose process ended', () => spawnSync(process.execPath, ['-e', '']).pid],
  ['whose number another program has by now', () => process.pid],
])('what an editor left %s is taken over', async (_name, pidOf) => {
  leave(pidOf(), `http://127.0.0.1:${await freePort()}/`);
  const giveUp = await lockFolder(folder, mine);
  giveUp();
  expect(existsSync(file())).toBe(false);
});

test('a lock that was cut short is taken over', async () => {
  writeFileSync(file(), '{"pid":');
  (await lockFolder(folder, mine))();
  expect(existsSync(file())).toBe(false);
});
