/** The folder that a browser keeps for one origin. Each runs inside a page, so none uses anything outside itself. */

/** Writes a file there: its path and its text. */
export async function writeKept([name = '', text = '']: readonly string[]): Promise<void> {
  const folders = name.split('/');
  let folder = await navigator.storage.getDirectory();
  for (const inner of folders.slice(0, -1))
    folder = await folder.getDirectoryHandle(inner, { create: true });
  const file = await folder.getFileHandle(folders.at(-1) ?? '', { create: true });
  const writing = await file.createWritable();
  await writing.write(text);
  await writing.close();
}

/** The text of a file there; nothing when there is none. */
export async function readKept(name: string): Promise<string | undefined> {
  const folders = name.split('/');
  try {
    let folder = await navigator.storage.getDirectory();
    for (const inner of folders.slice(0, -1)) folder = await folder.getDirectoryHandle(inner);
    return await (await (await folder.getFileHandle(folders.at(-1) ?? '')).getFile()).text();
  } catch {
    return undefined;
  }
}
