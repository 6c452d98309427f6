import * as z from 'zod';
import { idSchema } from './table.ts';
import { textSchema } from './text.ts';

/** Words that may quote figures as {table.key.field}. */
export const proseSchema = textSchema.describe(
  'Words that may quote figures by reference: {table.key.field}.',
);

export const whereSchema = z
  .record(z.string(), z.array(z.string()).min(1))
  .describe('Rows whose raw cells are among the given ones, field by field.');

export const tableBlockSchema = z.strictObject({
  of: idSchema,
  title: textSchema.optional(),
  fields: z.array(idSchema).min(1).optional(),
  where: whereSchema.optional(),
  note: proseSchema.optional(),
});

export const blockSchema = z.union([
  z.strictObject({ paragraph: proseSchema }),
  z.strictObject({ list: z.array(proseSchema).min(1) }),
  z.strictObject({ callout: z.strictObject({ tone: z.enum(['note', 'warning']), text: proseSchema }) }),
  z.strictObject({ chart: idSchema }),
  z.strictObject({ method: idSchema.describe('The method of an evaluation in words, step by step.') }),
  z.strictObject({ table: tableBlockSchema }),
]);

export const sectionSchema = z.strictObject({
  id: idSchema,
  part: textSchema.optional(),
  theme: textSchema.describe('The theme in a few words, for contents and running headers.'),
  headline: proseSchema.describe('The claim of the section, a sentence.'),
  blocks: z.array(blockSchema).min(1),
});

export type BlockSpec = z.infer<typeof blockSchema>;
