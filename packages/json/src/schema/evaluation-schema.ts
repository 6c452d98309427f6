import * as z from 'zod';
import {
  aggregateRuleSchema,
  methodSchema,
  robustnessSchema,
  sobolSchema,
  variantSchema,
} from './method-schema.ts';
import { proseSchema, statusSchema, textSchema } from './text-schema.ts';

const numbers = z.array(z.number().nullable()).meta({ id: 'Numbers' });

const unit = z.strictObject({
  key: z.string().meta({ description: 'Key of its row in the source table and in the table of results.' }),
  name: textSchema,
  isRanked: z.boolean().meta({ description: 'False where it keeps its score and gets no rank.' }),
  imputedShare: z.number().meta({ description: 'Share of its indicators that was filled in, 0 to 1.' }),
});

const node = z
  .strictObject({
    code: z.string(),
    title: textSchema,
    kind: z.enum(['indicator', 'aggregate']),
    parent: z
      .string()
      .nullable()
      .meta({ description: 'The code of what it is part of; null for the index.' }),
    level: z.int().nonnegative().meta({ description: '0 for indicators, 1 for what is made of them alone.' }),
    weight: z
      .number()
      .meta({ description: 'Among the parts of its parent, as declared or as weighting gives it.' }),
    share: z.number().meta({
      description: 'The same, so that parts of a parent sum to 1; 0 for what is left out, 1 for the index.',
    }),
    direction: z.literal([1, -1]).exactOptional().meta({ description: '-1 where less is better.' }),
    field: z.string().exactOptional().meta({ description: 'The field of the source table.' }),
    transform: z.enum(['ln', 'log10']).exactOptional().meta({
      description: 'Taken of raw numbers and of goalposts before anything else.',
    }),
    goalposts: z.tuple([z.number(), z.number()]).exactOptional().meta({
      description: 'Fixed ends that minMax and distanceToBest go by; numbers beyond are capped.',
    }),
    treatment: z.enum(['none', 'winsorized', 'log']).exactOptional(),
    parts: z.array(z.string()).exactOptional().meta({
      description: 'Of aggregates: codes of its parts in the order declared.',
    }),
    rule: aggregateRuleSchema.exactOptional().meta({ description: 'Of aggregates.' }),
    raw: numbers.exactOptional().meta({ description: 'Of indicators: as read.' }),
    treated: numbers.exactOptional().meta({
      description: 'Of indicators: after transform, filling in and treatment of outliers.',
    }),
    values: numbers.meta({ description: 'Of indicators: rescaled. Of aggregates: the score.' }),
    ranks: numbers.exactOptional().meta({ description: 'Of aggregates: 1 is the best.' }),
    contributions: numbers.exactOptional().meta({
      description: 'Of indicators: what each adds to the index of a unit, in its points.',
    }),
    dropShift: z.number().nullable().exactOptional().meta({
      description: 'Of indicators: mean number of places that ranks move without it.',
    }),
  })
  .meta({ id: 'Node', description: 'An indicator or an aggregate; lists go by the order of units.' });

const matrix = z.strictObject({
  x: z.string(),
  y: z.string(),
  rule: z.enum(['median', 'mean', 'given']),
  thresholds: z.strictObject({ x: z.number(), y: z.number() }),
  quadrants: z.tuple([textSchema, textSchema, textSchema, textSchema]).meta({
    description: 'Names: low x and y, high x, high y, both high. A score at a threshold is high.',
  }),
  placed: z.array(z.int().min(0).max(3).nullable()).meta({ description: 'By unit: its quadrant.' }),
});

/** A scoring model with everything that it gives. */
export const evaluationSchema = z
  .strictObject({
    id: z.string().meta({ description: 'Also the id of its table of results.' }),
    title: textSchema,
    description: textSchema,
    notice: textSchema.exactOptional(),
    status: statusSchema,
    source: z.string().meta({ description: 'The table whose rows are scored.' }),
    unitField: z.string().meta({ description: 'The field of it that names a unit.' }),
    tables: z
      .strictObject({
        results: z.string(),
        contributions: z.string().exactOptional(),
        compared: z.string().exactOptional(),
        weights: z.string(),
        method: z.string(),
        variants: z.string().exactOptional(),
        sobol: z.string().exactOptional(),
        altered: z.string().exactOptional(),
      })
      .meta({ description: 'The tables that show it: there its numbers are figures, rounded and worded.' }),
    units: z.array(unit),
    nodes: z.array(node).meta({
      description: 'Indicators as declared, then aggregates, parts before what they are part of.',
    }),
    method: methodSchema,
    steps: z.array(z.strictObject({ title: textSchema, text: proseSchema })).meta({
      description: 'The method in words, a step each.',
    }),
    altered: z
      .array(
        z.strictObject({
          unit: z.string(),
          code: z.string(),
          was: z.number().nullable(),
          is: z.number(),
          why: z.enum(['imputed', 'winsorized', 'log']),
        }),
      )
      .meta({ description: 'Every number that is not as it was read but for its transform.' }),
    matrix: matrix.exactOptional(),
    robustness: robustnessSchema.exactOptional(),
    sobol: z.array(sobolSchema).exactOptional(),
    variants: z.array(variantSchema).meta({
      description: 'Ranks of the index under other rules: each of missing, then rescale, then aggregate.',
    }),
  })
  .meta({
    id: 'Evaluation',
    description:
      'A scoring model from raw numbers to ranks, so that anybody can work it out again. Numbers are unrounded doubles in their shortest form that reads back the same; null is missing.',
  });
