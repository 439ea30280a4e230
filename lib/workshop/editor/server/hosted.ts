import { randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { CmsConfig } from '@sveltia/cms';
import { faultReason } from '../../../system-fault';
import { ToldError } from '../../../told-error';
import { formats, makeForms, type Offering } from '../forms/forms';
import { formPage, hostedPolicy } from './editor-pages';

/**
 * The services that keep the words: whom the page asks when a force runs none of its own, where the
 * interface is on a server of its own, and whether a save can wait there for review.
 */
export const services = {
  github: { asks: 'https://api.github.com', api: '/api/v3', hasReview: true },
  gitlab: { asks: 'https://gitlab.com', api: '/api/v4', hasReview: true },
  gitea: { asks: 'https://gitea.com', api: '/api/v1', hasReview: false },
} as const;

/** Where a hosted editor keeps the words. */
export type Keeper = {
  service: keyof typeof services;
  /** `owner/name` */
  repository: string;
  branch: string | undefined;
  /** The origin of a force's own server, such as `https://git.example.police.uk`. */
  server: string | undefined;
};

/** By this file an earlier bundle is known, which may be replaced. */
const TOLD = 'for-whoever-hosts-this.txt';

/**
 * Writes the forms as files that any web server can send, all of them or none.
 *
 * @param folder where to; one that is there must be empty or hold an earlier bundle
 * @param assets the folder with the editor's scripts, styles and fonts
 * @returns the policy that the web server should send too
 * @throws ToldError when something else stands in the folder, or it cannot be written
 */
export function writeHosted(
  folder: string,
  keeper: Keeper,
  { content, contentPath, assets }: { content: Offering; contentPath: string; assets: string },
): string {
  const above = path.dirname(folder);
  if (statSync(above, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new ToldError(
      `--bundle is "${folder}". There is no folder "${above}" to put it into.`,
      2,
    );
  const isThere = existsSync(folder);
  if (isThere && readdirSync(folder).length > 0 && !existsSync(path.join(folder, TOLD)))
    throw new ToldError(
      `--bundle is "${folder}". Something else stands in that folder, and it would be lost. Choose a new ` +
        `folder, such as hosted-editor.`,
      2,
    );
  const backend = backendOf(keeper);
  const policy = hostedPolicy(keeper.server ?? services[keeper.service].asks);
  const unfinished = `${folder}.${randomUUID()}`;
  try {
    cpSync(path.join(assets, 'form'), unfinished, { recursive: true });
    const { config, ...forms } = makeForms(content, {
      folderName: path.posix.basename(keeper.repository),
      contentPath,
    });
    const write = (file: string, text: string) => {
      writeFileSync(path.join(unfinished, file), text);
    };
    write(
      'forms.json',
      JSON.stringify({
        ...forms,
        formats,
        inserts: content.inserts,
        contentPath,
        config: {
          ...config,
          backend,
          publish_mode: services[keeper.service].hasReview ? 'editorial_workflow' : 'simple',
        },
      }),
    );
    write('index.html', formPage('.', policy));
    write(TOLD, told(policy));
    const before = `${unfinished}.before`;
    if (isThere) renameSync(folder, before);
    renameSync(unfinished, folder);
    rmSync(before, { recursive: true, force: true });
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    const reason = faultReason(error);
    if (reason === undefined) throw error;
    throw new ToldError(`${reason}, so the editor could not be written to "${folder}".`, 1, {
      cause: error,
    });
  }
  return policy;
}

function backendOf({ service, repository, branch, server }: Keeper): CmsConfig['backend'] {
  const own =
    server === undefined ? {} : { base_url: server, api_root: `${server}${services[service].api}` };
  return {
    name: service,
    repo: repository,
    // Whoever signs in pastes a key that they made there, so that no other server is needed for it.
    auth_methods: ['token'],
    ...(branch === undefined ? {} : { branch }),
    ...own,
  };
}

function told(policy: string): string {
  return `These files are an editor for the words of the site. Any web server can send them over https.

Send every file with these headers:

Content-Security-Policy: ${policy}; frame-ancestors 'none'
X-Content-Type-Options: nosniff
Referrer-Policy: no-referrer
Cross-Origin-Opener-Policy: same-origin

Let only those who write the words reach the address. Whoever opens it signs in with a key of their own,
made at the service that keeps the words; nothing is kept on this server.

Write these files anew after a new version of the project, and when pages or teams were added: the
lists to pick from are those of that day.
`;
}
