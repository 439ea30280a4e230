import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Makes the forms as files for a web server, with the real command.
 *
 * @returns their folder
 */
export function makeHostedForms(content: string): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'hosted-')), 'forms');
  const words = ['edit', '--bundle', folder, '--backend', 'github', '--repo', 'force/words'];
  const made = spawnSync(process.execPath, ['lib/workshop/commands/start.js', ...words], {
    env: { ...process.env, CONTENT_DIR: content },
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(made.stderr);
  return folder;
}

/** The forms' own file, in which Sveltia's backend for tests stands in for a service: it keeps files in the browser. */
export function withTestBackend(forms: string): string {
  return forms
    .replace(/"backend":\{[^}]*\}/, '"backend":{"name":"test-repo"}')
    .replace('"publish_mode":"editorial_workflow"', '"publish_mode":"simple"');
}

/** Where that backend keeps a file of a content folder, in the browser's own folder. */
export const placeInBrowser = (content: string, file: string): string =>
  `sveltia-cms-test/${content}/${file}`;
