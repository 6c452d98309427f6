import * as z from 'zod';
import type { MissingReason } from '../normalize/value.ts';

const reasons = [
  'blank',
  'dash',
  'notAvailable',
  'undisclosed',
  'notApplicable',
  'none',
  'ellipsis',
  'suppressed',
  'error',
] as const satisfies readonly MissingReason[];

const what = 'What cells that stand for no value mean, by the cell as it is written ("" for an empty one).';

/** Marks of missing values, for a whole table. */
export const tableMissingSchema = z.record(z.string(), z.enum(reasons)).describe(what);

/** The same for one field, which wins over its table; `value` says that the cell is a value after all. */
export const fieldMissingSchema = z
  .record(z.string(), z.enum([...reasons, 'value']))
  .describe(`${what} It wins over the table's; "value": a value after all.`);

export type TableMissing = z.infer<typeof tableMissingSchema>;
export type FieldMissing = z.infer<typeof fieldMissingSchema>;
