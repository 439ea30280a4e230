import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { watchFolder } from '../../../../../lib/workshop/editor/server/watch';

it('names the files that came, changed and went, also in new folders, and no hidden ones', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'watch-'));
  writeFileSync(path.join(folder, 'a.md'), 'one');
  writeFileSync(path.join(folder, 'b.md'), 'one');
  let stop: () => void = () => undefined;
  const told = await new Promise<string[]>((resolve) => {
    const all = new Set<string>();
    stop = watchFolder(folder, (paths) => {
      for (const name of paths) all.add(name);
      if (all.size >= 3) resolve([...all].sort());
    });
    writeFileSync(path.join(folder, 'a.md'), 'longer');
    rmSync(path.join(folder, 'b.md'));
    mkdirSync(path.join(folder, 'new'));
    writeFileSync(path.join(folder, '.hidden'), 'x');
    writeFileSync(path.join(folder, 'new/c.md'), 'one');
  });
  stop();
  rmSync(folder, { recursive: true });
  expect(told).toEqual(['a.md', 'b.md', 'new/c.md']);
});
