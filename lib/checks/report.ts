import type { Content, Problem } from '../content/model';

/**
 * Problems as an editor reads them: where, what, what to do.
 *
 * @param problems sorted by file
 * @param folder what the paths begin with: `content`
 */
export function describeProblems(problems: readonly Problem[], folder = 'content'): string {
  return problems.map((problem) => `${folder}/${problem.file}, line ${problem.line}\n  ${problem.message}\n  ${problem.fix}\n`).join('\n');
}

/** @example describeCount(1) // '1 thing to put right. Nothing has been published.' */
export function describeCount(problems: number): string {
  return `${problems === 1 ? '1 thing' : `${problems} things`} to put right. Nothing has been published.`;
}

/** The kind word at the end, with what was looked at. */
export function describeSuccess(content: Content): string {
  const count = (list: readonly unknown[], word: string) => `${list.length} ${list.length === 1 ? word : `${word}s`}`;
  return `Everything checks out: ${count(content.pages, 'page')}, ${count(content.steps, 'step')}, ${count(content.contacts, 'contact')}, ${count(content.sources, 'source')}.`;
}
