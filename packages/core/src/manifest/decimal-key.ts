import * as z from 'zod';
import { decimalText } from './bound.ts';

/** A number of report.yaml that is calculated with exactly: 0.05, or "0.05". */
export const decimalKeySchema = z.union([z.number(), z.string()]).superRefine((written, context) => {
  if (decimalText(written) !== undefined) return;
  const text = { 'zh-CN': '这里应为小数，如 0.05', en: 'expected a decimal such as 0.05' };
  context.addIssue({ code: 'custom', message: text.en, params: { text } });
});
