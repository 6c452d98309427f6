import * as z from 'zod';

const field = z.string().min(1).describe('A field of the table.');
const period = z.string().min(1).describe('A period as a cell would have it: 2019年.');

const overPeriods = {
  over: field.describe('The field of periods.'),
  by: z
    .array(field)
    .optional()
    .describe('Fields that tell the series apart; where absent, the other fields of the primary key.'),
};

const rounded = {
  digits: z
    .int()
    .min(0)
    .max(12)
    .optional()
    .describe('Decimals of the result: 1 of a percentage, else 2 where absent.'),
};

/** The ways of deriving, each the first key of its shape. */
export const derivations = [
  'sum',
  'difference',
  'increase',
  'change',
  'growthRate',
  'share',
  'ratio',
] as const;

/** How a field is worked out from others. Each shape has its own first key. */
export const deriveSchema = z
  .union([
    z.strictObject({ sum: z.array(field).min(2) }).describe('The fields of a row added up.'),
    z
      .strictObject({ difference: z.tuple([field, field]) })
      .describe('The first field of a row less the second.'),
    z
      .strictObject({ increase: field, ...overPeriods })
      .describe('How much more than a year before, in the unit of the field.'),
    z
      .strictObject({ change: field, ...overPeriods, ...rounded })
      .describe('How many per cent more than a year before.'),
    z
      .strictObject({
        growthRate: field,
        ...overPeriods,
        from: period.optional().describe('The first period of each series where absent.'),
        to: period.optional().describe('Every later period where absent.'),
        ...rounded,
      })
      .describe('Growth a year since a first period, compounded, in per cent.'),
    z
      .strictObject({
        share: field,
        of: z
          .enum(['parts', 'total'])
          .default('parts')
          .describe('"parts": of the sum of the rows but totals; "total": of the printed total row.'),
        within: z
          .array(field)
          .default([])
          .describe('Fields whose rows belong together; all rows of the table where empty.'),
        ...rounded,
      })
      .describe('Share in per cent.'),
    z
      .strictObject({ ratio: z.tuple([field, field]), ...rounded })
      .describe('The first field of a row divided by the second; a percentage where the field is one.'),
  ])
  .describe('How the field is worked out from others of its row, its series or its table.');

export type DeriveSpec = z.infer<typeof deriveSchema>;

/** Names of the fields whose values go into the result. */
export function derivedFrom(spec: DeriveSpec): string[] {
  if ('sum' in spec) return spec.sum;
  if ('difference' in spec) return spec.difference;
  if ('ratio' in spec) return spec.ratio;
  if ('increase' in spec) return [spec.increase];
  if ('change' in spec) return [spec.change];
  return 'share' in spec ? [spec.share] : [spec.growthRate];
}
