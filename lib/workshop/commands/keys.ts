/** `npm run keys`: writes what is made from the schemas: the table of keys in `content/README.md`, and `.vscode/schemas/` for text editors. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeJsonSchemas } from '../editor/forms/json-schemas';
import { withKeyTable } from '../editor/forms/key-table';
import { runCommand } from './command';

function main(): number {
  const readme = path.resolve('content/README.md');
  writeFileSync(readme, withKeyTable(readFileSync(readme, 'utf8')));
  mkdirSync('.vscode/schemas', { recursive: true });
  for (const [name, text] of makeJsonSchemas())
    writeFileSync(path.join('.vscode/schemas', name), text);
  console.log(
    'The table of keys in content/README.md and the files in .vscode/schemas/ are up to date.',
  );
  return 0;
}

await runCommand(main);
