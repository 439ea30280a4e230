import { Virtual } from '@guidepup/virtual-screen-reader';

/** What a screen reader says at one stop; for a link also where it leads, and whether an editor wrote it. */
export type Phrase = { said: string; leadsTo?: string; isEditors?: boolean };

/** Reads a part of the page at hand from its beginning to its end. */
export async function readAloud(part: string): Promise<Phrase[]> {
  const container = document.querySelector(part);
  if (container === null) throw new Error(`The page has no ${part}.`);
  // Where scripts run nobody is told these words, but the reader would.
  for (const words of document.querySelectorAll('noscript')) words.remove();
  const reader = new Virtual();
  await reader.start({ container });
  const phrases: Phrase[] = [];
  let said = await reader.lastSpokenPhrase();
  const last = `end of ${said}`;
  for (; said !== last; said = await reader.lastSpokenPhrase()) {
    const link = said.startsWith('link, ') ? reader.activeNode : null;
    const leadsTo = link instanceof Element ? link.closest('a')?.getAttribute('href') : null;
    const isEditors = link instanceof Element && link.closest('.prose') !== null;
    phrases.push(typeof leadsTo === 'string' ? { said, leadsTo, isEditors } : { said });
    await reader.next();
  }
  await reader.stop();
  return phrases;
}
