import * as z from 'zod';
import { bundleSchema } from './bundle-schema.ts';

/** The text of `bundle.schema.json`: JSON Schema 2020-12 of a bundle. */
export function bundleJsonSchema(): string {
  const schema = z.toJSONSchema(bundleSchema, { target: 'draft-2020-12' });
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, $id: 'urn:trifold:bundle:1', ...rest }, null, 2)}\n`;
}
