import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { documentsOf } from '../content/documents';
import type { Document, Problem } from '../content/model';
import { parseMarkdown } from '../markdown/parse';
import { atKey, atNode, type Check } from './check';

/** Runs of seven or more digits that begin like a UK number, and numbers of the 116 kind. Years and amounts are shorter. */
const PHONE = /(?<![\d£.,])(?:\+44[ \d]{8,}|0\d[\d ()-]{6,}\d|116 ?\d{3})(?![\d,.]*\d)/;

/** No telephone number is typed into the words or into a line of front matter: it stands in its contact's file only. */
export const numbersStandOnce: Check = (loaded) => {
  const { content } = loaded;
  const byDigits = new Map(content.contacts.flatMap((contact) => (contact.phone === undefined ? [] : [[digits(contact.phone), contact] as const])));
  const fixFor = (number: string, inFrontMatter: boolean): string => {
    const contact = byDigits.get(digits(number));
    if (contact === undefined) return 'Make a file for it in "contacts", and name the contact here.';
    return inFrontMatter ? `Name the contact instead: ${contact.name}.` : `Use the contact instead: [${contact.phone}](contact:${contact.id})`;
  };
  const message = (number: string) => `The telephone number ${number} is typed here. Numbers change, and this one would be forgotten.`;

  const inWords = documentsOf(content).flatMap((document) => {
    const problems: Problem[] = [];
    visit(parseMarkdown(document), (node) => {
      if (node.type === 'link' && node.url.startsWith('contact:')) return SKIP;
      if (node.type !== 'text' && node.type !== 'link' && node.type !== 'inlineCode') return undefined;
      const number = PHONE.exec(node.type === 'link' ? toString(node) : node.value)?.[0].trim();
      if (number === undefined) return undefined;
      problems.push(atNode(document, node, message(number), fixFor(number, false)));
      return SKIP;
    });
    return problems;
  });
  const inLines = linesOf(loaded.content).flatMap(({ document, key, text }) => {
    const number = PHONE.exec(text)?.[0].trim();
    return number === undefined ? [] : [atKey(loaded, document, key, message(number), fixFor(number, true))];
  });
  return [...inWords, ...inLines];
};

function digits(number: string): string {
  return number.replaceAll(/\D/g, '').replace(/^44/, '0');
}

type Line = { document: Pick<Document, 'path'>; key: (string | number)[]; text: string };

/** The lines of front matter that visitors read as sentences. */
function linesOf(content: Parameters<Check>[0]['content']): Line[] {
  const list = (document: Document, key: string, texts: readonly string[]): Line[] => texts.map((text, index) => ({ document, key: [key, index], text }));
  return [
    ...list(content.site, 'ifNobodyAnswers', content.site.ifNobodyAnswers),
    ...content.pages.flatMap((page) => [
      { document: page, key: ['title'], text: page.title },
      { document: page, key: ['description'], text: page.description },
    ]),
    ...content.steps.flatMap((step) =>
      step.kind === 'question'
        ? step.answers.flatMap((answer, index) => [
            { document: step, key: ['answers', index, 'text'], text: answer.text },
            { document: step, key: ['answers', index, 'hint'], text: answer.hint ?? '' },
          ])
        : [...list(step, 'haveReady', step.haveReady), ...list(step, 'next', step.next), ...list(step, 'never', step.never)],
    ),
    ...content.contacts.flatMap((contact) => [
      { document: contact, key: ['for'], text: contact.for },
      { document: contact, key: ['notFor'], text: contact.notFor ?? '' },
      { document: contact, key: ['callsBack'], text: contact.callsBack ?? '' },
    ]),
  ];
}
