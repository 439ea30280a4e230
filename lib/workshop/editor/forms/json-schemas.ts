import { z } from 'zod';
import { everyKind, singles } from '../../../content/kinds';
import { requiredKeys } from './keys';

/**
 * The keys of each kind of file as JSON Schema, for text editors that suggest and check keys.
 *
 * @returns the text of each file in `.vscode/schemas/`, by its name: `page.schema.json`
 */
export function makeJsonSchemas(): Map<string, string> {
  const schemas = [
    ...everyKind().map(([, { name, schema }]) => [name, schema] as const),
    ...Object.entries(singles).map(([name, { schema }]) => [name, schema] as const),
  ];
  return new Map(
    schemas.flatMap(([name, schema]) =>
      schema === undefined
        ? []
        : [[`${name}.schema.json`, `${JSON.stringify(describe(schema), undefined, 2)}\n`]],
    ),
  );
}

function describe(schema: z.ZodType): unknown {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return schema instanceof z.ZodObject ? { ...json, required: requiredKeys(schema) } : json;
}
