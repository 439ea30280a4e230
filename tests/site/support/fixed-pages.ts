/**
 * `node --import tsx tests/site/support/fixed-pages.ts`: prints pages of a small site whose words no editor owns,
 * as JSON from address to HTML. It is a program of its own because Playwright has another idea of JSX.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeTree } from '../../support/broken-tree';
import { compiledStyles } from '../../support/compiled-styles';
import { readSite } from '../../support/shown-site';

const about = (title: string) =>
  `---\ntitle: ${title}\ndescription: A page to be heard.\nreviewed: 2026-11-22\nowner: Communications\n`;

/** What the small site lacks. */
const MORE = {
  'pages/prepare.md': `${about('Get ready')}shows: prepare\n---\n\nFill it in, or leave it empty.\n\n{prepare}\n`,
  'pages/parents/figures.md':
    `${about('What the figures say')}contacts: [police-101]\n---\n\n` +
    'Call [999](contact:police-999) in danger. The table shows two years.[^police-advice-2025]\n\n' +
    '## What was counted\n\n' +
    '| Year | Where | Count |\n| --- | --- | --- |\n' +
    '| 2024 | A town | About 20[^police-advice-2025] |\n' +
    '| 2025 | A village | 7[^police-advice-2025] |\n\n' +
    '## What was not\n\nThings that [nobody told](/parents/pictures/).\n',
};

const tree = makeTree(undefined);
try {
  for (const [file, words] of Object.entries(MORE))
    writeFileSync(path.join(tree.folder, file), words);
  process.env.CONTENT_DIR = tree.folder;
  process.env.SOURCE_DATE_EPOCH = '1795305600';
  const css = await compiledStyles('app/globals.css');
  const start = `<!doctype html><html lang="en-GB"><title>A page</title><style>${css}</style>`;
  const pages = [...(await readSite())].flatMap(([name, html]) => {
    const [, folder = [], parts] =
      /(report)?\/\[\[\.\.\.\w+\]\]\/page\.tsx \{"\w+":(\[.*\])\}$/.exec(name) ?? [];
    if (parts === undefined) return [];
    const names: unknown = JSON.parse(parts);
    return [[['', folder, names, ''].flat().join('/'), start + html]];
  });
  process.stdout.write(JSON.stringify(Object.fromEntries(pages)));
} finally {
  tree.remove();
}
