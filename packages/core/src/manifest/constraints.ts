import * as z from 'zod';
import { compilePattern } from './pattern/compile-pattern.ts';
import { ruledText } from './ruled-text.ts';

const bound = z.union([z.number(), z.string().min(1)]);
const length = z.int().min(0);

const patternSchema = ruledText((source) => {
  const compiled = compilePattern(source);
  return typeof compiled === 'function' ? undefined : compiled.problem;
});

/** The constraints that bound values, lower ones first. */
export const boundKeys = ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum'] as const;

export type BoundKey = (typeof boundKeys)[number];

/** What holds of the cells of a field, by the names of Table Schema. Missing values only break `required`. */
export const constraintsSchema = z
  .strictObject({
    required: z.boolean().optional().describe('An empty cell is an error.'),
    unique: z.boolean().optional().describe('No two rows have the same cell.'),
    minimum: bound
      .optional()
      .describe('Least value, itself allowed: a decimal, or what a cell would say, such as 1亿 or 2019年.'),
    maximum: bound
      .optional()
      .describe('Greatest value, itself allowed. Periods are judged by their first day.'),
    exclusiveMinimum: bound.optional().describe('Like minimum, but not allowed itself.'),
    exclusiveMaximum: bound.optional().describe('Like maximum, but not allowed itself.'),
    minLength: length.optional().describe('Least number of characters.'),
    maxLength: length.optional().describe('Greatest number of characters.'),
    pattern: patternSchema
      .optional()
      .describe('A regular expression for the whole cell, without look-around and references to groups.'),
    enum: z
      .array(z.union([z.string(), z.number(), z.boolean()]))
      .min(1)
      .optional()
      .describe('The only cells allowed.'),
  })
  .describe('What holds of every cell that has a value; names as in Table Schema.');

export type ConstraintsSpec = z.infer<typeof constraintsSchema>;
