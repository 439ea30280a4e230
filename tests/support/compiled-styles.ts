import { readFileSync } from 'node:fs';
import path from 'node:path';
import tailwind from '@tailwindcss/postcss';
import postcss from 'postcss';

/** A stylesheet of the site with all that its components ask for, before publishing takes away what a page lacks. */
export async function compiledStyles(file: string): Promise<string> {
  const from = path.resolve(file);
  const made = await postcss([tailwind({ optimize: true })]).process(readFileSync(from, 'utf8'), {
    from,
  });
  return made.css;
}
