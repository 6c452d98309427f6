import * as z from 'zod';
import { constraintsSchema } from './constraints.ts';
import { deriveSchema } from './derive.ts';
import { filePathSchema } from './file-path.ts';
import { fieldMissingSchema } from './missing-keys.ts';
import { readingKeys } from './reading-keys.ts';
import { ruleKeys } from './rule-keys.ts';
import { ruledText } from './ruled-text.ts';
import { localeSchema, textSchema } from './text.ts';

const idPattern = /^[a-z][a-z0-9_-]{0,63}$/;

const idRule = {
  'zh-CN': '编号用小写字母、数字、- 和 _，以字母开头，最多 64 个字符',
  en: 'an id is up to 64 lower-case letters, digits, - and _, starting with a letter',
};

const idHint = { 'zh-CN': '写成 sales_2023 这样。', en: 'Write it like sales_2023.' };

/** Ids become parts of figure ids and of file-independent names: letters, digits, hyphen, underscore. */
export const idSchema = ruledText((id) => (idPattern.test(id) ? undefined : idRule), idHint).meta({
  pattern: idPattern.source,
});

export const fieldTypes = [
  'text',
  'name',
  'number',
  'percent',
  'points',
  'money',
  'duration',
  'period',
  'boolean',
  'url',
] as const;

const digitsSchema = z.partialRecord(localeSchema, z.number().int().min(0).max(12));

export const fieldSchema = z.strictObject({
  name: idSchema.describe('Name of the field; part of the ids of its figures.'),
  type: z
    .enum(fieldTypes)
    .describe('What a cell of this column means. "name": text whose digits belong to names.'),
  title: textSchema,
  description: textSchema.optional(),
  column: z.string().min(1).optional().describe("The CSV's column; the field's name where absent."),
  columns: z
    .strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) })
    .optional()
    .describe('One CSV column a locale, for text.'),
  vocabulary: idSchema.optional().describe('The closed list of words that its cells come from.'),
  unit: textSchema
    .optional()
    .describe('Display unit per locale: 万, 亿, 万亿; thousand, million, billion, trillion.'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .describe('ISO 4217, where the whole column has one.'),
  measure: textSchema.optional().describe('The counted thing: 家, companies.'),
  digits: digitsSchema.optional().describe('Decimals shown per locale; as printed where absent.'),
  required: z.boolean().optional().describe('Short for constraints: { required: true }.'),
  constraints: constraintsSchema.optional(),
  missing: fieldMissingSchema.optional(),
  derive: deriveSchema.optional(),
});

const fromColumnOrValue = z.union([
  z.strictObject({ column: z.string().min(1) }),
  z.strictObject({ value: z.string().min(1) }),
]);

export const tableSchema = z.strictObject({
  id: idSchema,
  file: filePathSchema,
  ...readingKeys,
  title: textSchema,
  description: textSchema,
  primaryKey: z.array(idSchema).min(1),
  status: fromColumnOrValue,
  sources: fromColumnOrValue,
  notice: textSchema.optional(),
  fields: z.array(fieldSchema).min(1),
  ...ruleKeys,
});

export type TableSpec = z.infer<typeof tableSchema>;
export type FieldSpec = z.infer<typeof fieldSchema>;
