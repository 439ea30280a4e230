import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

type Cell = { isWell: boolean; words: string };

/** Ends the run with a table: what was walked in which engine, how long it took, and what differs. */
export default class Table implements Reporter {
  private readonly rows = new Map<string, Map<string, Cell>>();
  private readonly seconds = new Map<string, number>();
  private readonly differences = new Set<string>();

  onTestEnd(test: TestCase, result: TestResult): void {
    const engine = test.parent.project()?.name ?? '';
    const row = this.rows.get(test.title) ?? new Map<string, Cell>();
    const isWell = result.status === 'passed';
    const measures = result.annotations.filter(({ type }) => type === 'measure');
    const told = measures.map(({ description = '' }) => description).join(', ');
    row.set(engine, { isWell, words: isWell ? told || 'passed' : result.status });
    this.rows.set(test.title, row);
    this.seconds.set(engine, (this.seconds.get(engine) ?? 0) + result.duration / 1000);
    for (const { type, description = '' } of result.annotations)
      if (type === 'difference') this.differences.add(`${engine}: ${description}`);
  }

  onEnd(): void {
    const engines = [...this.seconds.keys()];
    const count = (engine: string) => {
      const cells = [...this.rows.values()].flatMap((row) => row.get(engine) ?? []);
      return `${cells.filter(({ isWell }) => isWell).length} of ${cells.length} passed`;
    };
    const lines = [
      ['', ...engines],
      ...[...this.rows].map(([title, row]) => [
        title,
        ...engines.map((engine) => row.get(engine)?.words ?? '–'),
      ]),
      ['all', ...engines.map(count)],
      ['seconds', ...engines.map((engine) => String(Math.round(this.seconds.get(engine) ?? 0)))],
    ];
    console.log(`\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`);
    for (const difference of this.differences) console.log(`Known difference in ${difference}`);
  }
}
