import * as z from 'zod';
import { manifestSchema } from './manifest.ts';

/** The JSON Schema (2020-12) of report.yaml, for editors: what a writer may put in. */
export function manifestJsonSchema(): object {
  return z.toJSONSchema(manifestSchema, { target: 'draft-2020-12', io: 'input' });
}
