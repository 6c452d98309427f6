import { z } from 'zod';

/** The same words in each locale. A locale that the report declares and a text lacks is a finding, not a schema error. */
export const textSchema = z
  .strictObject({
    'zh-CN': z.string().min(1).optional(),
    en: z.string().min(1).optional(),
  })
  .describe('The same words in each locale of the report.');

export const localeSchema = z.enum(['zh-CN', 'en']);
