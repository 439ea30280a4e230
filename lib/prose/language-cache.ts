import { z } from 'zod';
import { openCache } from '../cache';

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
  readings: z.array(z.tuple([z.string(), judgement])),
  spelt: z.array(z.string()),
  words: z.array(z.tuple([z.string(), z.union([z.null(), z.array(z.string())])])),
});

export type JudgedSentence = z.infer<typeof judgedSentence>;
export type Judgement = z.infer<typeof judgement>;

/** What the tools for reading age and spelling have found. */
export type LanguageFindings = {
  /** Fingerprint of a document's words → how hard they are to read. */
  readings: Map<string, Judgement>;
  /** Fingerprints of documents without a misspelt word. */
  spelt: Set<string>;
  /** Word → nothing when it is spelt right, or what it might have been meant to be. */
  words: Map<string, string[] | null>;
};

/** The beginning of a run that has nothing from earlier ones. */
export const noFindings = (): LanguageFindings => ({
  readings: new Map(),
  spelt: new Set(),
  words: new Map(),
});

const sizeOf = ({ readings, spelt, words }: LanguageFindings): number =>
  readings.size + spelt.size + words.size;

/** The newest entries: maps and sets keep the order in which things were added. */
const newest = <Entry>(entries: Iterable<Entry>): Entry[] => [...entries].slice(-ENTRIES_AT_MOST);

/**
 * What earlier runs found, to which new findings are added.
 *
 * @param projectDir the folder that holds `node_modules`
 * @param madeBy names and versions of the tools; others' findings are not used
 * @returns the findings; and what writes them for the next run, when any of them is new
 */
export function cacheLanguage(
  projectDir: string,
  madeBy: string,
): LanguageFindings & { save: () => void } {
  const cache = openCache(projectDir, 'language', madeBy, shape);
  const earlier = cache.read();
  const found: LanguageFindings = {
    readings: new Map(earlier?.readings),
    spelt: new Set(earlier?.spelt),
    words: new Map(earlier?.words),
  };
  const before = sizeOf(found);
  const save = (): void => {
    if (sizeOf(found) > before)
      cache.write({
        readings: newest(found.readings),
        spelt: newest(found.spelt),
        words: newest(found.words),
      });
  };
  return { ...found, save };
}
