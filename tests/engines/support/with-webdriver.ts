import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { freePort } from '../../support/free-port';
import { tellDifference } from './tell';
import type { Place, Setting, Size, Visitor } from './visitor';

/** The programs that WebKit needs on Linux: a screen of its own, the driver, and a browser. */
export type WebKitPrograms = { screen: string; driver: string; browser: string };

/** How WebDriver names an element (W3C WebDriver, 12.1). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** The code of Shift, Tab and Enter (W3C WebDriver, 17.4.2). */
const KEYS = { Shift: '\uE008', Tab: '\uE004', Enter: '\uE007' } as const;
/**
 * How many milliseconds an answer may take: of a script less than the 30 seconds after which a driver
 * gives it up (W3C WebDriver, 9), of anything else as long as a browser on a busy machine takes to start.
 */
const PATIENCE = { script: 25_000, other: 60_000 };
const LARGEST: Size = { width: 1500, height: 1200 };

/**
 * MiniBrowser's own buttons would keep its window at 447 pixels and more. This takes their room; what
 * shows the page has none of them.
 */
const SMALL_BUTTONS =
  '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; ' +
  '-gtk-icon-transform: scale(0.01); }';

const answerSchema = z.object({ value: z.unknown() });
const sessionSchema = z.object({ sessionId: z.string() });
const sizeSchema = z.object({ width: z.number(), height: z.number() });
const elementSchema = z.object({ [ELEMENT]: z.string() });

/**
 * WebKitGTK. Once in some hundred stories it stops answering for good while a page is opened, whatever
 * the page; a second one then opens what the first was asked for, and what it had opened before that.
 */
export async function launchWebKit(programs: WebKitPrograms, setting: Setting): Promise<Visitor> {
  let started = await startWebKit(programs, setting);
  let size: Size | undefined;
  let last: string | undefined;
  const open = async (address: string) => {
    try {
      await started.visitor.open(address);
    } catch (error) {
      if (!isWithoutAnswer(error)) throw error;
      tellDifference('it once stopped answering while a page was opened, and was started anew.');
      started.stop();
      started = await startWebKit(programs, setting);
      Object.assign(visitor, started.visitor, { open, resize });
      if (size !== undefined) await started.visitor.resize(size);
      if (last !== undefined) await started.visitor.open(last);
      await started.visitor.open(address);
    }
    last = address;
  };
  const resize = (to: Size) => {
    size = to;
    return started.visitor.resize(to);
  };
  const visitor = { ...started.visitor, open, resize };
  return visitor;
}

/** One WebKit, by the W3C's WebDriver: a few requests of JSON, which Node makes itself. */
async function startWebKit(
  programs: WebKitPrograms,
  setting: Setting,
): Promise<{ visitor: Visitor; stop: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'webkit-'));
  mkdirSync(path.join(folder, 'gtk-3.0'));
  writeFileSync(path.join(folder, 'gtk-3.0/gtk.css'), SMALL_BUTTONS);
  // Its command line has no numbers: this file has.
  const settings = path.join(folder, 'settings');
  const textSize = setting.textSize === undefined ? '' : `default-font-size=${setting.textSize}`;
  writeFileSync(settings, `[websettings]\n${textSize}\n`);
  const screen = await startScreen(programs.screen);
  const port = await freePort();
  const driver = spawn(programs.driver, ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: screen.name,
      XDG_CONFIG_HOME: folder,
      // Nobody here looks for the desktop's own settings.
      GSETTINGS_BACKEND: 'memory',
      ...(setting.layers === false ? { WEBKIT_DISABLE_COMPOSITING_MODE: '1' } : {}),
    },
  });
  const stop = () => {
    process.off('exit', stop);
    driver.kill();
    screen.process.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);
  const ask = async (method: 'GET' | 'POST' | 'DELETE', where: string, body: unknown = {}) => {
    const patience = PATIENCE[where.endsWith('/sync') ? 'script' : 'other'];
    const response = await fetch(`http://127.0.0.1:${port}${where}`, {
      method,
      ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(patience),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`WebKit answers ${where}: ${text}`);
    return answerSchema.parse(JSON.parse(text)).value;
  };
  await until(async () => (await ask('GET', '/status')) !== undefined);
  const started = await ask('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': {
          binary: programs.browser,
          args: ['--automation', `--config=${settings}`],
        },
      },
    },
  });
  const session = `/session/${sessionSchema.parse(started).sessionId}`;
  const inside = async <Found>(place: Place, task: () => Promise<Found>): Promise<Found> => {
    if (place === 'page') return task();
    await ask('POST', `${session}/frame`, { id: 0 });
    const found = await task();
    // Whoever went out by a link of the frame is in the page already.
    await ask('POST', `${session}/frame`, { id: null });
    return found;
  };
  const run = (script: string) =>
    ask('POST', `${session}/execute/sync`, { script: `return ${script}`, args: [] });
  const visitor: Visitor = {
    open: async (address) => {
      await ask('POST', `${session}/url`, { url: address });
      // The driver answers before the scripts of the page have run.
      await until(async () => (await run('document.readyState')) === 'complete');
    },
    resize: async (size) => {
      // What a window is larger than what it shows.
      let outside = size;
      for (let time = 0; time < 3; time += 1) {
        await ask('POST', `${session}/window/rect`, { x: 0, y: 0, ...outside });
        const shown = sizeSchema.parse(await run('({ width: innerWidth, height: innerHeight })'));
        if (shown.width === size.width && shown.height === size.height) return;
        outside = {
          width: outside.width + size.width - shown.width,
          height: outside.height + size.height - shown.height,
        };
      }
    },
    evaluate: (script, place) => inside(place, () => run(script)),
    click: (selector, place) =>
      inside(place, async () => {
        const how = { using: 'css selector', value: selector };
        const found = elementSchema.parse(await ask('POST', `${session}/element`, how));
        await ask('POST', `${session}/element/${found[ELEMENT]}/click`);
      }),
    press: async (key, times) => {
      const actions = Array.from({ length: times }, () => [
        { type: 'keyDown', value: KEYS[key] },
        { type: 'keyUp', value: KEYS[key] },
      ]).flat();
      await ask('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keys', actions }] });
    },
    back: () => ask('POST', `${session}/back`),
    forward: () => ask('POST', `${session}/forward`),
    print: () => Promise.resolve(undefined),
    close: async () => {
      await ask('DELETE', session);
      stop();
    },
  };
  return { visitor, stop };
}

const isWithoutAnswer = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'TimeoutError';

/** Starts a screen that nobody sees; it names itself once it is ready. */
async function startScreen(program: string): Promise<{ process: ChildProcess; name: string }> {
  const size = `${LARGEST.width}x${LARGEST.height}x24`;
  const started = spawn(program, ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [said] = z
    .tuple([z.instanceof(Buffer)])
    .parse(await once(started.stdio[3] ?? started, 'data'));
  return { process: started, name: `:${said.toString().trim()}` };
}

/** Waits until something is so, for ten seconds and more; a question that is refused is asked again. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const orRefused = (error: unknown) => {
    if (isWithoutAnswer(error)) throw error;
    return false;
  };
  for (let time = 0; time < 200; time += 1) {
    if (await isSo().catch(orRefused)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKit did not get ready.');
}
