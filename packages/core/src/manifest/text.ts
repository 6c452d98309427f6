import * as z from 'zod';
import type { Text } from '../report/report.ts';
import { ruledText } from './ruled-text.ts';

/** Controls but tab and line feed, controls of lines and of writing direction, halves of a character, no characters. */
const unprintable =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/u;

function unprintableProblem(text: string): Text | undefined {
  const found = unprintable.exec(text);
  if (!found) return undefined;
  const code = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const place = found.index + 1;
  return {
    'zh-CN': `第 ${place} 个字符是控制字符 ${code}，不能印出来`,
    en: `character ${place} is the control ${code}, which can't be printed`,
  };
}

const wordsSchema = ruledText(unprintableProblem, { 'zh-CN': '删掉它。', en: 'Take it out.' })
  .min(1)
  .optional();

/** The same words in each locale. A locale that the report declares and a text lacks is a finding, not a schema error. */
export const textSchema: z.ZodType<Text, Text> = z
  .strictObject({
    'zh-CN': wordsSchema,
    en: wordsSchema,
  })
  .describe('The same words in each locale of the report.') as unknown as z.ZodType<Text, Text>;

export const localeSchema = z.enum(['zh-CN', 'en']);
