import { expect } from '@playwright/test';
import type { Step } from '../../../lib/content/model';
import { isQuestion, makeFlow } from '../../../lib/flow/graph';
import { actionView } from '../../../lib/views/action';
import { contentUnderTest } from '../../site/support/site-under-test';
import { siteAddress } from './test';
import type { Place, Size, Visitor } from './visitor';

const { contacts, steps } = contentUnderTest();

/** The size of screen that look.md begins with. */
export const PHONE: Size = { width: 360, height: 640 };
/** The same on its side. */
export const ON_ITS_SIDE: Size = { width: 640, height: 360 };

export const flow = makeFlow(steps);
export const questions = steps.filter(isQuestion);
export const outcomes = steps.filter((step) => !isQuestion(step));

/** The step that an answer of this step leads to. */
export function stepAfter(step: Step, answer: string): Step {
  const goTo = isQuestion(step) && step.answers.find(({ text }) => text === answer)?.goTo;
  const next = flow.steps.get(goTo || '');
  if (next === undefined) throw new Error(`"${step.title}" has no answer "${answer}".`);
  return next;
}

/** What the first action of an outcome says: the words to look for on its page. */
export function firstAction({ actions: [first] }: (typeof outcomes)[number]): string {
  const contact = contacts.find(({ id }) => id === first?.contact);
  if (contact === undefined) throw new Error('An outcome has no contact.');
  return actionView(contact, '2026-01-01', first).words;
}

/** The whole address of a page of the site: `/report/`. */
export const at = (path: string): string => `${siteAddress()}${path}`;

/** Runs a function inside the page. It is handed over as text, so it uses nothing outside itself. */
export async function read<Given extends readonly unknown[], Found>(
  visitor: Visitor,
  measure: (...given: Given) => Found,
  given: Given,
  place: Place = 'page',
): Promise<Found> {
  const script = `(${measure.toString()})(...${JSON.stringify(given)})`;
  // What comes back has the type of the function that ran there, which no protocol can know.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const found: any = await visitor.evaluate(script, place);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return
  return found;
}

/** Where the visitor is now; nothing while a page goes and the next one comes. */
async function whereabouts(visitor: Visitor): Promise<string> {
  try {
    return await read(visitor, () => (document.readyState === 'complete' ? location.href : ''), []);
  } catch {
    return '';
  }
}

/** Waits until the visitor is at a whole address, whatever is behind its `#`. */
export async function arriveAt(visitor: Visitor, address: string): Promise<void> {
  await expect
    .poll(async () => (await whereabouts(visitor)).replace(/#.*$/, ''), {
      message: address,
      intervals: [20, 50, 100],
    })
    .toBe(address);
}

/** Marks what can be pressed whose words begin so, and brings it to the middle of the window. */
function markByWords(words: string, within: string): void {
  document.querySelector('[data-to-press]')?.removeAttribute('data-to-press');
  const found = [
    ...document.querySelectorAll<HTMLElement>(`${within} :is(a, button, summary)`),
  ].find(
    (one) =>
      one.getClientRects().length > 0 &&
      one.innerText.replace(/\s+/g, ' ').trim().startsWith(words),
  );
  if (found === undefined) throw new Error(`Nothing here says "${words}".`);
  found.dataset.toPress = '';
  found.scrollIntoView({ block: 'center' });
}

/** Presses what says these words, as somebody does who reads them. */
export async function press(
  visitor: Visitor,
  words: string,
  within = 'main',
  place: Place = 'page',
): Promise<void> {
  await read(visitor, markByWords, [words, within], place);
  await visitor.click('[data-to-press]', place);
}

/** The heading of the page, when it is seen. */
export function heading(visitor: Visitor): Promise<string> {
  return read(visitor, () => {
    const found = document.querySelector<HTMLElement>('h1');
    return found !== null && found.getClientRects().length > 0 ? found.innerText.trim() : '';
  }, []);
}

/** From where the visitor is to the end of some answers; returns the last step. */
export async function answer(
  visitor: Visitor,
  from: Step,
  answers: readonly string[],
): Promise<Step> {
  let step = from;
  for (const words of answers) {
    await press(visitor, words);
    step = stepAfter(step, words);
    await arriveAt(visitor, at(step.address));
  }
  return step;
}
