/** An element of a piece of XML. */
export type XmlElement = {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
};

const TAG = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * Reads a piece of XML as strictly as a reader must: every element closed, every attribute
 * in quotes, every sign with a meaning written as an entity.
 *
 * @throws where it is not well-formed
 */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  TAG.lastIndex = 0;
  while (TAG.lastIndex < text.length) {
    const at = TAG.lastIndex;
    const match = TAG.exec(text);
    const here = open.at(-1);
    if (match === null || here === undefined)
      throw new Error(`Not well-formed at ${at}: ${text.slice(at, at + 40)}`);
    const [, closing, name = '', attributes = '', selfClosing, words] = match;
    if (words !== undefined) here.text += decode(words);
    else if (closing === '/') {
      if (here.name !== name) throw new Error(`</${name}> closes <${here.name}>.`);
      open.pop();
    } else {
      const element: XmlElement = {
        name,
        attributes: attributesOf(attributes),
        children: [],
        text: '',
      };
      here.children.push(element);
      if (selfClosing !== '/') open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name ?? ''}> is not closed.`);
  return root;
}

function attributesOf(text: string): Record<string, string> {
  const found = [...text.matchAll(ATTRIBUTE)].map(
    ([, name = '', value = '']) => [name, decode(value)] as const,
  );
  if (new Set(found.map(([name]) => name)).size !== found.length)
    throw new Error(`An attribute stands twice:${text}`);
  return Object.fromEntries(found);
}

function decode(text: string): string {
  return text.replaceAll(/&([^;\s]*;?)/g, (whole, entity: string) => {
    const sign = ENTITIES[entity.slice(0, -1)];
    if (sign === undefined) throw new Error(`"${whole}" is no entity.`);
    return sign;
  });
}

/** An element's descendants, in their order. */
export function elementsIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => [child, ...elementsIn(child)]);
}
