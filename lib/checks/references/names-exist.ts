import { addressesOf } from '../../content/addresses';
import { kinds, type KindName } from '../../content/kinds';
import { closest } from '../../content/shape/closest';
import type { Content, Problem } from '../../content/model';
import { permanentAddresses } from '../../sharing/permanent-addresses';
import { didYouMean, type Check } from '../check';
import { listReferences, type Reference } from './references';

/** Every name and address in keys and words exists. A missing name is one problem, however many places name it. */
export const namesExist: Check = (loaded) => {
  const known = knownNames(loaded.content);
  const missing = new Map<string, [Reference, ...Reference[]]>();
  for (const reference of listReferences(loaded)) {
    if (known(reference.kind).has(reference.to)) continue;
    const key = `${reference.kind} ${reference.to}`;
    const earlier = missing.get(key);
    if (earlier) earlier.push(reference);
    else missing.set(key, [reference]);
  }
  return [...missing.values()].map((references) =>
    explain(references, [...known(references[0].kind)], loaded.content),
  );
};

/** Pages, and files that never move, are named by their addresses, everything else by the names of the files. */
function knownNames(content: Content): (kind: KindName) => ReadonlySet<string> {
  const known = new Map<KindName, ReadonlySet<string>>([
    ['pages', new Set([...addressesOf(content), ...Object.values(permanentAddresses)])],
  ]);
  return (kind) => {
    const names = known.get(kind) ?? new Set(content[kind].map((document) => document.id));
    known.set(kind, names);
    return names;
  };
}

const PLACES_SHOWN = 4;

function explain(
  [first, ...others]: [Reference, ...Reference[]],
  known: readonly string[],
  { contacts }: Content,
): Problem {
  const { file, kind, to, says } = first;
  const path = `${kinds[kind].folder}/${to}.md`;
  const standsAs = contacts.find((contact) => contact.path === path)?.id;
  const { line, column } = first.place();
  const how = kind === 'pages' ? 'at that address' : 'with that name';
  const missing = `${says}, but there is no ${kinds[kind].name} ${how}.`;
  const message = others.length === 0 ? missing : `${missing} ${alsoNamed(others)}`;
  return {
    level: 'problem',
    file,
    line,
    column,
    message,
    fix:
      standsAs !== undefined
        ? `Write "${standsAs}": the file "${path}" replaces it, and stands under its name.`
        : others.length === 0
          ? fixTyping(kind, to, known)
          : fixMany(kind, to),
  };
}

function fixTyping(kind: KindName, to: string, known: readonly string[]): string {
  if (kind !== 'pages')
    return didYouMean(
      closest(to, known),
      `Make the file "${kinds[kind].folder}/${to}.md", or use a name that exists.`,
    );
  const withSlash = `${to}/`;
  return didYouMean(
    known.includes(withSlash) ? withSlash : closest(to, known),
    'Use the address of a page that exists.',
  );
}

/** A name that many places agree on is hardly mistyped: its file was moved, renamed or taken away. */
function fixMany(kind: KindName, to: string): string {
  return kind === 'pages'
    ? 'Put the page back, or let all of them lead to another.'
    : `Put the file "${kinds[kind].folder}/${to}.md" back, or change the name in all of them.`;
}

function alsoNamed(others: readonly Reference[]): string {
  const places = others
    .slice(0, PLACES_SHOWN)
    .map(({ file, place }) => `${file} (line ${place().line})`);
  const more = others.length - places.length;
  return `The same name stands in ${places.join(', ')}${more === 0 ? '' : ` and ${more} more`}.`;
}
