import { execFileSync } from 'node:child_process';
import { expect } from '@playwright/test';
import { z } from 'zod';
import { permanentAddresses } from '../../lib/sharing/permanent-addresses';
import { pageOfEachKind } from './support/kinds';
import { test } from './support/lasting-tabs';
import { asText, readAloud } from './support/read-aloud';

/** Pages of the small site, whose words are the tests' own, by what they are. */
const FIXED = {
  home: '/',
  question: '/report/what-happened/',
  outcome: '/report/tell-police/',
  'outcome-now': '/report/call-999/',
  emergency: '/emergency/',
  contact: '/contacts/listening-line/',
  contacts: '/contacts/',
  prepare: '/prepare/',
  article: '/parents/figures/',
  glossary: '/glossary/',
};

/** The frame around the words of a page is the same on all: the home page has it with its menu. */
const WHOLE: readonly string[] = [FIXED.home];

/** The text was read line by line, as somebody hears it. Where it changes, read it again before it is kept. */
test('pages sound as they were read and found good', async ({ tab }) => {
  const made = execFileSync(
    process.execPath,
    ['--import', 'tsx', 'tests/site/support/fixed-pages.ts'],
    { encoding: 'utf8', maxBuffer: 2 ** 25 },
  );
  const pages = z.record(z.string(), z.string()).parse(JSON.parse(made));
  await tab.setViewportSize({ width: 360, height: 640 });
  // What another test left open may forbid to write into it.
  await tab.goto('about:blank');
  for (const [name, address] of Object.entries(FIXED)) {
    await tab.setContent(pages[address] ?? '');
    const phrases = await readAloud(tab, WHOLE.includes(address) ? 'body' : 'main');
    expect.soft(asText(phrases)).toMatchSnapshot(`${name}.txt`);
  }
});

/** Kinds of page whose first thing to do may have only one sentence before it. */
const WITH_ACTION = ['doors', 'question', 'outcome', 'emergency', 'contact'];

/** Names that say nothing of where a link leads. */
const SENSELESS = /^(here|click here|more|read more|link|this|page|back to top|[\d ]*)$/i;

for (const [kind, address] of pageOfEachKind()) {
  // The one file with everything is to be kept and searched, and would take as long as all others.
  if (address === permanentAddresses.oneFile) continue;
  test(`${kind} can be followed by ear`, async ({ tab }) => {
    await tab.setViewportSize({ width: 360, height: 640 });
    await tab.goto(address);
    const phrases = await readAloud(tab, 'body');
    const said = phrases.map((phrase) => phrase.said);

    const levels = said.flatMap((words) => /^heading, .*, level (\d)$/.exec(words)?.[1] ?? []);
    const skipped = levels.filter((level, at) => Number(level) > Number(levels[at - 1] ?? 0) + 1);
    expect.soft(skipped, 'headings below none that holds them').toEqual([]);

    if (WITH_ACTION.includes(kind)) {
      const heading = said.findIndex((words) => words.startsWith('heading, '));
      const before = said.slice(heading + 1, said.indexOf('list', heading));
      const sentences = before.filter((words) => words === 'paragraph').length;
      expect
        .soft(before.join('\n'), 'before the first thing to do')
        .not.toMatch(/^(heading|link)/m);
      expect.soft(sentences, 'sentences before the first thing to do').toBeLessThanOrEqual(1);
    }

    expect
      .soft(
        said.filter((words) => /\d{7}/.test(words)),
        'numbers in one piece',
      )
      .toEqual([]);
    expect.soft(said.filter(isTwice), 'said twice').toEqual([]);

    // The words that an editor links are held where editors are told of them, by the check.
    const own = phrases.filter(({ leadsTo, isEditors }) => leadsTo !== undefined && !isEditors);
    const names = own.map((phrase) =>
      phrase.said.replace(/^link, /, '').replace(/, current.*/, ''),
    );
    expect
      .soft(
        names.filter((name) => SENSELESS.test(name)),
        'links without sense',
      )
      .toEqual([]);
    const targets = new Map<string, Set<string | undefined>>();
    own.forEach(({ leadsTo }, at) => {
      const name = names[at] ?? '';
      if (!leadsTo?.startsWith('#'))
        targets.set(name, (targets.get(name) ?? new Set()).add(leadsTo));
    });
    const unclear = [...targets].filter(([, all]) => all.size > 1).map(([name]) => name);
    expect.soft(unclear, 'links that sound alike and lead elsewhere').toEqual([]);
  });
}

/** Whether something is said that was said just before, as one phrase or inside one. */
function isTwice(words: string, at: number, all: readonly string[]): boolean {
  return (
    (words === all[at - 1] && !/^(end of |paragraph|list|group|row)/.test(words)) ||
    /^(?:\w+, )?(.{4,}?)[.,]? \1$/.test(words)
  );
}
