/**
 * The whole way of a change, with real Git and nginx: two officers change one contact; it is got,
 * changed, sent, seen by a second person, agreed on, published, put back, and published again.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask } from '../lib/workshop/serve/ask';
import { openOffice, wordsOfGit, type Office, type Officer } from '../support/officers';
import { buildSmall } from '../support/small-build';
import { isInstalled, startNginx, type RealServer } from './real-server';

const LINE = 'content/contacts/listening-line.md';
const nameIn = (told: string) => /It is called (\S+)\./.exec(told)?.[1] ?? '';

describe('the way of a change', { timeout: 120_000 }, () => {
  if (!isInstalled.nginx) {
    const sentence = 'nginx is not on this computer, so the way of a change is not tested';
    console.log(`${sentence}. On Debian: apt-get install nginx libnginx-mod-http-brotli-static`);
    it.skip(sentence, () => undefined);
    return;
  }
  let office: Office;
  let nginx: RealServer;
  let server = '';
  let day: Officer;
  let night: Officer;

  beforeAll(async () => {
    office = openOffice();
    vi.stubEnv('SOURCE_DATE_EPOCH', '1795305600');
    vi.stubEnv('CONTENT_DIR', '');
    [day, night] = [office.join('Day desk'), office.join('Night desk')];
    // As the project begins: every fact was seen, and a first site is public.
    const all = ['contacts/police-101', 'contacts/listening-line', 'contacts/police-999', 'site'];
    await day.run('approve', ...all, '--for', 'facts', '--how', 'live-page', '--who', 'Set-up');
    office.agree(nameIn((await day.run('send', 'Every fact was seen.')).says));
    server = join(day.folder, '../server');
    mkdirSync(server);
    vi.stubEnv('PUBLISH_TO', server);
    vi.stubEnv('SITE_URL', 'http://127.0.0.1:9');
    await day.run('get');
    await buildSmall(day.folder);
    await day.run('publish', '--built');
    nginx = await startNginx(server);
    vi.stubEnv('SITE_URL', `http://127.0.0.1:${nginx.port}`);
  });
  afterAll(async () => {
    await nginx.stop();
    office.close();
  });

  const home = async () => (await ask(nginx.port, '/')).body.toString();

  it('ends on the page that visitors get, and loses nothing of two officers', async () => {
    const typed: string[] = [];
    const step = async (officer: Officer, name: string, ...words: string[]) => {
      typed.push(`npm run ${[name, ...words].join(' ')}`);
      const { code, says } = await officer.run(name, ...words);
      expect([name, code, says]).toEqual([name, 0, says]);
      return says;
    };
    const edit = (officer: Officer, from: string, to: string) => {
      typed.push(to);
      officer.edit(LINE, from, to);
    };

    await step(day, 'get');
    edit(day, '"116 123"', '"116 124"');
    edit(night, 'They have time for you.', 'They have all night for you.');
    const sent = await step(day, 'send', 'The line has a new number.');
    expect(sent).toMatch(/now: 116 124[^]*wait for a second person/);

    await step(night, 'get', '--set-aside');
    await step(night, 'get', nameIn(sent));
    const facts = ['--for', 'facts', '--how', 'live-page', '--who', 'Night desk'];
    const second = ['--changed-by', 'Day desk', '--typed', '116124'];
    await step(night, 'approve', 'contacts/listening-line.md', ...facts, ...second);
    await step(night, 'send', 'Seen on their own page.');
    office.agree(nameIn(sent));

    await step(day, 'get');
    await buildSmall(day.folder);
    expect(await step(day, 'publish', '--built')).toMatch(/^Public since \d\d:\d\d/m);
    expect(await home()).toContain('116 124');

    await step(day, 'put-back', '2');
    expect(await home()).toContain('116 123');
    await step(day, 'put-back', '1');
    expect(await home()).toContain('116 124');

    // The other officer changed the same contact all the while, and meets the agreed one now.
    edit(night, 'They have time for you.', 'They have all night for you.');
    expect(await step(night, 'get')).toMatch(/now: 116 124/);
    expect(night.read(LINE)).toMatch(/"116 124"[^]*They have all night for you\./);

    const words = typed.join(' ').split(/\s+/).length;
    console.log(`The whole way: ${typed.length} steps, ${words} words typed, by two officers.`);
    expect(wordsOfGit(office.said.join('\n'))).toEqual([]);
  });
});
