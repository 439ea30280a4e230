import { contentTypes, headerRules, type HeaderRule } from '../steps/headers';
import { sharedHeaders, splitRules } from './header-changes';
import { spellings, type HostingOptions } from './hosting-options';
import { typedExpression } from './typed-addresses';

/**
 * The text of `site.caddy`, to be imported into a site block after `root`.
 * Every rule stands alone, so that no header has to be taken back: Caddy puts
 * off a removal until the answer is written.
 */
export function caddySite(options: HostingOptions): string {
  const rules = headerRules(options);
  const { pages, others } = splitRules(rules);
  const { shared, differing } = sharedHeaders(rules);
  const own = ({ headers }: HeaderRule) =>
    block(Object.fromEntries(Object.entries(headers).filter(([name]) => differing.includes(name))));
  return `route {
	header ${block(shared)}
	@pages not path ${others.flatMap(({ paths }) => paths).join(' ')}
	header @pages ${own(pages)}
${others.map((rule) => `	@${rule.name} path ${rule.paths.join(' ')}\n	header @${rule.name} ${own(rule)}`).join('\n')}

	@other not method GET HEAD
	header @other Allow "GET, HEAD"
	respond @other 405

	# A null character would be an error of the server's own.
	@control vars_regexp {http.request.orig_uri.path} [\\x00-\\x1f\\x7f]
	respond @control 400
	@long vars_regexp {http.request.orig_uri.path} ^.{1000}.{1000}
	respond @long 414
	# Addresses as people type them off paper: with a capital, and the end of the sentence around them.
${options.printed.map(typed).join('\n')}
	# Two slashes could be read as the name of another host.
	@double vars_regexp {http.request.orig_uri.path} //
	error @double 404
	# Precompressed copies and hidden files are not addresses, nor is the page "not found".
	@copies path *.br *.gz /404.html
	error @copies 404
	@hidden {
		path */.*
		not path /.well-known/*
	}
	error @hidden 404

${options.redirects.flatMap(({ from, to }) => spellings(from).map((path) => `	redir ${path} ${to} 301`)).join('\n')}
	@index {
		path_regexp folder ^(/(?:[A-Za-z0-9._-]+/)*)index\\.html$
		file {path}
	}
	redir @index {http.regexp.folder.1} 301
	@slash {
		path_regexp ^(?:/[A-Za-z0-9._-]+)+$
		file {path}/index.html
	}
	redir @slash {path}/ 301

${types()}
	# Put off, because the file server would add the name a second time.
	${vary}
	file_server {
		index index.html
		precompressed br gzip
		disable_canonical_uris
	}
}

handle_errors {
	header ${block(pages.headers)}
	@missing expression {http.error.status_code} == 404
	handle @missing {
		header Content-Type "${contentTypes['html'] ?? ''}"
		${vary}
		rewrite * /404.html
		file_server {
			precompressed br gzip
		}
	}
	handle {
		respond {http.error.status_code}
	}
}
`;
}

const vary = 'header {\n\t\tVary Accept-Encoding\n\t\tdefer\n\t}';

function typed(address: string, index: number): string {
  const matches = (expression: string) =>
    `vars_regexp {http.request.orig_uri.path} "${expression}"`;
  return `	@typed${index} {
		${matches(`(?i)${typedExpression(address)}`)}
		not ${matches(`^${address}$`)}
	}
	redir @typed${index} ${address} 301`;
}

function block(headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(
    ([name, value]) => `		${name} "${value.replaceAll('"', '\\"')}"\n`,
  );
  return `{\n${lines.join('')}	}`;
}

function types(): string {
  return Object.entries(contentTypes)
    .filter(([ending]) => ending !== 'html')
    .map(
      ([ending, type]) => `	@${ending} path *.${ending}\n	header @${ending} Content-Type "${type}"`,
    )
    .join('\n');
}
