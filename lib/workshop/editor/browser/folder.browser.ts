import { asLines } from '../forms/save-question';

/** The folder that was picked in the browser, and what the form knows of its files. */
export type PickedFolder = {
  /** The file as it is on disk now; nothing when there is none, or when no folder was picked yet. */
  read: (path: string) => Promise<string | undefined>;
  /** The file as the form has it: as it was when the folder was opened, or as the form last wrote it. */
  known: Map<string, string>;
  /** Whether the file on disk is another than the form has. */
  isOutOfStep: (path: string) => Promise<boolean>;
};

/** What there is instead where a service keeps the files: the form has them as it read them. */
export function hostedFiles(): PickedFolder {
  const known = new Map<string, string>();
  return {
    known,
    read: (path) => Promise.resolve(known.get(path)),
    isOutOfStep: () => Promise.resolve(false),
  };
}

/**
 * Stands between the form editor and the folder. A folder is let through only when it
 * holds the token that the server put into its own, so that form, preview and problems
 * are about the same files. The form editor asks for the folder with the browser's own
 * functions, or takes up the one of its last visit; both pass here.
 *
 * @param contentPath the content folder inside the picked one
 * @param wrong called when another folder was picked, or when the browser refused
 */
export function guardFolder({
  token,
  contentPath,
  wrong,
}: {
  token: string;
  contentPath: string;
  wrong: (isRefused: boolean) => void;
}): PickedFolder {
  let root: FileSystemDirectoryHandle | undefined;
  const known = new Map<string, string>();

  const adopt = async (folder: FileSystemDirectoryHandle): Promise<boolean> => {
    if ((await readFile(folder, '.build/editor-token.txt'))?.trim() !== token) return false;
    root = folder;
    known.clear();
    for (const [path, text] of await readAll(folder, contentPath)) known.set(path, text);
    return true;
  };

  const pick = window.showDirectoryPicker.bind(window);
  window.showDirectoryPicker = async (options) => {
    const folder = await pick({ id: 'who-to-tell', ...options, mode: 'readwrite' }).catch(
      (error: unknown) => {
        // Whoever closed the dialog knows why there is no folder.
        if (!(error instanceof DOMException && error.name === 'AbortError')) wrong(true);
        throw error;
      },
    );
    if (await adopt(folder)) return folder;
    wrong(false);
    throw new DOMException('Another folder was picked.', 'AbortError');
  };

  const { requestPermission } = FileSystemHandle.prototype;
  FileSystemHandle.prototype.requestPermission = async function (options) {
    const state = await requestPermission.call(this, options);
    const isOther =
      state === 'granted' && this instanceof FileSystemDirectoryHandle && !(await adopt(this));
    return isOther ? 'denied' : state;
  };

  const read = async (path: string) => (root === undefined ? undefined : readFile(root, path));
  const isOutOfStep = async (path: string) => {
    if (root === undefined) return false;
    const [now, was] = [await read(path), known.get(path)];
    return now === undefined || was === undefined ? now !== was : asLines(now) !== asLines(was);
  };
  return { read, known, isOutOfStep };
}

async function readFile(
  root: FileSystemDirectoryHandle,
  path: string,
): Promise<string | undefined> {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  try {
    let folder = root;
    for (const inner of folders) folder = await folder.getDirectoryHandle(inner);
    const file = await (await folder.getFileHandle(name)).getFile();
    return await file.text();
  } catch (error) {
    if (error instanceof DOMException && /^(NotFoundError|TypeMismatchError)$/.test(error.name))
      return undefined;
    throw error;
  }
}

async function readAll(root: FileSystemDirectoryHandle, path: string): Promise<[string, string][]> {
  let folder = root;
  for (const inner of path.split('/')) folder = await folder.getDirectoryHandle(inner);
  const files: [string, string][] = [];
  for await (const found of folder.values()) {
    const inner = `${path}/${found.name}`;
    if (found instanceof FileSystemDirectoryHandle) files.push(...(await readAll(root, inner)));
    else if (found.name.endsWith('.md')) files.push([inner, await (await found.getFile()).text()]);
  }
  return files;
}
