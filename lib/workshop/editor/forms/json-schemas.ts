import { z } from 'zod';
import { contactSchema } from '../../../content/shape/contact';
import { pageSchema } from '../../../content/shape/page';
import { redirectsSchema } from '../../../content/shape/redirects';
import { siteSchema } from '../../../content/shape/site';
import { sourceSchema } from '../../../content/shape/source';
import { stepSchema } from '../../../content/shape/step';
import { termSchema } from '../../../content/shape/term';
import { warningSchema } from '../../../content/shape/warning';
import { requiredKeys } from './keys';

const SCHEMAS = {
  page: pageSchema,
  step: stepSchema,
  contact: contactSchema,
  source: sourceSchema,
  warning: warningSchema,
  term: termSchema,
  site: siteSchema,
  redirects: redirectsSchema,
} as const;

/**
 * The keys of each kind of file as JSON Schema, for text editors that suggest and check keys.
 *
 * @returns the text of each file in `.vscode/schemas/`, by its name: `page.schema.json`
 */
export function makeJsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(describe(schema), undefined, 2)}\n`,
    ]),
  );
}

function describe(schema: z.ZodObject | typeof stepSchema): unknown {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  if (schema instanceof z.ZodObject) return { ...json, required: requiredKeys(schema) };
  return json;
}
