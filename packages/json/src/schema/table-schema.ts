import * as z from 'zod';
import { localeSchema, statusSchema, textSchema } from './text-schema.ts';
import { valueSchema } from './value-schema.ts';

const unit = z
  .strictObject({
    label: z.string(),
    power: z.int().meta({ description: 'The unit is ten to this power: 8 for 亿, 9 for billion.' }),
    currency: z.string().exactOptional().meta({ description: 'ISO 4217, where the whole column has one.' }),
  })
  .meta({ id: 'Unit', description: 'The one display unit of a column in one locale.' });

const field = z
  .strictObject({
    name: z.string(),
    type: z.enum(['string', 'boolean']).meta({ description: 'As the file has it.' }),
    format: z.literal('uri').exactOptional(),
    title: z.string().meta({ description: 'In the first locale.' }),
    description: z.string().exactOptional(),
    'trifold:type': z
      .enum(['text', 'name', 'number', 'percent', 'points', 'money', 'duration', 'period', 'boolean', 'url'])
      .meta({ description: 'What the text is read as.' }),
    'trifold:title': textSchema,
    'trifold:description': textSchema.exactOptional(),
    'trifold:formula': textSchema.exactOptional().meta({
      description: 'How the values of a derived field are worked out, in words.',
    }),
    'trifold:columns': z.array(z.string()).meta({
      description:
        'The file’s columns that the field is read from: one, or one a locale; none where it is derived.',
    }),
    'trifold:unit': z.partialRecord(localeSchema, unit).exactOptional(),
    'trifold:sheetColumns': z
      .array(
        z.strictObject({
          part: z.enum(['value', 'low', 'high', 'currency', 'shown', 'start', 'end']),
          header: textSchema,
        }),
      )
      .meta({ description: 'The columns that show the field in the workbook, from left to right.' }),
  })
  .meta({ id: 'Field', description: 'A Frictionless Table Schema field with Trifold’s own properties.' });

const cell = z
  .union([
    z.strictObject({ figure: z.string() }),
    z.strictObject({ text: textSchema, value: valueSchema.exactOptional(), raw: z.string().exactOptional() }),
  ])
  .meta({
    id: 'Cell',
    description:
      'A figure by its id; or words, with their value unless it is that text, and the raw text where it differs from the words in the first locale.',
  });

/** A CSV after normalization: a Frictionless Table Schema and rows whose numbers are figures by id. */
export const tableSchema = z
  .strictObject({
    id: z.string(),
    file: z.string(),
    title: textSchema,
    description: textSchema,
    status: statusSchema.exactOptional(),
    notice: textSchema.exactOptional(),
    evaluation: z.string().exactOptional().meta({
      description: 'The evaluation that the table shows: no file holds it, its rows are worked out.',
    }),
    schema: z.strictObject({
      fields: z.array(field),
      primaryKey: z.array(z.string()),
      missingValues: z.array(z.string()),
    }),
    rows: z.array(
      z.strictObject({
        key: z.string(),
        line: z.int().positive().exactOptional().meta({
          description:
            'The line of the file that the row is read from or is about; absent where there is none.',
        }),
        status: statusSchema,
        sources: z.array(z.string()),
        cells: z.record(z.string(), cell),
      }),
    ),
  })
  .meta({ id: 'Table' });
