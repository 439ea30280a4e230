import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkEverything } from '../../lib/checks/check-everything';
import { WORDS_ON_A_PAGE_AT_MOST } from '../../lib/checks/prose/pages-are-short';
import type { CheckResult } from '../../lib/checks/check-content';
import { nations } from '../../lib/content/shape/contact';
import type { Loaded } from '../../lib/content/reading/load';
import { readSettings } from '../../lib/settings';
import { describeProblems } from '../../lib/checks/describe-problems';
import { withoutSource } from '../../lib/facts/describe-facts';
import { factKinds, traceFacts } from '../../lib/facts/trace-facts';
import { noFindings } from '../../lib/prose/language-cache';
import { readDocuments, type Reading } from '../../lib/prose/readings';
import { readingTargets, summariseReadings } from '../../lib/workshop/reviews/describe-readings';

const projectDir = path.resolve(import.meta.dirname, '../..');

let result: CheckResult;
let loaded: Loaded;
let readings: Reading[];

beforeAll(async () => {
  result = await checkEverything(
    path.join(projectDir, 'content'),
    projectDir,
    readSettings().today(),
  );
  if (result.loaded === undefined) throw new Error(describeProblems(result.problems));
  loaded = result.loaded;
  const pages = new Set(
    [...loaded.content.pages, ...loaded.content.steps].map(({ path: file }) => file),
  );
  readings = (await readDocuments(loaded, noFindings().readings)).filter(({ document }) =>
    pages.has(document.path),
  );
});

describe('the words of the site', () => {
  it('have no problem', () => {
    expect(describeProblems(result.problems)).toBe('');
  });

  it('have a median reading age of eleven or less', () => {
    expect(summariseReadings(readings, loaded.content.pages).median).toBeLessThanOrEqual(
      readingTargets.medianAge,
    );
  });

  it(`fill no page with more than ${WORDS_ON_A_PAGE_AT_MOST} words, but for the lists of sources and contacts`, () => {
    expect(
      summariseReadings(readings, loaded.content.pages).tooLong.map(
        ({ document }) => document.path,
      ),
    ).toEqual([]);
  });

  it('name a police force, and those who look after children, for each nation', () => {
    const { forces, contacts } = loaded.content;
    const covered = [
      forces.flatMap((force) => force.nations),
      contacts.filter((one) => one.protects === 'social-care').flatMap((one) => one.coverage),
    ];
    for (const served of covered) expect(new Set(served)).toEqual(new Set(nations));
  });

  it('state no figure, number, hour or law that cannot be traced to a source', () => {
    expect(withoutSource(traceFacts(loaded))).toEqual([]);
  });

  it('state facts of every kind that is looked for, so that the search is known to see them', () => {
    const found = new Set(traceFacts(loaded).map(({ kind }) => kind));
    expect(factKinds.filter((kind) => !found.has(kind))).toEqual([]);
  });
});
