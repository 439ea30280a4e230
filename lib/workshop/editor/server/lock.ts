import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { faultCode } from '../../../system-fault';
import { ToldError } from '../../../told-error';

const held = z.object({ pid: z.number(), address: z.string(), token: z.string() });
type Held = z.infer<typeof held>;

/** How long an editor may take from its start until it answers, in milliseconds. */
const STARTING = 60_000;
/** How long to wait for the answer of an editor, in milliseconds. */
const PATIENCE = 2000;

/**
 * Makes this the only editor of a folder. What an editor left that was killed is taken over.
 *
 * @param folder the one that the editor keeps its notes in
 * @param mine where this editor is, and the token by which it is known
 * @returns gives the folder up again
 * @throws ToldError when another editor has the folder open
 */
export async function lockFolder(folder: string, mine: Omit<Held, 'pid'>): Promise<() => void> {
  const file = path.join(folder, 'editor-lock.json');
  const text = JSON.stringify({ ...mine, pid: process.pid });
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if (faultCode(error) !== 'EEXIST') throw error;
    const other = readLock(file);
    if (other !== undefined && (await isOpen(other, file)))
      throw new ToldError(
        `This folder is open in an editor already, at ${other.address}. Use that one. To stop it, ` +
          `press Ctrl+C where it was started.`,
        2,
      );
    writeFileSync(file, text);
  }
  return () => {
    if (readLock(file)?.token === mine.token) rmSync(file, { force: true });
  };
}

function readLock(file: string): Held | undefined {
  try {
    return held.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** A number of a process that has ended is soon another program's, so the address is asked too. */
async function isOpen({ pid, address, token }: Held, file: string): Promise<boolean> {
  if (!isRunning(pid)) return false;
  if (Date.now() - statSync(file).mtimeMs < STARTING) return true;
  try {
    const answer = await fetch(new URL('/token.txt', address), {
      signal: AbortSignal.timeout(PATIENCE),
    });
    return (await answer.text()).trim() === token;
  } catch (error) {
    // One that is busy or was halted still has the folder; one that is gone refuses at once.
    return error instanceof Error && error.name === 'TimeoutError';
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return faultCode(error) === 'EPERM';
  }
}
