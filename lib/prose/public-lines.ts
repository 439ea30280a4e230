import type { KeyPath } from '../content/reading/front-matter';
import type { Contact, Content, Document, Page, Step } from '../content/model';

/** A line of front matter that visitors read. */
export type PublicLine = { document: Document; key: KeyPath; text: string };

type Text = string | undefined;

/** The lines of front matter that visitors read as words: not names of files, dates or numbers. */
export function publicLines(content: Content): PublicLine[] {
  const { site } = content;
  return [
    ...linesOf(site, { description: site.description, ifNobodyAnswers: site.ifNobodyAnswers }),
    ...content.pages.flatMap(pageLines),
    ...content.steps.flatMap(stepLines),
    ...content.contacts.flatMap(contactLines),
    ...content.sources.flatMap((source) => linesOf(source, { title: source.title })),
    ...content.warnings.flatMap((warning) => linesOf(warning, { title: warning.title })),
    ...content.terms.flatMap((term) =>
      linesOf(term, { term: term.term, standsFor: term.standsFor }),
    ),
  ];
}

function pageLines(page: Page): PublicLine[] {
  return [
    ...linesOf(page, {
      title: page.title,
      menuTitle: page.menuTitle,
      description: page.description,
    }),
    ...linesOf(page, { title: page.chart?.title }, ['chart']),
    ...(page.chart?.bars ?? []).flatMap((bar, index) =>
      linesOf(page, { label: bar.label, detail: bar.detail }, ['chart', 'bars', index]),
    ),
    ...changeLines(page),
  ];
}

function stepLines(step: Step): PublicLine[] {
  const title = linesOf(step, { title: step.title });
  return step.kind === 'question'
    ? [
        ...title,
        ...step.answers.flatMap(({ text, hint, group }, index) =>
          linesOf(step, { text, hint, group }, ['answers', index]),
        ),
      ]
    : [
        ...title,
        ...linesOf(step, { haveReady: step.haveReady, next: step.next, never: step.never }),
        ...changeLines(step),
      ];
}

function contactLines(contact: Contact): PublicLine[] {
  const { name, notFor, webLabel, cost, callsBack } = contact;
  return [
    ...linesOf(contact, { name, for: contact.for, notFor, webLabel, cost, callsBack }),
    ...linesOf(contact, { note: contact.sms?.note }, ['sms']),
    ...linesOf(contact, { detail: contact.anonymity.detail }, ['anonymity']),
    ...changeLines(contact),
  ];
}

function changeLines(document: Document & { changes: readonly { text: string }[] }): PublicLine[] {
  return document.changes.flatMap(({ text }, index) =>
    linesOf(document, { text }, ['changes', index]),
  );
}

function linesOf(
  document: Document,
  texts: Readonly<Record<string, Text | readonly string[]>>,
  above: KeyPath = [],
): PublicLine[] {
  return Object.entries(texts).flatMap(([key, value]): PublicLine[] => {
    if (value === undefined) return [];
    if (typeof value === 'string') return [{ document, key: [...above, key], text: value }];
    return value.map((text, index) => ({ document, key: [...above, key, index], text }));
  });
}
