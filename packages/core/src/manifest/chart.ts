import * as z from 'zod';
import { proseSchema, whereSchema } from './section.ts';
import { idSchema } from './table.ts';
import { textSchema } from './text.ts';

const common = {
  id: idSchema.describe('Part of the ids of its scale figures.'),
  table: idSchema,
  title: textSchema,
  subtitle: textSchema.describe('What is measured, and in which unit.'),
  alt: proseSchema.describe('What a person who cannot see the chart should know.'),
  note: proseSchema.optional(),
  where: whereSchema.optional(),
  emphasis: whereSchema.optional().describe('Rows or series that stand out, by raw cells, field by field.'),
};

const { table: _, ...withoutTable } = common;
const ofEvaluation = {
  ...withoutTable,
  evaluation: idSchema.describe('The evaluation that it shows; `where` and `emphasis` go by its results.'),
};

const field = idSchema.describe('A field of the table.');
const scale = z.enum(['linear', 'log']);
const lines = z.array(field).min(1).describe('Fields printed under the title, a line each.');

const dotsSchema = z.strictObject({
  ...common,
  kind: z.literal('dots'),
  label: field,
  value: field,
  series: field.optional(),
  group: field.optional(),
  scale: scale.default('linear'),
  sort: z.enum(['file', 'value']).default('file').describe('"value": smallest first.'),
});

const barsSchema = z.strictObject({
  ...common,
  kind: z.literal('bars'),
  label: field,
  sub: field.optional(),
  rank: field.optional(),
  values: z.array(field).min(1),
  sort: z.enum(['file', 'value']).default('file').describe('"value": largest first.'),
});

const columnsSchema = z.strictObject({
  ...common,
  kind: z.literal('columns'),
  period: field,
  value: field,
  series: field.optional(),
  columns: z.array(z.string()).min(1).optional().describe('Series drawn as columns; the others are markers.'),
  group: field.optional().describe('Printed once below its columns, such as the year of quarters.'),
  remarks: z
    .array(z.strictObject({ period: z.string().min(1), text: proseSchema }))
    .default([])
    .describe('Claims tied to a period, which is named as the CSV has it.'),
});

const lineSchema = z.strictObject({
  ...common,
  kind: z.literal('lines'),
  series: field,
  period: field,
  value: field,
  scale: scale.default('linear'),
});

const stripSchema = z.strictObject({
  ...common,
  kind: z.literal('strip'),
  label: field,
  start: field,
  end: field,
  lines: lines.default([]),
});

const flowSchema = z.strictObject({
  ...common,
  kind: z.literal('flow'),
  lane: field,
  head: field,
  node: field,
  lines: lines.default([]),
});

const tilesSchema = z.strictObject({
  ...common,
  kind: z.literal('tiles'),
  group: field,
  tile: field,
  lines: lines.default([]),
});

const matrixSchema = z.strictObject({ ...ofEvaluation, kind: z.literal('matrix') });

const rankingSchema = z.strictObject({ ...ofEvaluation, kind: z.literal('ranking') });

const profilesSchema = z.strictObject({ ...ofEvaluation, kind: z.literal('profiles') });

/** A chart of report.yaml: a picture of one table, or of the results of an evaluation. */
export const chartSchema = z.discriminatedUnion('kind', [
  dotsSchema,
  barsSchema,
  columnsSchema,
  lineSchema,
  stripSchema,
  flowSchema,
  tilesSchema,
  matrixSchema,
  rankingSchema,
  profilesSchema,
]);

export type ChartSpec = z.infer<typeof chartSchema>;

/** The entry of one kind of chart. */
export type ChartSpecOf<Kind extends ChartSpec['kind']> = Extract<ChartSpec, { kind: Kind }>;

/** Id of the table that a chart is made from: of an evaluation, the table of its results. */
export function chartTable(spec: ChartSpec): string {
  return 'evaluation' in spec ? spec.evaluation : spec.table;
}

/** Names of the table's fields that a chart speaks of, without repeats, in the order of its entry. */
export function chartFields(spec: ChartSpec): string[] {
  const names = [...Object.keys(spec.where ?? {}), ...Object.keys(spec.emphasis ?? {})];
  const add = (...more: (string | undefined)[]) => names.push(...more.filter((name) => name !== undefined));
  if (spec.kind === 'dots') add(spec.label, spec.value, spec.series, spec.group);
  else if (spec.kind === 'bars') add(spec.label, spec.sub, spec.rank, ...spec.values);
  else if (spec.kind === 'columns') add(spec.period, spec.value, spec.series, spec.group);
  else if (spec.kind === 'lines') add(spec.series, spec.period, spec.value);
  else if (spec.kind === 'strip') add(spec.label, spec.start, spec.end, ...spec.lines);
  else if (spec.kind === 'flow') add(spec.lane, spec.head, spec.node, ...spec.lines);
  else if (spec.kind === 'tiles') add(spec.group, spec.tile, ...spec.lines);
  else add('unit');
  return [...new Set(names)];
}
