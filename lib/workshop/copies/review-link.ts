/** A host of shared copies, and where on it somebody asks for review. */
type Host = {
  isIt: RegExp;
  link: (place: Repository, change: string, main: string) => string;
};

type Repository = { host: string; path: string };

const inPath = (name: string): string => name.split('/').map(encodeURIComponent).join('/');

/** The forms of links by which each host opens the page that asks for review; read in their documentation in 2026. */
const HOSTS: readonly Host[] = [
  {
    isIt: /(^|\.)(dev\.azure\.com|visualstudio\.com)$/,
    link: ({ host, path }, change, main) =>
      `https://${host}/${path}/pullrequestcreate?sourceRef=${encodeURIComponent(change)}` +
      `&targetRef=${encodeURIComponent(main)}`,
  },
  {
    isIt: /(^|[.-])gitlab[.-]/,
    link: ({ host, path }, change, main) =>
      `https://${host}/${path}/-/merge_requests/new?merge_request%5Bsource_branch%5D=` +
      `${encodeURIComponent(change)}&merge_request%5Btarget_branch%5D=${encodeURIComponent(main)}`,
  },
  {
    isIt: /(^|[.-])github[.-]/,
    link: ({ host, path }, change, main) =>
      `https://${host}/${path}/compare/${inPath(main)}...${inPath(change)}?expand=1`,
  },
  {
    isIt: /(^codeberg\.org$|(^|[.-])(forgejo|gitea)[.-])/,
    link: ({ host, path }, change, main) =>
      `https://${host}/${path}/compare/${inPath(main)}...${inPath(change)}`,
  },
];

/**
 * The link that opens a change for review; nothing where the host is not known.
 *
 * @param shared where the shared copy is, as Git writes it
 * @param change what the host calls the change
 * @example reviewLink('git@github.com:force/site.git', 'words/a', 'main')
 * // 'https://github.com/force/site/compare/main...words/a?expand=1'
 */
export function reviewLink(shared: string, change: string, main: string): string | undefined {
  const place = placeOf(shared);
  const host = place && HOSTS.find(({ isIt }) => isIt.test(place.host));
  return place && host?.link(place, change, main);
}

/**
 * The link that a host itself printed when it took the change; only one that leads to that host counts.
 *
 * @example printedLink('remote: https://git.example.org/a/compare/main...b', 'https://git.example.org/a')
 * // 'https://git.example.org/a/compare/main...b'
 */
export function printedLink(said: string, shared: string): string | undefined {
  const host = placeOf(shared)?.host;
  const links = [...said.matchAll(/^remote:.*?(https:\/\/\S+)/gm)].map(([, link = '']) => link);
  return links.find((link) => URL.canParse(link) && new URL(link).hostname === host);
}

function placeOf(shared: string): Repository | undefined {
  const asUrl = shared.replace(/^(?:[^@/:]+@)?([\w.-]+):(?!\/)/, 'ssh://$1/');
  if (!URL.canParse(asUrl)) return undefined;
  const { protocol, hostname, pathname } = new URL(asUrl);
  if (!['https:', 'http:', 'ssh:'].includes(protocol)) return undefined;
  const path = pathname.replace(/^\/+/, '').replace(/\/*(\.git)?\/*$/, '');
  // Azure writes its addresses for ssh in another way than its pages.
  const [, organisation, project, name] = /^v3\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (/(^|\.)ssh\.(dev\.azure\.com|visualstudio\.com)$|^vs-ssh\./.test(hostname) && organisation)
    return {
      host: 'dev.azure.com',
      path: `${organisation}/${String(project)}/_git/${String(name)}`,
    };
  return { host: hostname, path };
}
