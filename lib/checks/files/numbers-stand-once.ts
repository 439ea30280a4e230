import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { documentsOf } from '../../content/documents';
import type { Contact, Problem } from '../../content/model';
import { numberInText, numbersOf, routesOf } from '../../content/routes';
import { parseMarkdown } from '../../markdown/parse';
import { atKey, atNode, type Check } from '../check';
import { textsInKeys } from './texts-in-keys';

/** Seven or more digits that begin like a UK number, and numbers of the 116 kind. Years and amounts are shorter. */
const PHONE = /(?<![\d£.,])(?:\+44[ \d]{8,}|0\d[\d ()-]{6,}\d|116 ?\d{3})(?![\d,.]*\d)/g;

/** A short number is one only where people are told to call it: "999 BSL" is a name, and 101 may be anything. */
const CALL_SHORT =
  /(?<=\b(?:[Cc]all|[Pp]hone|[Tt]elephone|[Rr]ing|[Dd]ial)(?:ing)? (?:on )?)(?:999|112|18000|1[01]\d)(?!\d)/;

/** Keys that are there for a number, and addresses, which may have any digits in them. */
const MAY_HOLD_DIGITS = new Set(['number', 'url', 'address']);

/** No telephone number is typed into the words, nor a long one into front matter: it stands in its contact's file. */
export const numbersStandOnce: Check = (loaded) => {
  const { contacts } = loaded.content;
  const byDigits = new Map(
    contacts.flatMap((contact) =>
      numbersOf(contact).map((number) => [digits(number), contact] as const),
    ),
  );
  const textNumbers = contacts
    .flatMap((contact) => routesOf(contact, 'sms').map(({ number }) => number))
    .filter((number) => number.length >= 5);
  const findLong = (text: string) =>
    findNumber(text) ??
    textNumbers.find((number) => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text));
  const explain = (number: string, inKeys: boolean): [string, string] => [
    `The telephone number ${number} is typed here. Numbers change, and this one would be forgotten.`,
    fixFor(byDigits.get(digits(number)), inKeys),
  ];

  const inWords = documentsOf(loaded.content).flatMap((document) => {
    const problems: Problem[] = [];
    visit(parseMarkdown(document), (node) => {
      if (node.type === 'link' && node.url.startsWith('contact:')) return SKIP;
      if (node.type !== 'text' && node.type !== 'link' && node.type !== 'inlineCode')
        return undefined;
      const text = node.type === 'link' ? toString(node) : node.value;
      const number = findLong(text) ?? CALL_SHORT.exec(text)?.[0];
      if (number === undefined) return undefined;
      problems.push(atNode(document, node, ...explain(number, false)));
      return SKIP;
    });
    return problems;
  });
  const inKeys = loaded.files.flatMap((file) =>
    textsInKeys(file)
      // A line that tells of a change names the old number, which stands nowhere else.
      .filter(({ path }) => !MAY_HOLD_DIGITS.has(String(path.at(-1))) && path[0] !== 'changes')
      .flatMap(({ path, text }) => {
        const number = findLong(text);
        return number === undefined ? [] : [atKey(loaded, file, path, ...explain(number, true))];
      }),
  );
  return [...inWords, ...inKeys];
};

/** Numbers in the UK have nine digits or more, but for some that begin with 0800 or 116; 01 12 2024 is a day. */
function findNumber(text: string): string | undefined {
  return [...text.matchAll(PHONE)]
    .map(([number]) => number.trim())
    .find((number) => digits(number).length >= 9 || /^(0800|116)/.test(number));
}

function fixFor(contact: Contact | undefined, inKeys: boolean): string {
  if (contact === undefined) return 'Make a file for it in "contacts", and name the contact here.';
  if (inKeys) return `Name the contact instead: ${contact.name}.`;
  const phone = numberInText(contact);
  return phone === undefined
    ? `Link to its page instead: [${contact.name}](${contact.address})`
    : `Use the contact instead: [${phone}](contact:${contact.id})`;
}

function digits(number: string): string {
  return number.replaceAll(/\D/g, '').replace(/^44/, '0');
}
