import { type HostReply, lowerCase, type MakeHost, textOf } from './host';

type Directive = { name: string; words: string[]; block: Directive[] };
type Variables = Map<string, string>;

/** Interprets the part of nginx's language that the generated files use, and throws at any other. */
export const nginxHost: MakeHost = (generated, site) => {
  const maps = parse(textOf(generated, 'nginx/maps.conf'));
  const server = parse(textOf(generated, 'nginx/server.conf'));
  if (
    server.some(
      ({ name, block }) => name === 'location' && JSON.stringify(block).includes('add_header'),
    )
  ) {
    throw new Error('A location with a header of its own drops all others.');
  }
  return (path, method = 'GET') => {
    const serve = (uri: string, internal: boolean): HostReply => {
      const variables: Variables = new Map([
        ['uri', uri],
        ['request_method', method],
        ['request_filename', uri],
      ]);
      const setMaps = () => {
        for (const map of maps) variables.set(map.words[1]?.slice(1) ?? '', mapped(map, variables));
      };
      setMaps();
      const outcome = run(server, uri, variables, internal, site);
      const page = server.find(
        ({ name, words }) => name === 'error_page' && words.includes(String(outcome.status)),
      );
      if (page !== undefined && !internal)
        return { ...serve(page.words.at(-1) ?? '', true), status: outcome.status };
      // By the time that headers are added, the address has become that of the file.
      variables.set('uri', 'file' in outcome ? (outcome.file ?? uri) : uri);
      setMaps();
      const headers = server.filter(({ name }) => name === 'add_header');
      const values = headers.map(
        ({ words }) => [words[0] ?? '', fill(words[1] ?? '', variables)] as const,
      );
      return { ...outcome, headers: lowerCase(values) };
    };
    return serve(path, false);
  };
};

function run(
  server: Directive[],
  uri: string,
  variables: Variables,
  internal: boolean,
  site: ReadonlySet<string>,
) {
  for (const { words, block } of server.filter(({ name }) => name === 'if')) {
    if (variables.get(words[0]?.slice(2, -1) ?? '') !== '')
      return { status: Number(block[0]?.words[0]) };
  }
  const location = choose(
    server.filter(({ name }) => name === 'location'),
    uri,
    variables,
  );
  for (const { name, words, block } of location) {
    if (name === 'internal') {
      if (!internal) return { status: 404 };
    } else if (name === 'return') return answer(words, variables);
    else if (name === 'if') {
      if (words[0] !== '(-f') throw new Error(`This condition is not known: ${words.join(' ')}`);
      if (site.has(fill(words[1]?.slice(0, -1) ?? '', variables)))
        return answer(block[0]?.words ?? [], variables);
    } else if (name === 'try_files') {
      const file = words.map((word) => fill(word, variables)).find((word) => site.has(word));
      return file === undefined ? { status: 404 } : { status: 200, file };
    } else throw new Error(`This is not known in a location: ${name}`);
  }
  return site.has(uri) ? { status: 200, file: uri } : { status: 404 };
}

function answer([code, address]: string[], variables: Variables) {
  const status = Number(code);
  return address === undefined ? { status } : { status, location: fill(address, variables) };
}

function choose(locations: Directive[], uri: string, variables: Variables): Directive[] {
  const exact = locations.find(({ words }) => words[0] === '=' && words[1] === uri);
  if (exact !== undefined) return exact.block;
  for (const { words, block } of locations.filter(({ words: [kind] }) => kind === '~')) {
    const match = new RegExp(words[1] ?? '').exec(uri);
    for (const [name, value] of Object.entries(match?.groups ?? {})) variables.set(name, value);
    if (match !== null) return block;
  }
  return locations.find(({ words }) => words.length === 1 && words[0] === '/')?.block ?? [];
}

function mapped({ words, block }: Directive, variables: Variables): string {
  const value = fill(words[0] ?? '', variables);
  const fitting = block.find(({ name }) =>
    name.startsWith('~') ? new RegExp(name.slice(1)).test(value) : name === value,
  );
  return (fitting ?? block.find(({ name }) => name === 'default'))?.words[0] ?? '';
}

function fill(text: string, variables: Variables): string {
  return text.replace(/\$\{?(\w+)\}?/g, (_, name: string) => {
    const value = variables.get(name);
    if (value === undefined) throw new Error(`This variable is not known: ${name}`);
    return value;
  });
}

function parse(text: string): Directive[] {
  const stack: Directive[][] = [[]];
  let words: string[] = [];
  for (const [, quoted, sign, word] of text.matchAll(
    /#.*|"((?:\\.|[^"\\])*)"|([{};])|((?:\$\{\w+\}|[^\s{};"#])+)/g,
  )) {
    if (quoted !== undefined) words.push(quoted.replace(/\\(["\\])/g, '$1'));
    else if (word !== undefined) words.push(word);
    else if (sign === '}') stack.pop();
    else if (sign !== undefined) {
      const [name = '', ...rest] = words;
      const directive = { name, words: rest, block: [] };
      stack.at(-1)?.push(directive);
      if (sign === '{') stack.push(directive.block);
      words = [];
    }
  }
  return stack[0] ?? [];
}
