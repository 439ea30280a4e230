import { builtPages, contentUnderTest, pageHtml } from './site-under-test';

const LETTER = /(?<=\/)(0-9|[a-z])\/$/;

/** What a page is made by: a step's kind, `contact`, the part that it shows, `article`, or itself alone. */
function kindOf(address: string): string {
  const { steps, contacts, pages } = contentUnderTest();
  const step = steps.find((one) => one.address === address);
  if (step !== undefined) return step.kind;
  if (contacts.some((one) => one.address === address)) return 'contact';
  const page = pages.find((one) => one.address === address);
  if (page !== undefined) return page.shows ?? 'article';
  const list = pages.find((one) => one.address === address.replace(LETTER, ''));
  return list?.shows === undefined || !LETTER.test(address) ? address : `letter of ${list.shows}`;
}

/** The fullest page of each kind, by the kind: what fits there fits on the others. */
export function pageOfEachKind(): ReadonlyMap<string, string> {
  const fullest = new Map<string, string>();
  for (const address of builtPages()) {
    const kind = kindOf(address);
    const best = fullest.get(kind);
    if (best === undefined || pageHtml(address).length > pageHtml(best).length)
      fullest.set(kind, address);
  }
  return fullest;
}
