import * as z from 'zod';

export const localeSchema = z.enum(['zh-CN', 'en']);

/** The same words in each locale of the report. */
export const textSchema = z
  .strictObject({ 'zh-CN': z.string().exactOptional(), en: z.string().exactOptional() })
  .meta({ id: 'Text', description: 'The same words in each locale of the report.' });

const run = z.union([
  z.strictObject({ text: z.string() }),
  z.strictObject({ figure: z.string(), text: z.string().exactOptional() }),
]);

/** A paragraph in each locale, as runs. */
export const proseSchema = z
  .strictObject({ 'zh-CN': z.array(run).exactOptional(), en: z.array(run).exactOptional() })
  .meta({
    id: 'Prose',
    description:
      'A paragraph in each locale, as runs: plain words, or a figure quoted by its id. A quoted figure shows its own text unless the run carries another.',
  });

export const statusSchema = z
  .enum(['reported', 'related', 'derived', 'coded', 'illustrative', 'missing'])
  .meta({ id: 'Status', description: 'How far a value can be trusted.' });
