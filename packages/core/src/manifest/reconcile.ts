import * as z from 'zod';
import { decimalText } from './bound.ts';
import { decimalKeySchema } from './decimal-key.ts';

const name = z.string().min(1).describe('A field of the table.');

/** A decimal that is not below zero. */
const distance = decimalKeySchema.superRefine((written, context) => {
  if (!decimalText(written)?.startsWith('-')) return;
  const text = { 'zh-CN': '这里不能是负数', en: 'expected a number that is not below 0' };
  context.addIssue({ code: 'custom', message: text.en, params: { text } });
});

const tolerance = distance
  .optional()
  .describe('Greatest difference allowed, in the unit of the values; what rounding explains where absent.');

const totalRuleSchema = z
  .strictObject({
    field: name.describe('The field with the totals as published.'),
    parts: z
      .union([z.array(name).min(2), z.record(name, decimalKeySchema)])
      .describe('The fields that a total is made from, or their weights by field.'),
    by: z.enum(['mean', 'sum']).default('mean').describe('The weighted mean of the parts, or their sum.'),
    tolerance,
  })
  .describe("A total that follows from other fields of its row by the source's stated rule.");

const rankRuleSchema = z
  .strictObject({
    field: name.describe('The field with the ranks as published.'),
    by: name.describe('The field with the scores that are ranked.'),
    order: z
      .enum(['descending', 'ascending'])
      .default('descending')
      .describe('descending: the highest score is first.'),
    tieDistance: distance
      .optional()
      .describe('Scores no farther apart than this from the best of their group share its rank.'),
    unranked: z
      .union([z.string(), z.array(z.string()).min(1)])
      .optional()
      .describe(
        'Cells of rows without a rank, which no other rank depends on; all missing ones where absent.',
      ),
    within: z.array(name).min(1).optional().describe('Fields whose rows are ranked among themselves.'),
    exact: z
      .boolean()
      .default(false)
      .describe('Scores are exact: no rank is excused by digits that were rounded away.'),
  })
  .describe('Ranks that follow from scores: 1, 2, 2, 4.');

const sameRuleSchema = z
  .strictObject({
    field: name,
    as: z.strictObject({
      table: z.string().min(1),
      field: z.string().min(1),
      on: z.array(z.string().min(1)).min(1).optional().describe('Named alike where absent.'),
    }),
    on: z
      .array(name)
      .min(1)
      .optional()
      .describe('Fields by which rows find each other; the primary key where absent.'),
    tolerance,
  })
  .describe('Numbers that another table has too.');

export const reconcileSchema = z
  .union([
    z.strictObject({ total: totalRuleSchema }),
    z.strictObject({ rank: rankRuleSchema }),
    z.strictObject({ same: sameRuleSchema }),
  ])
  .describe("A rule of the source's own that its printed totals and ranks are recomputed by.");

export type ReconcileSpec = z.infer<typeof reconcileSchema>;
export type TotalRuleSpec = z.infer<typeof totalRuleSchema>;
export type RankRuleSpec = z.infer<typeof rankRuleSchema>;
export type SameRuleSpec = z.infer<typeof sameRuleSchema>;
