/** `npm run keys`: writes what is made from the schemas: the table of keys in `content/README.md`, and `schemas/` for text editors. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeJsonSchemas } from '../edit/json-schemas';
import { withKeyTable } from '../edit/key-table';
import { runCommand } from './command';

function main(): number {
  const readme = path.resolve('content/README.md');
  writeFileSync(readme, withKeyTable(readFileSync(readme, 'utf8')));
  mkdirSync('schemas', { recursive: true });
  for (const [name, text] of makeJsonSchemas()) writeFileSync(path.join('schemas', name), text);
  console.log('The table of keys in content/README.md and the files in schemas/ are up to date.');
  return 0;
}

await runCommand(main);
