/** What a host does with a request, as its interpreter understands the host's own files. */
export type HostReply = {
  status: number;
  headers: Record<string, string>;
  location?: string;
  file?: string;
};

/** A host, made of the files that were generated for it and the paths of the site (`/report/index.html`). */
export type Host = (path: string, method?: string) => HostReply;

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

/** What every static host does by itself with an address that ends in a slash. */
export function fileAt(path: string, site: ReadonlySet<string>): string | undefined {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return site.has(file) ? file : undefined;
}
