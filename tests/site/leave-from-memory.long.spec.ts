/**
 * Visitors' browsers keep the pages of a visit in memory, and show them again as they were; the browser that
 * the other tests drive does not. The page where the visit began must then still know that somebody leaves.
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { engines } from '../engines/support/engines';
import type { Visitor } from '../engines/support/visitor';
import { freePort } from '../support/free-port';

/** Few enough for every browser to keep in memory. */
const OTHERS = ['/parents/', '/stings/'];

let world: Server;
let elsewhere = '';
test.beforeAll(async () => {
  world = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!DOCTYPE html><title>Elsewhere</title><h1>Elsewhere</h1>');
  });
  const port = await freePort();
  await once(world.listen(port, '127.0.0.1'), 'listening');
  elsewhere = `http://127.0.0.1:${port}`;
});
test.afterAll(() => {
  world.close();
  world.closeAllConnections();
});

/** Opens a page whose exit leads to this machine, and marks it, so that it is known when it comes back. */
async function openMarked(visitor: Visitor, address: string): Promise<void> {
  await visitor.open(address);
  await visitor.evaluate(
    `document.body.dataset.seen = '';
     for (const link of document.querySelectorAll('a[data-exit-link]')) link.href = '${elsewhere}/weather/';`,
    'page',
  );
}

const where = (visitor: Visitor): Promise<unknown> =>
  visitor
    .evaluate(`document.readyState === 'complete' && location.href`, 'page')
    .catch(() => undefined);

for (const [name, found] of Object.entries(engines)) {
  // WebKit keeps them too, and is left in tests/engines.
  if ('missing' in found || name === 'webkit') continue;

  test.describe(`in ${name}, which keeps pages in memory,`, () => {
    let visitor: Visitor;
    test.beforeAll(async () => {
      visitor = await found.engine({});
    });
    test.afterAll(() => visitor.close());

    test('the page that Back shows is the one that was left', async ({ baseURL }) => {
      await openMarked(visitor, `${baseURL}/`);
      await visitor.open(`${baseURL}/contacts/`);
      await visitor.back();

      await expect
        .poll(() => visitor.evaluate('document.body.dataset.seen', 'page').catch(() => undefined))
        .toBe('');
    });

    for (const way of ['the link', 'Shift three times'] as const) {
      for (const pages of [1, 2, 1 + OTHERS.length]) {
        test(`after leaving ${pages} deep by ${way}, Back and Forward show nothing of the site`, async ({
          baseURL,
        }) => {
          await visitor.open(`${elsewhere}/results/`);
          for (const address of ['/', ...OTHERS.slice(0, pages - 1)])
            await openMarked(visitor, `${baseURL}${address}`);
          if (way === 'the link') await visitor.click('section a[data-exit-link]', 'page');
          else await visitor.press('Shift', 3);

          await expect.poll(() => where(visitor)).toBe(`${elsewhere}/weather/`);
          await visitor.back();
          await expect.poll(() => where(visitor)).toBe(`${elsewhere}/results/`);
          await visitor.forward();
          await expect.poll(() => where(visitor)).toBe(`${elsewhere}/weather/`);
        });
      }
    }
  });
}
