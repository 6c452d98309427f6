import * as z from 'zod';

/** A code of an indicator or a unit, as the data write it. */
const codeSchema = z.string().min(1).max(100);

const positiveShare = z.number().min(0).max(1);

export const missingRuleSchema = z
  .union([z.enum(['skip', 'mean', 'median', 'error']), z.strictObject({ groupMean: codeSchema })])
  .describe(
    'What stands in for a missing number: nothing, its siblings taking over its weight (skip); the mean or median of its indicator; the mean within the groups of a column; error: none may be missing.',
  );

export const outlierRuleSchema = z
  .union([
    z.literal('none'),
    z.strictObject({
      winsorize: z.int().min(1).max(1000),
      // biome-ignore lint/suspicious/noThenProperty: a key of METHOD.yaml and report.yaml, not a promise
      then: z.literal('log').optional(),
    }),
  ])
  .describe(
    'Where |skewness| ≥ 2 and excess kurtosis ≥ 3.5: at most so many cells are moved in; then the logarithm, where allowed.',
  );

const rangeSchema = z.tuple([z.number(), z.number()]);

export const rescaleRuleSchema = z
  .union([
    z.enum(['rank', 'percentileRank', 'borda', 'distanceToBest', 'none']),
    z.strictObject({ minMax: rangeSchema.refine(([low, high]) => low < high, 'the first must be smaller') }),
    z.strictObject({
      zScore: rangeSchema.refine(([, deviation]) => deviation > 0, 'the deviation must be above 0'),
      spread: z.enum(['sample', 'population']).optional(),
    }),
    z.strictObject({ distanceToTarget: z.record(codeSchema, z.number()), capped: z.boolean().optional() }),
  ])
  .describe(
    'How indicators are made comparable: minMax to a range, zScore to a mean and deviation, ranks, distances.',
  );

const aggregateRuleSchema = z.union([
  z.enum(['arithmetic', 'geometric', 'harmonic', 'copeland']),
  z.strictObject({ power: z.number().min(-100).max(100) }),
]);

export const aggregateRulesSchema = z
  .union([aggregateRuleSchema, z.array(aggregateRuleSchema).min(1)])
  .describe('How parts are put together: one rule for every level, or a list, lowest level first.');

export const goalpostsSchema = z
  .record(
    codeSchema,
    rangeSchema.refine(([low, high]) => low < high, 'the smaller end comes first'),
  )
  .describe(
    'Fixed ends by indicator, in its own unit; numbers beyond are capped. Used by minMax and distanceToBest.',
  );

const judgementSchema = z.union([
  z.number().gt(0),
  z.string().regex(/^[1-9]\d*(?:\/[1-9]\d*)?$/, 'write a number or a fraction such as 1/3'),
]);

export const weightRuleSchema = z
  .union([
    z.enum(['given', 'equal', 'entropy', 'critic']),
    z.strictObject({ ahp: z.record(codeSchema, z.array(z.array(judgementSchema)).min(2).max(15)) }),
  ])
  .describe(
    'Where weights come from: as declared (given), equal, from the numbers (entropy, critic), or from judgements of pairs by parent (ahp), each cell saying how many times as important the row is as the column.',
  );

/** What METHOD.yaml and a `method` of report.yaml have in common. */
export const methodKeys = {
  screen: positiveShare.optional().describe('Units with a smaller share of their indicators are left out.'),
  missing: missingRuleSchema.optional(),
  outliers: outlierRuleSchema.optional(),
  transforms: z
    .record(codeSchema, z.enum(['ln', 'log10']))
    .optional()
    .describe('Indicators that count by their logarithm; goalposts are given before it.'),
  rescale: rescaleRuleSchema.optional(),
  goalposts: goalpostsSchema.optional(),
  weighting: weightRuleSchema.optional(),
  weights: z.record(codeSchema, z.number()).optional().describe('Weights by code, at any level.'),
  aggregate: aggregateRulesSchema.optional(),
  minShare: positiveShare
    .optional()
    .describe('Smallest share of its parts that an aggregate needs, at each level.'),
  rankDigits: z
    .int()
    .min(0)
    .max(12)
    .optional()
    .describe('Scores are rounded to so many decimals before they are ranked.'),
  tieDistance: z.number().min(0).optional().describe('Scores no farther apart than this share a rank.'),
};

/** METHOD.yaml of `trifold score`. */
export const methodFileSchema = z
  .strictObject({
    denominators: z
      .boolean()
      .optional()
      .describe('Divide indicators by the columns that META names as Denominator.'),
    ...methodKeys,
    unranked: z.array(codeSchema).optional().describe('Units that keep their score and get no rank.'),
  })
  .meta({ title: 'METHOD.yaml', description: 'How trifold score makes scores out of indicators.' });

export type MethodFile = z.infer<typeof methodFileSchema>;
export type MethodKeys = Omit<MethodFile, 'denominators' | 'unranked'>;
