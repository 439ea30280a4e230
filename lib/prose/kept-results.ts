import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../write-whole';

/** More entries than this of one kind are only those in use; a folder of ten thousand pages has fewer. */
const ENTRIES_AT_MOST = 50_000;

const judgedSentence = z.object({
  text: z.string(),
  words: z.number(),
  age: z.number(),
  place: z.object({ line: z.number(), column: z.number() }),
});

const judgement = z.object({
  /** The mean reading age of the sentences; missing when there was none to judge. */
  age: z.number().optional(),
  /** The words that the age rests on. */
  words: z.number(),
  /** The sentences that add most to the age, the hardest first. */
  hardest: z.array(judgedSentence),
  /** The sentences that are too hard for most readers. */
  tooHard: z.array(judgedSentence),
});

const shape = z.object({
  tools: z.string(),
  readings: z.record(z.string(), judgement),
  spelt: z.array(z.string()),
  words: z.record(z.string(), z.union([z.null(), z.array(z.string())])),
});

export type JudgedSentence = z.infer<typeof judgedSentence>;
export type Judgement = z.infer<typeof judgement>;

/** Results of slow tools from earlier runs. */
export type KeptResults = {
  /** Fingerprint of a document's words → how hard they are to read. */
  readings: Map<string, Judgement>;
  /** Fingerprints of documents without a misspelt word. */
  spelt: Set<string>;
  /** Word → nothing when it is spelt right, or what it might have been meant to be. */
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
  const earlier = read(file, tools);
  const kept = {
    readings: new Map(Object.entries(earlier?.readings ?? {})),
    spelt: new Set(earlier?.spelt),
    words: new Map(Object.entries(earlier?.words ?? {})),
  };
  const sizeOf = (): number => kept.readings.size + kept.spelt.size + kept.words.size;
  const before = sizeOf();
  return {
    ...kept,
    save: () => {
      if (sizeOf() > before)
        write(file, {
          tools,
          readings: Object.fromEntries(last(kept.readings)),
          spelt: last(kept.spelt),
          words: Object.fromEntries(last(kept.words)),
        });
    },
  };
}

/** Results that nobody has to keep, for one run. */
export function noKeptResults(): KeptResults {
  return { readings: new Map(), spelt: new Set(), words: new Map(), save: () => undefined };
}

/** The newest entries: maps and sets keep the order in which things were added. */
function last<Entry>(entries: Iterable<Entry>): Entry[] {
  return [...entries].slice(-ENTRIES_AT_MOST);
}

function read(file: string, tools: string): z.infer<typeof shape> | undefined {
  try {
    const parsed = shape.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success && parsed.data.tools === tools ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

function write(file: string, kept: z.infer<typeof shape>): void {
  try {
    writeWhole(file, JSON.stringify(kept));
  } catch {
    // The next run judges again.
  }
}
