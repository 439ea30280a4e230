import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';

/** A thousand long pages have fewer different sentences; past that, only what is in use is kept. */
const ENTRIES_AT_MOST = 100_000;

const shape = z.object({
  tools: z.string(),
  /** Fingerprint of a sentence → reading age. */
  ages: z.record(z.string(), z.number()),
  /** Word → nothing when it is spelt right, or what it might have been meant to be. */
  words: z.record(z.string(), z.union([z.null(), z.array(z.string())])),
});

type Kept = z.infer<typeof shape>;

/** Results of slow tools from earlier runs. */
export type KeptResults = {
  ages: Map<string, number>;
  words: Map<string, string[] | null>;
  /** Writes what is new, for the next run. What cannot be written is simply not kept. */
  save: () => void;
};

/**
 * What slow tools found in earlier runs, from `node_modules/.cache/who-to-tell/`, where it
 * goes away with the tools. Several commands may run at once: each writes a file of its own
 * and then puts it in place whole. A file that cannot be read counts as none.
 *
 * @param projectDir the folder that holds `node_modules`
 * @param tools names and versions of what made the results; others' results are not used
 */
export function keptResults(projectDir: string, tools: string): KeptResults {
  const file = path.join(projectDir, 'node_modules', '.cache', 'who-to-tell', 'prose.json');
  const kept = read(file, tools);
  const ages = new Map(Object.entries(kept?.ages ?? {}));
  const words = new Map(Object.entries(kept?.words ?? {}));
  const before = ages.size + words.size;
  return {
    ages,
    words,
    save: () => {
      if (ages.size + words.size > before) write(file, { tools, ages: Object.fromEntries(ages), words: Object.fromEntries(words) });
    },
  };
}

/** Results that nobody has to keep, for tests and for one run. */
export function noKeptResults(): KeptResults {
  return { ages: new Map(), words: new Map(), save: () => undefined };
}

function read(file: string, tools: string): Kept | undefined {
  try {
    const parsed = shape.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (!parsed.success || parsed.data.tools !== tools) return undefined;
    return Object.keys(parsed.data.ages).length + Object.keys(parsed.data.words).length > ENTRIES_AT_MOST ? undefined : parsed.data;
  } catch {
    return undefined;
  }
}

function write(file: string, kept: Kept): void {
  const own = `${file}.${process.pid}.${randomUUID()}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(own, JSON.stringify(kept));
    renameSync(own, file);
  } catch {
    takeAway(own);
  }
}

/** What is left of a file that could not be put in place; where nothing can be written, nothing can be taken away either. */
function takeAway(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    return;
  }
}
