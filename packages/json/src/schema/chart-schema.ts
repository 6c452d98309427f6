import * as z from 'zod';
import { proseSchema, statusSchema, textSchema } from './text-schema.ts';

const mark = z.strictObject({ figure: z.string(), text: textSchema.exactOptional(), at: z.number() }).meta({
  id: 'Mark',
  description:
    'A number at a place: its figure and its position on the scale. It shows the figure’s own text unless it carries another.',
});
const label = z
  .union([
    z.strictObject({ text: textSchema }),
    z.strictObject({ figure: z.string(), text: textSchema.exactOptional() }),
  ])
  .meta({ id: 'Label', description: 'Words, or a figure shown as words.' });
const missing = z.strictObject({ missing: textSchema }).meta({ id: 'MissingMark' });
const emphasis = z.enum(['main', 'second', 'muted']);
const scale = z.strictObject({
  type: z.enum(['linear', 'log']),
  min: z.number(),
  max: z.number(),
  ticks: z.array(mark),
});
const series = z.strictObject({ id: z.string(), label: textSchema, emphasis });
const card = z.strictObject({ title: label, lines: z.array(label), emphasis, missing: z.boolean() });
const base = {
  id: z.string(),
  number: z.string(),
  title: textSchema,
  subtitle: textSchema,
  alt: proseSchema,
  notice: textSchema.exactOptional(),
  note: proseSchema.exactOptional(),
  sources: z.array(z.string()),
  statuses: z.array(statusSchema),
};

const dotRow = z.strictObject({
  label,
  emphasis,
  marks: z.array(z.strictObject({ series: z.string(), mark })),
  ranges: z.array(
    z.strictObject({
      series: z.string(),
      low: z.number(),
      high: z.number(),
      stops: z.array(z.number()),
      figure: z.string(),
      text: textSchema.exactOptional(),
    }),
  ),
  missing: textSchema.exactOptional(),
});

const dots = z.strictObject({
  ...base,
  kind: z.literal('dots'),
  scale,
  series: z.array(series),
  groups: z.array(z.strictObject({ label: label.exactOptional(), rows: z.array(dotRow) })),
});

const bars = z.strictObject({
  ...base,
  kind: z.literal('bars'),
  max: z.number(),
  series: z.array(series),
  rows: z.array(
    z.strictObject({
      label,
      sub: label.exactOptional(),
      rank: z.union([label, missing]).exactOptional(),
      emphasis,
      bars: z.array(z.union([mark, missing])),
    }),
  ),
});

const columns = z.strictObject({
  ...base,
  kind: z.literal('columns'),
  max: z.number(),
  periods: z.array(z.strictObject({ label, group: label.exactOptional() })),
  series: z.array(
    series.extend({
      style: z.enum(['column', 'marker']),
      points: z.array(z.union([mark, missing, z.null()])),
    }),
  ),
  remarks: z.array(z.strictObject({ period: z.int(), text: proseSchema })),
});

const lines = z.strictObject({
  ...base,
  kind: z.literal('lines'),
  scale,
  x: z.strictObject({ min: z.number(), max: z.number(), ticks: z.array(mark) }),
  series: z.array(
    series.extend({
      points: z.array(z.strictObject({ x: mark, y: mark, estimate: z.boolean() })),
      missing: textSchema.exactOptional(),
    }),
  ),
});

const strip = z.strictObject({
  ...base,
  kind: z.literal('strip'),
  min: z.number(),
  max: z.number(),
  spans: z.array(
    z.strictObject({ label, start: mark.nullable(), end: mark.nullable(), emphasis, lines: z.array(label) }),
  ),
});

const flow = z.strictObject({
  ...base,
  kind: z.literal('flow'),
  heads: z.array(label),
  lanes: z.array(z.strictObject({ label, cells: z.array(z.array(card)) })),
});

const tiles = z.strictObject({
  ...base,
  kind: z.literal('tiles'),
  groups: z.array(z.strictObject({ label, tiles: z.array(card) })),
});

const axis = z.strictObject({
  title: textSchema,
  scale,
  threshold: z.strictObject({ label: textSchema, mark }),
});

const matrix = z.strictObject({
  ...base,
  kind: z.literal('matrix'),
  x: axis,
  y: axis,
  quadrants: z.tuple([textSchema, textSchema, textSchema, textSchema]),
  points: z.array(
    z.strictObject({
      label,
      emphasis,
      x: z.number(),
      y: z.number(),
      quadrant: z.int(),
      share: label.exactOptional(),
      steady: z.boolean(),
    }),
  ),
  unscored: z.strictObject({ head: textSchema, units: z.array(label) }).exactOptional(),
  legend: z.strictObject({ steady: textSchema, unsteady: textSchema, share: textSchema }).exactOptional(),
  crowded: textSchema,
});

const ranking = z.strictObject({
  ...base,
  kind: z.literal('ranking'),
  min: z.number(),
  max: z.number(),
  heads: z.strictObject({ score: textSchema, ranks: textSchema.exactOptional() }),
  ranks: scale.exactOptional(),
  rows: z.array(
    z.strictObject({
      label,
      rank: z.union([label, missing]),
      emphasis,
      score: z.union([mark, missing]),
      interval: z.strictObject({ low: mark, high: mark, median: z.number() }).exactOptional(),
    }),
  ),
  legend: z.strictObject({ interval: textSchema.exactOptional(), unranked: textSchema.exactOptional() }),
});

const ends = z.strictObject({ min: z.number(), max: z.number() });

const profiles = z.strictObject({
  ...base,
  kind: z.literal('profiles'),
  scores: ends,
  points: ends,
  heads: z.strictObject({
    score: textSchema,
    rank: textSchema,
    parts: textSchema,
    strengths: textSchema,
    weaknesses: textSchema,
  }),
  cards: z.array(
    z.strictObject({
      title: label,
      rank: z.union([label, missing]),
      score: z.union([mark, missing]),
      emphasis,
      levels: z.array(
        z.strictObject({
          label: textSchema,
          bar: z.union([mark, missing]),
          rank: z.union([label, missing]),
        }),
      ),
      parts: z.array(z.strictObject({ label: textSchema, bar: z.union([mark, missing]) })),
      strengths: label.exactOptional(),
      weaknesses: label.exactOptional(),
    }),
  ),
});

/** A picture of a table, as data: `Chart` of @trifold/core. */
export const chartSchema = z
  .discriminatedUnion('kind', [dots, bars, columns, lines, strip, flow, tiles, matrix, ranking, profiles])
  .meta({ id: 'Chart' });
