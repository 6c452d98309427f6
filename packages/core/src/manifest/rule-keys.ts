import * as z from 'zod';
import { decimalKeySchema } from './decimal-key.ts';
import { reconcileSchema } from './reconcile.ts';

const name = z.string().min(1).describe('A field of the table.');
const within = z
  .array(name)
  .min(1)
  .optional()
  .describe('Fields whose rows belong together; all rows of the table where absent.');

const tolerance = decimalKeySchema
  .optional()
  .describe('Greatest difference allowed, in the unit of the values; what rounding explains where absent.');

const totalsSchema = z
  .strictObject({
    rows: z
      .union([
        z.literal('recognised'),
        z.strictObject({ field: name, is: z.array(z.string().min(1)).min(1) }),
      ])
      .describe(
        'Which rows are totals: those that name themselves so (合计, 小计, Total), or by the cell of a field.',
      ),
    over: z.union([name, z.array(name).min(1)]).describe('Fields that add up.'),
    within,
    tolerance,
  })
  .describe(
    'Rows that are the sum of others: 小计 of the rows since the total before it, others of all rows.',
  );

const sharesSchema = z
  .strictObject({
    field: name,
    within,
    to: decimalKeySchema.default(100).describe('What they add up to; percentages to 100.'),
    tolerance,
  })
  .describe('Shares that add up to a whole.');

const foreignKeySchema = z
  .strictObject({
    fields: z.array(name).min(1),
    reference: z.strictObject({ table: z.string().min(1), fields: z.array(z.string().min(1)).min(1) }),
  })
  .describe('Fields whose cells are those of a row of another table, as in Table Schema.');

/** Keys of a table that say what holds among its rows. */
export const ruleKeys = {
  foreignKeys: z.array(foreignKeySchema).optional(),
  totals: z.array(totalsSchema).optional(),
  totalRows: z
    .enum(['data', 'checked', 'left-out'])
    .optional()
    .describe(
      'Rows of totals: "data": rows like others; "checked": compared with their parts, then left out, as is usual with totals declared; "left-out".',
    ),
  shares: z.array(sharesSchema).optional(),
  reconcile: z.array(reconcileSchema).optional(),
};

export type TotalsSpec = z.infer<typeof totalsSchema>;
export type SharesSpec = z.infer<typeof sharesSchema>;
export type ForeignKeySpec = z.infer<typeof foreignKeySchema>;
