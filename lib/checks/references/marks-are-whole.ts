import { documentsOf } from '../../content/documents';
import type { Problem } from '../../content/model';
import { nodesOfType } from '../../markdown/nodes';
import { parseMarkdown } from '../../markdown/parse';
import { atNode, type Check } from '../check';
import { anyOf } from '../../text';

const SIGNS_SHOWN = 30;

/** Marks of Markdown that were not closed or lack a space, so that a visitor would see the mark itself. */
const BROKEN: readonly { pattern: RegExp; message: string; fix: string }[] = [
  {
    // Govspeak, directives, alerts, Kramdown, MkDocs, templates, BBCode, names of emoji.
    pattern: anyOf(
      [
        /^\$[A-Z]+ *$|^([%^]).+\1 *$|^s\d+\. |^:::|^!!! |^\[![A-Z]+\]|\{\/?::?[^}]*\}/,
        /\{[%#].*?[%#]\}|^@\[|^\*\[[^\]]+\]:|(?<![\w:]):[a-z]\w+:(?!\w)/,
        /\[\/?(?:b|i|u|url|quote|button|box|callout|info|note|tip|warning)(?:[= ][^\]]*)?\](?!\()/,
      ],
      'im',
    ),
    message:
      '"{signs}" means something on another kind of website. This one would show the signs as they are.',
    fix: 'Take the signs away, and write the words as a paragraph, a heading or a list.',
  },
  {
    pattern: /(?<![=\w])==[^\s=].*?==|(?<!\+)\+\+[^\s+].*?\+\+|\^[^\s^]+\^/,
    message: 'The signs round "{signs}" would be shown as they are.',
    fix: 'Take them away. To stress a word, put two stars straight before and after it: **not**',
  },
  {
    pattern: /^ {0,3}#{1,6}[^#\s]/m,
    message: 'This heading has no space after its # signs, so it would be shown as a sentence.',
    fix: 'Put a space after them: ## What to keep',
  },
  {
    pattern: /^ {0,3}[-*+][\p{L}[]/mu,
    message: 'This line has no space after its hyphen or star, so it would not be shown as a list.',
    fix: 'Put a space after it: - a name',
  },
  {
    pattern: /\*\*|__/,
    message:
      'There are two stars or lines here that belong to nothing, so they would be shown as they are.',
    fix: 'Put two stars straight before and straight after the words to stress, or take them away.',
  },
  {
    pattern: /\]\s*\(/,
    message:
      'This link is not whole: it has a space between its brackets, or a bracket is missing.',
    fix: 'Write it without a space: [what to keep](/parents/what-to-keep/)',
  },
  {
    pattern: /\[\^|\^\[/,
    message: 'This footnote is not whole.',
    fix: 'Write it without spaces, right after the full stop: [^name-of-the-file]',
  },
  {
    pattern: /\{\s*[\p{L}-]+\s*\}/u,
    message: 'A name in curly brackets stands among other words, so it would be shown as it is.',
    fix: 'A part of the page has a line of its own between two empty lines: {chart}',
  },
  {
    pattern: /^\s*\|.*\|\s*$/m,
    message: 'This line looks like a table, but it would not be shown as one.',
    fix: 'Begin a table with a line of headings and a line such as | --- | --- |, after an empty line.',
  },
];

/**
 * Nothing in the words would be shown as a mark that was meant to do something. One kind is told
 * once for each file.
 */
export const marksAreWhole: Check = ({ content }) =>
  documentsOf(content).flatMap((document) => {
    const told = new Set<string>();
    return nodesOfType(parseMarkdown(document), 'text').flatMap((text): Problem[] => {
      for (const { pattern, message, fix } of BROKEN) {
        const match = pattern.exec(text.value);
        if (match === null) continue;
        const { index: at } = match;
        if (told.has(message)) return [];
        told.add(message);
        const linesBefore = text.value.slice(0, at).split('\n').length - 1;
        const start = text.position?.start ?? { line: 1, column: 1 };
        return [
          atNode(
            document,
            {
              position: {
                start: {
                  line: start.line + linesBefore,
                  column: linesBefore === 0 ? start.column + at : 1,
                },
              },
            },
            message.replace('{signs}', () => match[0].trim().slice(0, SIGNS_SHOWN)),
            fix,
          ),
        ];
      }
      return [];
    });
  });
