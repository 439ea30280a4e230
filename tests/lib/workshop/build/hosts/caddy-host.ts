import { fileAt, type HostReply, lowerCase, type MakeHost, textOf } from './host';

type Line = { words: string[]; block: Line[] };
type Request = { path: string; method: string; status: number; captured: Map<string, string> };

/** Interprets the part of Caddy's language that the generated file uses, and throws at any other. */
export const caddyHost: MakeHost = (generated, site) => {
  const [route, errors] = parse(textOf(generated, 'caddy/site.caddy'));
  if (route?.words[0] !== 'route' || errors?.words[0] !== 'handle_errors')
    throw new Error('The file has other parts.');
  return (path, method = 'GET') => {
    const headers = new Map<string, string>();
    const request = { path, method, status: 200, captured: new Map<string, string>() };
    const reply = run(route.block, request, headers, site);
    if ('error' in reply) {
      const wrong = { ...request, status: reply.error };
      return {
        ...finish(run(errors.block, wrong, headers, site)),
        status: reply.error,
        headers: lowerCase(headers),
      };
    }
    return { ...reply, headers: lowerCase(headers) };
  };
};

type Outcome = Omit<HostReply, 'headers'> | { error: number };

function finish(outcome: Outcome): Omit<HostReply, 'headers'> {
  return 'error' in outcome ? { status: outcome.error } : outcome;
}

function run(
  lines: Line[],
  request: Request,
  headers: Map<string, string>,
  site: ReadonlySet<string>,
): Outcome {
  const matchers = new Map(
    lines
      .filter(({ words }) => words[0]?.startsWith('@'))
      .map((line) => [line.words[0] ?? '', line]),
  );
  for (const {
    words: [name = '', ...words],
    block,
  } of lines) {
    if (name.startsWith('@')) continue;
    const matcher = /^(?:[@/]|\*$)/.test(words[0] ?? '') ? words.shift() : undefined;
    if (!matches(matcher, matchers, request, site)) continue;
    const [first = '', second = ''] = words.map((word) => fill(word, request));
    if (name === 'header')
      for (const [header, value] of headerLines(block, first, second)) headers.set(header, value);
    else if (name === 'respond') return { status: Number(first) };
    else if (name === 'error') return { error: Number(first) };
    else if (name === 'redir') return { status: Number(second), location: first };
    else if (name === 'rewrite') request.path = first;
    else if (name === 'handle') return run(block, request, headers, site);
    else if (name === 'file_server') {
      const file = fileAt(request.path, site);
      return file === undefined ? { error: 404 } : { status: 200, file };
    } else throw new Error(`This is not known: ${name}`);
  }
  return { error: 404 };
}

function headerLines(block: Line[], name: string, value: string): (readonly [string, string])[] {
  if (block.length === 0) return [[name, value]];
  return block
    .filter(({ words }) => words[0] !== 'defer')
    .map(({ words: [header = '', text = ''] }) => [header, text]);
}

function matches(
  matcher: string | undefined,
  matchers: Map<string, Line>,
  request: Request,
  site: ReadonlySet<string>,
): boolean {
  if (matcher === undefined || matcher === '*') return true;
  if (!matcher.startsWith('@')) return fitsPath(matcher, request.path);
  const line = matchers.get(matcher);
  if (line === undefined) throw new Error(`This matcher is not known: ${matcher}`);
  const conditions =
    line.block.length > 0 ? line.block.map(({ words }) => words) : [line.words.slice(1)];
  return conditions.every((condition) => holds(condition, request, site));
}

function holds([kind, ...words]: string[], request: Request, site: ReadonlySet<string>): boolean {
  if (kind === 'not') return !holds(words, request, site);
  if (kind === 'path') return words.some((pattern) => fitsPath(pattern, request.path));
  if (kind === 'method') return words.includes(request.method);
  if (kind === 'file') return site.has(fill(words[0] ?? '', request));
  if (kind === 'vars_regexp' && words[0] === '{http.request.orig_uri.path}')
    return new RegExp(words[1] ?? '').test(request.path);
  if (kind === 'expression')
    return words.join(' ') === `{http.error.status_code} == ${request.status}`;
  if (kind !== 'path_regexp') throw new Error(`This condition is not known: ${kind ?? ''}`);
  const match = new RegExp(words.at(-1) ?? '').exec(request.path);
  match?.forEach((text, index) =>
    request.captured.set(`{http.regexp.${words[0] ?? ''}.${index}}`, text),
  );
  return match !== null;
}

function fitsPath(pattern: string, path: string): boolean {
  const text = pattern.replace(/^\*|\*$/g, '');
  if (pattern.startsWith('*') && pattern.endsWith('*')) return path.includes(text);
  if (pattern.startsWith('*')) return path.endsWith(text);
  return pattern.endsWith('*') ? path.startsWith(text) : path === pattern;
}

function fill(text: string, { path, status, captured }: Request): string {
  return text.replace(/\{[\w.]+\}/g, (name) => {
    const value =
      name === '{path}'
        ? path
        : name === '{http.error.status_code}'
          ? String(status)
          : captured.get(name);
    if (value === undefined) throw new Error(`This placeholder is not known: ${name}`);
    return value;
  });
}

function parse(text: string): Line[] {
  const stack: Line[][] = [[]];
  for (const line of text.split('\n').map((part) => part.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    if (line === '}') stack.pop();
    else {
      const opens = line.endsWith(' {');
      const words = [
        ...(opens ? line.slice(0, -2) : line).matchAll(/"((?:\\.|[^"\\])*)"|(\S+)/g),
      ].map(([, quoted, word]) => quoted ?? word ?? '');
      const parsed = { words, block: [] };
      stack.at(-1)?.push(parsed);
      if (opens) stack.push(parsed.block);
    }
  }
  return stack[0] ?? [];
}
