import * as z from 'zod';
import type { Text } from '../report/report.ts';

/** The same words in each locale. A locale that the report declares and a text lacks is a finding, not a schema error. */
export const textSchema: z.ZodType<Text, Text> = z
  .strictObject({
    'zh-CN': z.string().min(1).optional(),
    en: z.string().min(1).optional(),
  })
  .describe('The same words in each locale of the report.') as unknown as z.ZodType<Text, Text>;

export const localeSchema = z.enum(['zh-CN', 'en']);
