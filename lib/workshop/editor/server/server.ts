import { createReadStream, readdirSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { formats, makeForms, type FormsFolder } from '../forms/forms';
import { takeSnapshot, withLanguage, type Snapshot } from './snapshot';
import type { Settings } from '../../../settings';
import { ToldError } from '../../../told-error';
import type { ContactsDocument } from '../../../sharing/contacts-document';
import { textIn } from '../../content-in-order';
import { standingOf, type Standing } from '../../copies/get';
import { deskOf } from '../../desk';
import { formPage, formPolicy, shellPage, shellPolicy } from './editor-pages';
import { refusal } from './requests';
import { isShared, runTask, sharedTasks, taskRequest, tasksFor, type TaskReply } from './tasks';
import { watchFolder } from './watch';
import { inThePanel } from './wording';

export type EditorServerOptions = {
  /** Those of the folder that is picked: what is got and sent is got and sent there. */
  settings: Settings;
  /** The folder that holds `node_modules` and the word list. */
  toolsDir: string;
  folder: FormsFolder;
  /** The folder with the editor's scripts, styles and fonts. */
  assets: string;
  /** Proves to the browser that the folder it was given is the one that this server looks at. */
  token: string;
  /** Where the live preview is, such as `http://127.0.0.1:4401`. */
  previewOrigin: string | undefined;
  /** The list of contacts as it was last published, if it was. */
  published: ContactsDocument | undefined;
  /** Gets a sentence when the content cannot be looked at. */
  report: (sentence: string) => void;
};

/** A server for the editor, not yet listening. It reads; what is saved is written by the browser itself. */
export type EditorServer = { server: Server; close: () => void };

/** Makes the server of the editor. It watches the content folder until it is closed. */
export function createEditorServer(options: EditorServerOptions): EditorServer {
  const { settings, published } = options;
  const listeners = new Set<ServerResponse>();
  let snapshot: Snapshot | undefined;
  let standing: Standing | undefined;
  const stand = () => {
    standingOf(settings)
      .then((now) => {
        standing = { ...now, told: inThePanel(now.told) };
        tell('standing', standing);
      })
      .catch((error: unknown) => {
        options.report(`What others changed could not be asked: ${String(error)}`);
      });
  };
  const renew = () => {
    try {
      snapshot = takeSnapshot(
        { folder: settings.contentDir, today: settings.today(), published },
        snapshot,
      );
    } catch (error) {
      options.report(
        `The content could not be looked at: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
    return snapshot;
  };
  /** Reading age and spelling take longer and are told when known; by then the files may have changed again. */
  const judgeLanguage = async () => {
    const before = snapshot;
    if (before === undefined) return;
    const judged = await withLanguage(before, options.toolsDir);
    if (snapshot !== before || judged === before) return;
    snapshot = judged;
    tell('snapshot', asSent(snapshot));
  };
  const tell = (event: string, data: unknown) => {
    for (const listener of listeners) listener.write(eventText(event, data));
  };
  const judge = () => {
    judgeLanguage().catch((error: unknown) => {
      options.report(
        `The language could not be judged: ${error instanceof Error ? error.message : String(error)}`,
      );
    });
  };
  const stopWatching = watchFolder(settings.contentDir, (paths) => {
    tell('changed', paths);
    // The notice leaves before the check begins, which keeps this process busy.
    setImmediate(() => {
      tell('snapshot', asSent(renew()));
      judge();
    });
  });
  const firstSnapshot = () => {
    renew();
    judge();
    return snapshot;
  };
  const assets = new Map(listAssets(options.assets));
  const server = createServer((request, response) => {
    try {
      const context = {
        options,
        listeners,
        assets,
        snapshot: () => snapshot ?? firstSnapshot(),
        standing: () => standing,
        stand,
        own: ownHost(server),
      };
      answer(request, response, context);
    } catch (error) {
      options.report(`${request.url ?? '/'} could not be answered: ${String(error)}`);
      response.destroy();
    }
  });
  stand();
  const close = () => {
    stopWatching();
    for (const listener of listeners) listener.end();
    // A snapshot that is under way still ends, and must find nobody to tell.
    listeners.clear();
    server.close();
    server.closeAllConnections();
  };
  return { server, close };
}

type Context = {
  options: EditorServerOptions;
  listeners: Set<ServerResponse>;
  /** The editor's own files by their addresses, with their sizes. */
  assets: ReadonlyMap<string, number>;
  snapshot: () => Snapshot | undefined;
  standing: () => Standing | undefined;
  /** Looks again what others changed. */
  stand: () => void;
  own: string;
};

function answer(request: IncomingMessage, response: ServerResponse, context: Context): void {
  const { options } = context;
  const isTask = request.url === TASK;
  const refused = refusal(request, context.own, isTask ? { token: options.token } : {});
  if (refused !== undefined) {
    send(response, refused.status, 'text/plain; charset=utf-8', `${refused.why}\n`, {
      Connection: 'close',
    });
    return;
  }
  const base = `http://${context.own}`;
  const url = URL.canParse(request.url ?? '/', base)
    ? new URL(request.url ?? '/', base)
    : undefined;
  if (url?.origin !== base) {
    sendNothing(response);
    return;
  }
  if (request.method === 'POST') {
    void doTask(request, response, context);
    return;
  }
  switch (url.pathname) {
    case '/tasks.json': {
      const desk = deskOf(options.settings);
      const { loaded, files = [] } = context.snapshot() ?? {};
      const standing = context.standing();
      sendJson(response, {
        token: options.token,
        tasks: [
          ...(standing === undefined ? [] : sharedTasks(standing)),
          ...(loaded === undefined ? [] : tasksFor(loaded.content, files, desk)),
        ],
      });
      return;
    }
    case '/plain.json':
      sendJson(response, {
        token: options.token,
        text: plainText(url.searchParams.get('of'), context),
      });
      return;
    case '/':
      send(
        response,
        200,
        HTML,
        shellPage(
          context.snapshot()?.loaded?.content.site.name ?? options.folder.folderName,
          options.previewOrigin,
        ),
        { 'Content-Security-Policy': shellPolicy(options.previewOrigin) },
      );
      return;
    case '/form/':
      send(response, 200, HTML, formPage('/form'), { 'Content-Security-Policy': formPolicy });
      return;
    case '/form/forms.json': {
      const offered = context.snapshot()?.offered ?? {
        sections: [''],
        pages: [],
        owners: [],
        inserts: [],
      };
      sendJson(response, {
        ...makeForms(offered, options.folder),
        formats,
        inserts: offered.inserts,
        contentPath: options.folder.contentPath,
        folderName: options.folder.folderName,
        token: options.token,
      });
      return;
    }
    case '/token.txt':
      send(response, 200, 'text/plain; charset=utf-8', `${options.token}\n`);
      return;
    case '/snapshot.json':
      sendJson(response, asSent(context.snapshot()));
      return;
    case '/preview.json':
      sendJson(response, {
        address: context.snapshot()?.previews.get(url.searchParams.get('of') ?? '') ?? null,
        plain: context.snapshot()?.plain.get(url.searchParams.get('of') ?? ''),
      });
      return;
    case '/preview-works.json':
      works(options.previewOrigin, url.searchParams.get('at') ?? '/')
        .then((isWhole) => {
          sendJson(response, { isWhole });
        })
        .catch((error: unknown) => {
          options.report(`The preview could not be asked: ${String(error)}`);
          response.destroy();
        });
      return;
    case '/events':
      follow(request, response, context);
      return;
    default:
      sendAsset(response, url.pathname, context);
  }
}

/** Where the page with the three parts asks for something to be done. */
const TASK = '/task.json';
const TASK_BYTES_AT_MOST = 500_000;

/** The text of a file that no form can show; nothing for one of which nothing is wrong. */
function plainText(file: string | null, { snapshot, options }: Context): string | undefined {
  const isShown = snapshot()?.problems.some((problem) => problem.file === file) === true;
  return file !== null && isShown ? textIn(options.settings, file) : undefined;
}

async function doTask(
  request: IncomingMessage,
  response: ServerResponse,
  { options, stand }: Context,
): Promise<void> {
  const answer = (reply: TaskReply) => {
    sendJson(response, { ...reply, told: inThePanel(reply.told) });
  };
  try {
    let text = '';
    for await (const more of request.setEncoding('utf8')) {
      text += String(more);
      if (text.length > TASK_BYTES_AT_MOST)
        throw new ToldError(
          'That is longer than any file of the site. Nothing has been changed.',
          1,
        );
    }
    const task = taskRequest.parse(JSON.parse(text));
    answer(await runTask(task, deskOf(options.settings)));
    if (isShared(task.name)) stand();
  } catch (error) {
    if (!(error instanceof ToldError))
      options.report(`What was asked for could not be done: ${String(error)}`);
    answer({
      isDone: false,
      isRefused: true,
      told:
        error instanceof ToldError
          ? error.message
          : 'That could not be done. Nothing has been changed.',
    });
  }
}

const HTML = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

/** Whether the preview can make a page of the files as they are, though something may be wrong elsewhere. */
async function works(origin: string | undefined, address: string): Promise<boolean> {
  if (origin === undefined) return false;
  const page = new URL(address, origin);
  if (page.origin !== origin) return false;
  const answer = await fetch(page).catch(() => undefined);
  await answer?.body?.cancel();
  return answer?.ok === true;
}

/** Server-sent events: `changed` names the files at once, `snapshot` follows with what the check says. */
function follow(
  request: IncomingMessage,
  response: ServerResponse,
  { listeners, snapshot, standing }: Context,
): void {
  response.writeHead(200, { ...commonHeaders, 'Content-Type': 'text/event-stream' });
  response.write('retry: 1000\n\n');
  response.write(eventText('snapshot', asSent(snapshot())));
  if (standing() !== undefined) response.write(eventText('standing', standing()));
  listeners.add(response);
  request.once('close', () => listeners.delete(response));
}

function eventText(event: string, data: unknown): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

function asSent(snapshot: Snapshot | undefined) {
  return {
    problems: snapshot?.problems ?? [],
    later: snapshot?.later ?? [],
    advice: snapshot?.advice ?? [],
  };
}

function ownHost(server: Server): string {
  const address = server.address();
  return typeof address === 'object' && address !== null
    ? `${address.address}:${address.port}`
    : '';
}

const commonHeaders = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const refusing = { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" };
  response.writeHead(status, {
    ...commonHeaders,
    ...refusing,
    ...headers,
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, JSON_TYPE, JSON.stringify(value));
}

function sendNothing(response: ServerResponse): void {
  send(response, 404, 'text/plain; charset=utf-8', 'There is nothing at this address.\n');
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

function listAssets(folder: string): [address: string, size: number][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile() && path.extname(found.name) in TYPES)
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .map((file) => [file.slice(folder.length).split(path.sep).join('/'), statSync(file).size]);
}

/** What was there at the start, by its name: an address that is none of these never meets the disk. */
function sendAsset(response: ServerResponse, pathname: string, { assets, options }: Context): void {
  const type = TYPES[path.extname(pathname)];
  const size = assets.get(pathname);
  if (type === undefined || size === undefined) {
    sendNothing(response);
    return;
  }
  response.writeHead(200, { ...commonHeaders, 'Content-Type': type, 'Content-Length': size });
  if (response.req.method === 'HEAD') response.end();
  else
    pipeline(createReadStream(path.join(options.assets, pathname)), response, (error) => {
      if (error?.code === 'ENOENT') options.report(`The editor's file ${pathname} has gone.`);
    });
}
