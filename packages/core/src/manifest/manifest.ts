import * as z from 'zod';
import { chartSchema } from './chart.ts';
import { evaluationSchema } from './evaluation.ts';
import { filePathSchema } from './file-path.ts';
import { reportIdSchema } from './report-id.ts';
import { proseSchema, sectionSchema } from './section.ts';
import { idSchema, tableSchema } from './table.ts';
import { localeSchema, textSchema } from './text.ts';

/** report.yaml: everything about a report that is not in its CSVs. Unknown keys are errors. */
export const manifestSchema = z
  .strictObject({
    id: reportIdSchema,
    title: textSchema,
    subtitle: textSchema,
    description: textSchema,
    publisher: textSchema,
    date: z.iso.date().describe('Date of this edition.'),
    locales: z.array(localeSchema).min(1).describe('The first one is the main one.'),
    licence: textSchema,
    cite: textSchema.describe('How to cite this edition.'),
    keywords: textSchema,
    names: z
      .array(z.string().min(1))
      .default([])
      .describe('Words whose digits belong to a name; also Chinese names that stand in English text.'),
    sources: idSchema.describe('The table of sources.'),
    corrections: filePathSchema
      .optional()
      .describe('The CSV of corrections; corrections.csv beside the tables where absent.'),
    vocabularies: z.record(idSchema, z.record(z.string(), textSchema)).default({}),
    tables: z.array(tableSchema).min(1),
    evaluations: z.array(evaluationSchema).default([]),
    keyFigures: z
      .array(z.strictObject({ figure: z.string().min(1), label: proseSchema, note: proseSchema.optional() }))
      .default([]),
    charts: z.array(chartSchema).default([]),
    sections: z.array(sectionSchema).default([]),
  })
  .meta({ title: 'report.yaml', description: 'A Trifold report: titles, tables, charts, sections.' });

export type Manifest = z.infer<typeof manifestSchema>;
