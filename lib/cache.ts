import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { writeWhole } from './write-whole';

/** What earlier runs found. */
export type Cache<Held> = {
  /** Nothing when there is none that can be used. */
  read: () => Held | undefined;
  write: (held: Held) => void;
};

/**
 * What slow tools found, in `node_modules/.cache/who-to-tell/`, where it goes away with the tools. Several commands
 * may run at once: each puts its file in place whole. A file that cannot be read counts as none, and what cannot be
 * written is simply found again.
 *
 * @param projectDir the folder that holds `node_modules`
 * @param madeBy names and versions of the tools; what others made is not used
 * @param shape of what is held
 * @example openCache('.', 'words', 'spelling 1', z.array(z.string())).read() // undefined in a first run
 */
export function openCache<Held>(
  projectDir: string,
  name: string,
  madeBy: string,
  shape: z.ZodType<Held>,
): Cache<Held> {
  const file = path.join(projectDir, 'node_modules', '.cache', 'who-to-tell', `${name}.json`);
  const whole = z.object({ madeBy: z.literal(madeBy), held: shape });
  return {
    read: () => {
      try {
        return whole.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data?.held;
      } catch {
        return undefined;
      }
    },
    write: (held) => {
      try {
        writeWhole(file, JSON.stringify({ madeBy, held }));
      } catch {
        // The next run finds it again.
      }
    },
  };
}
