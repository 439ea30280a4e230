import { describe, expect, test } from 'vitest';
import { nodesOf, nodesOfType } from '../../../lib/markdown/nodes';
import { lastLine, parseMarkdown, startWithTrees } from '../../../lib/markdown/parse';

const documentOf = (body: string, bodyStartsAfterLine = 0) => ({ body, bodyStartsAfterLine });

test('places are lines of the whole file', () => {
  const [link] = nodesOfType(
    parseMarkdown(documentOf('\nWords.\n\nA [link](/help/).\n', 5)),
    'link',
  );
  expect(link?.position?.start).toMatchObject({ line: 9, column: 3 });
});

describe('footnotes', () => {
  test('need no definition on the page', () => {
    expect(
      nodesOfType(parseMarkdown(documentOf('Words.[^a-source]')), 'footnoteReference').map(
        (node) => node.label,
      ),
    ).toEqual(['a-source']);
  });

  test('keep the spelling of their name', () => {
    expect(
      nodesOfType(parseMarkdown(documentOf('Words.[^A-Source]')), 'footnoteReference').map(
        (node) => node.label,
      ),
    ).toEqual(['A-Source']);
  });

  test('are defined behind the last line, where no line of the editor is', () => {
    const document = documentOf('Words.[^a-source]\n\nMore.', 3);
    const [definition] = nodesOfType(parseMarkdown(document), 'footnoteDefinition');
    expect(definition?.position?.start.line).toBeGreaterThan(lastLine(document));
  });
});

test('a document is parsed once', () => {
  const document = documentOf('Words.');
  expect(parseMarkdown(document)).toBe(parseMarkdown(document));
});

describe('trees of earlier runs', () => {
  test('are used for the same words at the same place, and for no others', () => {
    const first = startWithTrees(new Map());
    const tree = parseMarkdown(documentOf('Same words.', 3));
    const second = startWithTrees(first.used);
    expect(parseMarkdown(documentOf('Same words.', 3))).toBe(tree);
    expect(parseMarkdown(documentOf('Same words.', 4))).not.toBe(tree);
    expect(parseMarkdown(documentOf('Other words.', 3))).not.toBe(tree);
    expect(second.used.size).toBe(3);
  });
});

test('nodes come in the order of the words, each before those inside it', () => {
  const types = nodesOf(parseMarkdown(documentOf('## A *b*\n\nc'))).map((node) => node.type);
  expect(types).toEqual(['root', 'heading', 'text', 'emphasis', 'text', 'paragraph', 'text']);
});
