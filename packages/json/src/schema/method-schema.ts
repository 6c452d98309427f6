import * as z from 'zod';

const missingRule = z.enum(['skip', 'mean', 'median', 'error', 'groupMean']);
const labels = z.array(z.string());

export const rescaleRuleSchema = z
  .union([
    z.enum(['rank', 'percentileRank', 'borda', 'distanceToBest', 'none']),
    z.strictObject({ minMax: z.tuple([z.number(), z.number()]) }),
    z.strictObject({
      zScore: z.tuple([z.number(), z.number()]),
      spread: z.enum(['sample', 'population']).exactOptional(),
    }),
    z.strictObject({
      distanceToTarget: z.record(z.string(), z.number()),
      capped: z.boolean().exactOptional(),
    }),
  ])
  .meta({
    id: 'RescaleRule',
    description:
      'How treated numbers are made comparable; where less is better they are multiplied by −1 first, and goalposts and targets too. minMax: to the range given. zScore: to the mean and standard deviation given. rank: 1 for the smallest, ties the lowest place. borda: rank − 1. percentileRank: (rank − 1) / (numbers − 1). distanceToBest: 1 − (max − x) / (max − min). distanceToTarget: (x − min) / (target − min), by indicator.',
  });

export const aggregateRuleSchema = z
  .union([
    z.enum(['arithmetic', 'geometric', 'harmonic', 'copeland']),
    z.strictObject({ power: z.number().meta({ description: 'The exponent p of (Σ w xᵖ / Σ w)^(1/p).' }) }),
  ])
  .meta({
    id: 'AggregateRule',
    description:
      'How parts become one number. Means are weighted over the parts that are there. copeland: pairs of units won less pairs lost, a pair being won by more than half of the weight of the parts that both have, equal parts counting half.',
  });

const outlierRule = z
  .union([z.literal('none'), z.strictObject({ winsorize: z.int().positive(), log: z.boolean() })])
  .meta({
    description:
      'Where |skewness| ≥ 2 and excess kurtosis ≥ 3.5, at most so many cells are moved to the next number inward; where that is not enough and log is true, ln(x − min + 0.01 (max − min)) of the indicator instead.',
  });

/** The rules of an evaluation, as data. */
export const methodSchema = z
  .strictObject({
    screen: z.number().meta({ description: 'Smallest share of its indicators that a unit needs.' }),
    missing: missingRule.meta({ description: 'What stands in for a missing number; skip: nothing.' }),
    groups: labels.exactOptional().meta({
      description: 'For groupMean: the group of each unit, in the order of units.',
    }),
    outliers: outlierRule,
    rescale: rescaleRuleSchema,
    weighting: z.enum(['given', 'equal', 'entropy', 'critic', 'ahp']).meta({
      description:
        'Where the weights of nodes come from. given: declared. entropy, critic: from the rescaled numbers of the indicators below an aggregate, put on 0 to 1. ahp: from judgements.',
    }),
    judgements: z
      .record(z.string(), z.array(z.array(z.number())))
      .exactOptional()
      .meta({
        description:
          'Of ahp, by code of a parent: how many times as important each part is as each other, in the order of parts.',
      }),
    aggregate: z.array(aggregateRuleSchema).min(1).meta({
      description: 'Level 1 first; the last rule goes on upwards.',
    }),
    minShare: z.number().meta({ description: 'Smallest share of its parts that an aggregate needs.' }),
    rankDigits: z.int().exactOptional().meta({
      description: 'Scores are rounded to so many decimals before they are ranked, half away from zero.',
    }),
    tieDistance: z.number().exactOptional().meta({
      description: 'Scores no farther from the best of their group than this share its rank.',
    }),
  })
  .meta({ id: 'Method' });

/** Ranks under one combination of rules. */
export const variantSchema = z.strictObject({
  missing: missingRule,
  rescale: rescaleRuleSchema,
  aggregate: z.array(aggregateRuleSchema),
  ranks: z.array(z.number().nullable()),
  meanShift: z.number().nullable().meta({ description: 'Mean number of places that ranks differ.' }),
});

/** How steady ranks are over many methods drawn at random. */
export const robustnessSchema = z
  .strictObject({
    draws: z.int().positive(),
    seed: z.int().nonnegative(),
    generator: z.literal('xoshiro128**').meta({
      description:
        'Its four words of state are filled from the seed by splitmix32; each number is a word over 2³². A draw takes, in this order, one number for missing, rescale, aggregate (place in the list: floor of number × its length), the indicator left out (floor of number × (indicators + 1), 0 for none), then one a weight: indicators, then aggregates with the index, in the order of nodes. It takes each of them, even where there is nothing to choose.',
    }),
    weights: z.number().meta({
      description: 'Each weight is multiplied by 1 + this × (2 × number − 1).',
    }),
    missing: z.array(missingRule).min(1),
    groups: z.array(labels.nullable()).exactOptional().meta({
      description: 'By place in missing: for groupMean the group of each unit.',
    }),
    rescale: z.array(rescaleRuleSchema).min(1),
    aggregate: z.array(z.array(aggregateRuleSchema).min(1)).min(1),
    dropOne: z.boolean(),
    top: z.int().positive().meta({ description: 'How many of the best count as the top.' }),
    meanShift: z.number().nullable().meta({
      description: 'Mean over draws and units of how many places a rank moves.',
    }),
    units: z.array(
      z.strictObject({
        median: z.number().nullable(),
        low: z.number().nullable().meta({ description: '5th percentile of ranks, type 7.' }),
        high: z.number().nullable().meta({ description: '95th percentile of ranks, type 7.' }),
        topShare: z.number().meta({ description: 'Share of draws among the top, 0 to 1.' }),
        quadrantShare: z.number().nullable().exactOptional().meta({
          description: 'Share of draws in the unit’s own quadrant, 0 to 1.',
        }),
      }),
    ),
  })
  .meta({ id: 'Robustness' });

const interval = z.tuple([z.number().nullable(), z.number().nullable()]);

/** How much an uncertain choice moves ranks. */
export const sobolSchema = z
  .strictObject({
    factor: z.enum(['missing', 'rescale', 'aggregate', 'dropOne', 'weights']),
    first: z.number().nullable().meta({ description: 'By itself; noise can make it negative.' }),
    firstInterval: interval,
    total: z.number().nullable().meta({ description: 'Together with all others.' }),
    totalInterval: interval,
  })
  .meta({ id: 'SobolIndex', description: 'Sobol’ indices of the mean rank shift, with 95 % intervals.' });
