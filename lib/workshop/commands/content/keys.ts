import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { README } from '../../../content/reading/read';
import { readSettings } from '../../../settings';
import { ToldError } from '../../../told-error';
import { changeWhole } from '../../../write-whole';
import { command } from '../../command';
import { shownFolder } from '../../content-in-order';
import { makeJsonSchemas } from '../../editor/forms/json-schemas';
import { withKeyTable } from '../../editor/forms/key-table';

const SCHEMAS = '.vscode/schemas';

export default command({
  usage: `npm run keys
Writes what follows from the schemas: the table of keys for editors, and ${SCHEMAS}/ for text editors.`,
  options: {},
  run: () => {
    const settings = readSettings();
    const page = path.join(settings.contentDir, README);
    const shown = `${shownFolder(settings)}/${README}`;
    if (!existsSync(page))
      throw new ToldError(`There is no file ${shown}, in which the table of keys stands.`, 1);
    const text = withKeyTable(readFileSync(page, 'utf8'));
    const schemas = [...makeJsonSchemas()].map(
      ([name, schema]) => [path.join(settings.projectDir, SCHEMAS, name), schema] as const,
    );
    changeWhole(new Map([[page, text], ...schemas]));
    console.log(`The table of keys in ${shown} and the files in ${SCHEMAS}/ are up to date.`);
    return 0;
  },
});
