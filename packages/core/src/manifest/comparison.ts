import * as z from 'zod';
import { idSchema } from './table.ts';
import { textSchema } from './text.ts';

/** Scores or ranks in print that an evaluation's own are held against. */
export const comparisonSchema = z
  .strictObject({
    id: idSchema.describe('Names it; part of the ids of its figures.'),
    title: textSchema,
    result: idSchema.describe('What is compared: an aggregate, for its score, or <aggregate>_rank.'),
    table: idSchema.describe(
      'The table with the published numbers, its rows keyed as those that are scored.',
    ),
    field: idSchema.describe('Its field of type number.'),
    by: z
      .enum(['same-method', 'other-method'])
      .default('same-method')
      .describe(
        'Whether they are by the method that the evaluation repeats, so that a difference is a finding, or by another.',
      ),
    digits: z.int().min(0).max(12).optional().describe('Decimals of the published numbers as shown.'),
    tolerance: z
      .number()
      .min(0)
      .optional()
      .describe(
        'How far apart two numbers still agree; where absent, half of the last printed digit for scores, nothing for ranks.',
      ),
  })
  .describe('Published scores or ranks, by unit.');

export type ComparisonSpec = z.infer<typeof comparisonSchema>;
