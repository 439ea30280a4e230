/** What a host does with a request, as its interpreter understands the host's own files. */
export type HostReply = {
  status: number;
  headers: Record<string, string>;
  location?: string;
  file?: string;
};

/** A host, made of the files that were generated for it and the paths of the site (`/report/index.html`). */
export type Host = (path: string) => HostReply;

export type MakeHost = (generated: ReadonlyMap<string, string>, site: ReadonlySet<string>) => Host;

/** The text of a generated file; throws when there is none of this name. */
export function textOf(generated: ReadonlyMap<string, string>, name: string): string {
  const text = generated.get(name);
  if (text === undefined) throw new Error(`There is no ${name}.`);
  return text;
}

/** Headers with names in lower case, without those of the value nothing. */
export function lowerCase(headers: Iterable<readonly [string, string]>): Record<string, string> {
  return Object.fromEntries(
    [...headers]
      .filter(([, value]) => value !== '')
      .map(([name, value]) => [name.toLowerCase(), value]),
  );
}

/** The path of an address as every host reads it; nothing where it cannot be read. */
export function pathOf(target: string): string | undefined {
  const url = `https://a${target}`;
  return URL.canParse(url) ? new URL(url).pathname : undefined;
}

/** What hosts do with the path of a file: its signs are decoded. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
