import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeProblems } from '../../lib/checks/describe-problems';
import { loadContent, type Loaded } from '../../lib/content/reading/load';

const site = `---
name: "Test"
description: "A site for tests."
address: https://test.example.org
organisation: { name: "Nobody", isPolice: false }
exitLink: https://www.example.org/
menu: [/, /, /, /]
footer: [/]
emergency: helpline
emergencyPage: /
frames: [helpline]
posters: { pupils: [helpline], parents: [helpline] }
reviewEvery: 6
everyday: [helpline]
doors: [{ text: "One", goTo: / }, { text: "Two", goTo: / }, { text: "Three", goTo: / }]
pictureRule: "send a picture"
pictureRuleChild: "send the picture"
---
`;

const start =
  '---\nkind: question\ntitle: Is anyone in danger?\nanswers: [{ text: "Yes", goTo: start }, { text: ' +
  '"No", goTo: start }]\n---\n\nChoose.\n';

const home =
  '---\ntitle: Home\ndescription: Where to begin.\nreviewed: 2026-11-01\nowner: Editors\nshows: doors\n---\n';

/** Content made of these files, by path, and those that no content may miss. Nothing is left on the disk. */
export function contentOf(files: Readonly<Record<string, string>>): Loaded {
  const folder = mkdtempSync(path.join(tmpdir(), 'prose-'));
  try {
    for (const [file, text] of Object.entries({
      'site.md': site,
      'pages/index.md': home,
      'report/start.md': start,
      ...files,
    })) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    const { loaded, problems } = loadContent(folder);
    if (loaded === undefined) throw new Error(describeProblems(problems));
    return loaded;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A page with these words, which begin at line 8, and a line later for each more line of front matter. */
export function page(words: string, lines = ''): string {
  return (
    `---\ntitle: A page\ndescription: A page for a test.\nreviewed: 2026-11-01\nowner: ` +
    `Editors\n${lines}---\n\n${words}\n`
  );
}

/** A contact; the lines replace or add to the usual ones. */
export function contact(lines = '', words = 'Call them.'): string {
  const usual = {
    name: '"Helpline"',
    kind: 'talk',
    for: '"Any worry."',
    who: '[adults]',
    need: 'tonight',
    routes: '[{ kind: phone, number: "0800 1111" }]',
    coverage: '[england]',
    anonymity: '{ level: optional, detail: "You can stay nameless." }',
    checked: '2026-10-01',
    checkedHow: 'live-page',
    checkEvery: '6',
    owner: 'Editors',
  };
  const given = Object.fromEntries(
    lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const all = Object.entries({ ...usual, ...given }).map(([key, value]) => `${key}: ${value}`);
  return `---\n${all.join('\n')}\n---\n\n${words}\n`;
}

/** A source, for footnotes to lead to. */
export const source =
  '---\npublisher: "Somebody"\ntitle: "Something"\nread: 2026-11-01\n---\n\nSupports it.\n';
