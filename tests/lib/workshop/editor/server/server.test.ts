import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readSettings } from '../../../../../lib/settings';
import {
  createEditorServer,
  type EditorServer,
} from '../../../../../lib/workshop/editor/server/server';

const root = mkdtempSync(path.join(tmpdir(), 'edit-'));
const folder = path.join(root, 'content');
const previewOrigin = 'http://127.0.0.1:9';
let editor: EditorServer;
let port = 0;

beforeAll(async () => {
  cpSync('tests/broken/_base', folder, { recursive: true });
  mkdirSync(path.join(root, 'assets/form'), { recursive: true });
  writeFileSync(path.join(root, 'assets/shell.js'), 'export {};');
  writeFileSync(path.join(root, 'assets/form/secret.pem'), 'no');
  writeFileSync(path.join(root, 'outside.js'), 'no');
  editor = createEditorServer({
    settings: { ...readSettings({ CONTENT_DIR: folder }, root), today: () => '2026-11-22' },
    toolsDir: process.cwd(),
    folder: { folderName: 'who-to-tell', contentPath: 'content' },
    assets: path.join(root, 'assets'),
    token: 'a-token',
    previewOrigin,
    published: undefined,
    report: () => undefined,
  });
  port = await new Promise<number>((resolve) => {
    editor.server.listen(0, '127.0.0.1', () => {
      const address = editor.server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  // The first look at the content takes longest.
  await ask('/snapshot.json');
}, 60_000);

afterAll(() => {
  editor.close();
  rmSync(root, { recursive: true, force: true });
});

type Reply = { status: number; headers: NodeJS.Dict<string | string[]>; body: string };

/** Asks as no browser would: with whatever headers, and with a path that is sent as it is typed. */
function ask(
  target: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path: target,
        method,
        headers: { host: `127.0.0.1:${port}`, ...headers },
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (text: string) => (body += text));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

describe('createEditorServer', () => {
  it('listens on this computer only', () => {
    expect(editor.server.address()).toMatchObject({ address: '127.0.0.1' });
  });

  it.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1', '[::1]'])(
    'refuses a request for the host %s',
    async (host) => {
      expect((await ask('/snapshot.json', { headers: { host } })).status).toBe(421);
    },
  );

  it.each([
    ['another origin', { origin: 'http://evil.example' }],
    ['an origin that hides itself', { origin: 'null' }],
    ['another port of this computer', { origin: 'http://127.0.0.1:1' }],
    ['another site, by a link', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
    ['another server of this computer', { 'sec-fetch-site': 'same-site' }],
  ])('refuses a request from %s', async (_name, headers) => {
    for (const target of [
      '/',
      '/form/',
      '/form/forms.json',
      '/snapshot.json',
      '/events',
      '/shell.js',
    ])
      expect((await ask(target, { headers })).status, target).toBe(403);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'writes nothing: it refuses %s',
    async (method) => {
      expect((await ask('/snapshot.json', { method })).status).toBe(405);
    },
  );

  it.each([
    '/../outside.js',
    '/form/../../outside.js',
    '/%2e%2e/outside.js',
    '/form/%2e%2e%2f%2e%2e%2foutside.js',
    '/..%5coutside.js',
    '//outside.js',
    '/form/secret.pem',
    '/form',
    '/shell.js/x.js',
    `/${'a'.repeat(15_000)}`,
    `/${'a'.repeat(15_000)}.js`,
  ])('has nothing at %s', async (target) => {
    expect((await ask(target)).status).toBe(404);
  });

  it('sends its pages with a policy that lets nothing in from elsewhere', async () => {
    const [shell, form] = [await ask('/'), await ask('/form/')];
    expect([shell.status, form.status]).toEqual([200, 200]);
    expect(shell.headers['content-security-policy']).toContain(
      `frame-src 'self' ${previewOrigin};`,
    );
    for (const { headers } of [shell, form]) {
      const policy = String(headers['content-security-policy']);
      expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(policy).not.toContain('unsafe-eval');
      expect(policy.replace(previewOrigin, '')).not.toMatch(/https?:|\*/);
    }
    expect(shell.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(form.headers['content-security-policy']).toContain("frame-ancestors 'self'");
  });

  it('answers HEAD without a body', async () => {
    const reply = await ask('/shell.js', { method: 'HEAD' });
    expect([reply.status, reply.body, reply.headers['content-length']]).toEqual([200, '', '10']);
  });

  it('makes the forms of the content as it is now', async () => {
    const { body } = await ask('/form/forms.json');
    const { token, config } = z
      .object({ token: z.string(), config: z.object({ collections: z.array(z.looseObject({})) }) })
      .parse(JSON.parse(body));
    expect(token).toBe('a-token');
    expect(config.collections.map((one) => one.name)).toContain('pages_parents');
  });

  it("knows on which page a form's file is seen", async () => {
    expect(
      JSON.parse((await ask('/preview.json?of=/collections/contacts/entries/police-101')).body),
    ).toEqual({ address: '/contacts/police-101/' });
    expect(
      JSON.parse((await ask('/preview.json?of=/collections/contacts/entries/nobody')).body),
    ).toEqual({ address: null });
  });

  it(
    'tells of a change at once, and then what the check says of it, with the places to put it right and to see it',
    { timeout: 60_000 },
    async () => {
      const told = await follow(
        'report/broken.md',
        '---\nkind: question\ntitle: Anything?\nanswers:\n  - text: "Yes"\n    goTo: nowhere\n' +
          '  - text: "No"\n    goTo: start\n---\n',
      );
      expect(told.problems).toMatchObject([
        {
          file: 'report/broken.md',
          line: 6,
          form: '/collections/questions/entries/broken',
          preview: '/report/broken/',
        },
      ]);
    },
  );

  it('says of a file that cannot be read that no form shows it', { timeout: 60_000 }, async () => {
    const { problems } = await follow('contacts/odd.md', 'No keys at all.\n');
    expect(problems.map((problem) => [problem.file, problem.form])).toEqual([
      ['contacts/odd.md', undefined],
    ]);
  });

  it(
    'tells of words spelt wrong as well, once the spelling has been looked at',
    { timeout: 60_000 },
    async () => {
      const page =
        '---\ntitle: A page with a slip\ndescription: A page to look at.\nreviewed: "2026-11-01"\n' +
        'owner: Communications\n---\n\nCall the pollice.\n';
      const { advice } = await follow('pages/slip.md', page, (look) =>
        look.advice.some((one) => one.message.includes('pollice')),
      );
      expect(advice).toContainEqual(expect.objectContaining({ file: 'pages/slip.md', line: 8 }));
    },
  );
});

const lookShape = z.object({
  problems: z.array(z.looseObject({ file: z.string(), message: z.string() })),
  advice: z.array(z.looseObject({ file: z.string(), message: z.string() })),
});
type LookTold = z.infer<typeof lookShape>;

type Told = { event: string; data: unknown };

/**
 * Writes a file while listening, and takes it away again.
 *
 * @returns the first look that fits, of those told after the notice that the file changed
 */
function follow(
  name: string,
  text: string,
  fits: (look: LookTold) => boolean = () => true,
): Promise<LookTold> {
  const file = path.join(folder, name);
  return new Promise<LookTold>((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path: '/events', headers: { host: `127.0.0.1:${port}` } },
      (response) => {
        let received = '';
        response.setEncoding('utf8');
        response.on('data', (more: string) => {
          if (received === '') writeFileSync(file, text);
          received += more;
          const told = received.split('\n\n').slice(0, -1).flatMap(readEvent);
          const notice = told.findIndex(
            ({ event, data }) => event === 'changed' && JSON.stringify(data).includes(name),
          );
          const look =
            notice === -1
              ? undefined
              : told
                  .slice(notice)
                  .filter(({ event }) => event === 'snapshot')
                  .map(({ data }) => lookShape.parse(data))
                  .find(fits);
          if (look === undefined) return;
          asked.destroy();
          resolve(look);
        });
      },
    );
    asked.on('error', reject);
    asked.end();
  }).finally(() => {
    rmSync(file, { force: true });
  });
}

function readEvent(block: string): Told[] {
  const [, event, data] = /^event: (\w+)\ndata: (.*)$/s.exec(block) ?? [];
  return event === undefined || data === undefined ? [] : [{ event, data: JSON.parse(data) }];
}

describe('a preview that cannot make a page', () => {
  it.each(['/help/', '//elsewhere.example/'])('is not said to: %s', async (at) => {
    const { body } = await ask(`/preview-works.json?at=${encodeURIComponent(at)}`);
    expect(JSON.parse(body)).toEqual({ isWhole: false });
  });
});
