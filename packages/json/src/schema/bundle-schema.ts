import * as z from 'zod';
import { chartSchema } from './chart-schema.ts';
import { evaluationSchema } from './evaluation-schema.ts';
import { sectionSchema } from './section-schema.ts';
import { tableSchema } from './table-schema.ts';
import { localeSchema, statusSchema, textSchema } from './text-schema.ts';
import { valueSchema } from './value-schema.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const figure = z
  .strictObject({
    id: z.string().meta({ description: 'Never changes as long as the thing it measures is the same.' }),
    value: valueSchema,
    text: textSchema.meta({ description: 'Shown text with its unit: 约141亿美元.' }),
    cellText: textSchema.meta({ description: 'Shown text under a header that names the unit: 约141.' }),
    status: statusSchema,
    provenance: z.strictObject({
      file: z.string().exactOptional(),
      line: z.int().positive().exactOptional(),
      column: z.string().exactOptional(),
      raw: z.string().exactOptional(),
      rules: z.array(z.string()),
      sources: z.array(z.string()),
      correction: z
        .strictObject({ was: z.string(), is: z.string(), reason: textSchema, source: z.string() })
        .exactOptional()
        .meta({
          description: 'Where a declared correction changed the cell: raw is what the file still has.',
        }),
      derivedFrom: z.array(z.string()).exactOptional().meta({
        description: 'The figures that a derived value is worked out from.',
      }),
      formula: textSchema.exactOptional().meta({ description: 'How it is worked out, in words.' }),
    }),
  })
  .meta({ id: 'Figure', description: 'One published value.' });

const source = z.strictObject({
  id: z.string(),
  title: textSchema,
  publisher: textSchema,
  url: z
    .string()
    .regex(/^https?:\/\//i)
    .exactOptional()
    .meta({ description: 'A web address; may be a link.' }),
  address: z.string().exactOptional().meta({
    description: 'What the file has in place of a web address; words, never a link.',
  }),
  date: z.string().exactOptional(),
  trust: z.enum(['1', '2', '3']),
  note: textSchema.exactOptional(),
});

const finding = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  file: z.string().exactOptional(),
  line: z.int().positive().exactOptional(),
  column: z.string().exactOptional(),
  raw: z.string().exactOptional(),
  quoted: z.array(z.string()).exactOptional().meta({
    description: 'Words of the data that the message quotes besides raw, in the language that the data has.',
  }),
  message: textSchema,
  hint: textSchema.exactOptional(),
});

/** A whole bundle. Unknown keys are errors, so that a consumer never overlooks one. */
export const bundleSchema = z
  .strictObject({
    format: z.literal('trifold-bundle'),
    formatVersion: z.literal('1.1').meta({
      description:
        'The second number grows where something is added: what reads 1.1 reads 1.0. The first one grows where something means something else or is gone.',
    }),
    report: z.strictObject({
      id: z.string(),
      edition: z.string(),
      date: isoDate,
      dateText: textSchema,
      locales: z.array(localeSchema).min(1),
      title: textSchema,
      subtitle: textSchema,
      publisher: textSchema,
      description: textSchema,
      licence: textSchema,
      howToCite: textSchema,
      keywords: textSchema,
    }),
    names: z.array(z.string()).meta({ description: 'Words whose digits belong to a name.' }),
    keyFigures: z.array(
      z.strictObject({
        figure: z.string(),
        label: textSchema,
        note: textSchema.exactOptional(),
        status: statusSchema,
      }),
    ),
    statusNotes: z.array(
      z.strictObject({ status: statusSchema, label: textSchema, meaning: textSchema, count: z.string() }),
    ),
    sections: z.array(sectionSchema),
    charts: z.array(chartSchema),
    evaluations: z.array(evaluationSchema),
    sources: z.array(source),
    findings: z.array(finding),
    tables: z.array(tableSchema),
    figures: z.array(figure),
  })
  .meta({ title: 'Trifold bundle', description: 'One edition of a report, with every published figure.' });

export type Bundle = z.infer<typeof bundleSchema>;
export type BundleTable = Bundle['tables'][number];
export type BundleField = BundleTable['schema']['fields'][number];
export type BundleRow = BundleTable['rows'][number];
export type BundleCell = BundleRow['cells'][string];
export type BundleFigure = Bundle['figures'][number];
export type BundleChart = Bundle['charts'][number];
export type BundleEvaluation = Bundle['evaluations'][number];
export type BundleNode = BundleEvaluation['nodes'][number];
