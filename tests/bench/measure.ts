import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Seconds on the clock, seconds of processor, and the most memory that a command and its children held at once. */
export type Measured = {
  seconds: number;
  processorSeconds: number;
  peakMegabytes: number | undefined;
  output: string;
};

const LOOK_EVERY = 200;

/**
 * Runs a command and measures it, children included.
 *
 * @throws when the command fails, with what it printed
 */
export async function measure(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Measured> {
  const before = process.hrtime.bigint();
  const processorBefore = childrenSeconds();
  const child = spawn(process.execPath, words, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => void (output += text));
  let peak = 0;
  const looking = setInterval(() => void (peak = Math.max(peak, memoryOf(child.pid))), LOOK_EVERY);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearInterval(looking);
  if (code !== 0) throw new Error(`${words.join(' ')} failed:\n${output}`);
  return {
    seconds: Number(process.hrtime.bigint() - before) / 1e9,
    processorSeconds: childrenSeconds() - processorBefore,
    peakMegabytes: peak === 0 ? undefined : Math.round(peak / 1024),
    output,
  };
}

const TICKS_PER_SECOND = 100;

/** Processor time of all children that have ended, from /proc (Linux); 0 elsewhere. See proc(5): cutime and cstime. */
function childrenSeconds(): number {
  const fields = statOf(process.pid);
  return fields === undefined ? 0 : (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}

/** Memory of a process and all below it, in kilobytes, from /proc (Linux); 0 elsewhere. */
function memoryOf(root: number | undefined): number {
  if (root === undefined) return 0;
  const processes = list().flatMap((pid) => {
    const fields = statOf(pid);
    return fields === undefined
      ? []
      : [{ pid, parent: Number(fields[1]), kilobytes: Number(fields[21]) * 4 }];
  });
  const family = new Set([root]);
  for (const member of family)
    for (const { pid, parent } of processes) if (parent === member) family.add(pid);
  return processes.reduce((sum, { pid, kilobytes }) => sum + (family.has(pid) ? kilobytes : 0), 0);
}

function list(): number[] {
  try {
    return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
  } catch {
    return [];
  }
}

/** The fields of /proc/<pid>/stat after the name, which may itself hold spaces and brackets. */
function statOf(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
