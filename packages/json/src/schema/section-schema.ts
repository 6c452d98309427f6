import * as z from 'zod';
import { proseSchema, textSchema } from './text-schema.ts';

const tableView = z.strictObject({
  table: z.string(),
  number: z.string(),
  title: textSchema,
  fields: z.array(z.string()),
  rows: z.array(z.string()).meta({ description: 'Row keys, in order.' }),
  note: proseSchema.exactOptional(),
});

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text: proseSchema }),
  z.strictObject({ kind: z.literal('list'), items: z.array(proseSchema) }),
  z
    .strictObject({
      kind: z.literal('steps'),
      items: z.array(z.strictObject({ title: textSchema, text: proseSchema })),
    })
    .meta({ description: 'Numbered steps, such as those of a method.' }),
  z.strictObject({ kind: z.literal('callout'), tone: z.enum(['note', 'warning']), text: proseSchema }),
  z.strictObject({ kind: z.literal('table'), view: tableView }),
  z.strictObject({ kind: z.literal('chart'), chart: z.string() }),
]);

/** A chapter of the brief. */
export const sectionSchema = z
  .strictObject({
    id: z.string(),
    number: z.string(),
    part: textSchema.exactOptional(),
    theme: textSchema,
    headline: proseSchema,
    blocks: z.array(block),
  })
  .meta({ id: 'Section' });
