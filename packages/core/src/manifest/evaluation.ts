import * as z from 'zod';
import { comparisonSchema } from './comparison.ts';
import { aggregateRulesSchema, methodKeys, missingRuleSchema, rescaleRuleSchema } from './method.ts';
import { whereSchema } from './section.ts';
import { idSchema } from './table.ts';
import { textSchema } from './text.ts';

const indicatorSchema = z
  .strictObject({
    code: idSchema.describe('Names it; part of the ids of its figures.'),
    parent: idSchema.optional().describe('What it is a part of; the index alone has none.'),
    field: idSchema.optional().describe('The field that holds its numbers; an aggregate has none.'),
    title: textSchema.optional().describe("The field's title where absent."),
    weight: z.number().optional().describe('Among the parts of its parent; 1 where absent.'),
    direction: z.literal([1, -1]).optional().describe('-1 where less is better.'),
  })
  .describe('An indicator, or an aggregate of others.');

const robustnessSchema = z
  .strictObject({
    draws: z.int().min(100).max(100_000),
    seed: z.int().min(0).max(4_294_967_295),
    weights: z.number().min(0).max(1).describe('Each weight is drawn within ± this share of itself.'),
    missing: z.array(missingRuleSchema).min(1).optional(),
    rescale: z.array(rescaleRuleSchema).min(1).optional(),
    aggregate: z.array(aggregateRulesSchema).min(1).optional(),
    dropOne: z.boolean().default(false).describe('One indicator is left out at random, or none.'),
    sobol: z.boolean().default(false).describe('Also say which uncertain choice moves ranks most.'),
    top: z.int().min(1).max(1000).describe('How many of the best count as the top.'),
  })
  .describe('How steady ranks are: methods drawn at random among those that are reasonable.');

const matrixSchema = z
  .strictObject({
    x: idSchema,
    y: idSchema,
    thresholds: z.union([z.enum(['median', 'mean']), z.strictObject({ x: z.number(), y: z.number() })]),
    quadrants: z
      .strictObject({ lowLow: textSchema, highLow: textSchema, lowHigh: textSchema, highHigh: textSchema })
      .describe('Names; the first word is about x, the second about y.'),
  })
  .describe('Two aggregates that make a matrix.');

/** A scoring model over a table: units are its rows, indicators its fields. */
export const evaluationSchema = z.strictObject({
  id: idSchema.describe(
    'Also the id of its table of results; <id>-weights, <id>-method and others that begin with <id>- are its too.',
  ),
  title: textSchema,
  description: textSchema,
  notice: textSchema.optional().describe('Said wherever its results are shown.'),
  table: idSchema.describe('The table whose rows are scored.'),
  unit: idSchema.describe('The field that names a row.'),
  where: whereSchema.optional(),
  status: z.enum(['derived', 'coded', 'illustrative']).default('derived'),
  digits: z.int().min(0).max(6).default(1).describe('Decimals of scores as shown.'),
  indicators: z.array(indicatorSchema).min(2),
  method: z.strictObject({
    ...methodKeys,
    unranked: whereSchema.optional().describe('Rows that keep their score and get no rank.'),
  }),
  robustness: robustnessSchema.optional(),
  matrix: matrixSchema.optional(),
  compare: z.array(comparisonSchema).default([]).describe('Results in print that its own are held against.'),
});

export type EvaluationSpec = z.infer<typeof evaluationSchema>;
export type IndicatorSpec = EvaluationSpec['indicators'][number];
export type AggregateRules = z.infer<typeof aggregateRulesSchema>;
