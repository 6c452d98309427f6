import * as z from 'zod';
import { encodings } from '../read/detect-encoding.ts';
import { tableMissingSchema } from './missing-keys.ts';

const label = z.string().min(1);

const unpivotSchema = z
  .strictObject({
    keep: z
      .array(label)
      .min(1)
      .describe('Columns that stay; their cells are repeated in each of the new rows.'),
    columns: z
      .union([z.array(label).min(1), label])
      .optional()
      .describe(
        'Columns that become rows: their labels, or one pattern such as "*年"; all others where absent.',
      ),
    name: label.describe('The new column that holds the labels.'),
    value: label.describe('The new column that holds the cells.'),
  })
  .describe('A wide table made long: one row for each kept row and each of the columns.');

/** Keys of a table that say how its file is read, where that is not to be found out. */
export const readingKeys = {
  encoding: z.enum(encodings).optional().describe('Of the file; found out where absent.'),
  part: z
    .int()
    .min(0)
    .max(999)
    .optional()
    .describe(
      'Which table of a file that has several: 0 the one with the most rows, then 1, 2, … from the top.',
    ),
  fillDown: z
    .array(label)
    .min(1)
    .optional()
    .describe('Columns of merged cells, outer ones first: an empty cell takes the one above it.'),
  unpivot: unpivotSchema.optional(),
  missing: tableMissingSchema.optional(),
};

export type UnpivotSpec = z.infer<typeof unpivotSchema>;
