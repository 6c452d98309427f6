import { rawCell } from '../normalize/table.ts';
import { rowsHaving } from '../read/raw-column.ts';
import type { Rule } from './rule.ts';

/** Each cell of a field with a vocabulary is one of its words, or empty. */
export const wordsAreInVocabulary: Rule = (table, { manifest }) =>
  table.fields.flatMap((field) => {
    const name = field.spec.vocabulary;
    const [cells] = field.raw;
    if (name === undefined || !cells) return [];
    const words = manifest.vocabularies[name] ?? {};
    const unknown = rowsHaving(cells, (cell) => cell.trim() !== '' && !Object.hasOwn(words, cell.trim()));
    const isDeclaredMissing = (row: number) => field.readingAt(row).rules.includes('missing-declared');
    return unknown.flatMap((row) => {
      if (isDeclaredMissing(row)) return [];
      const cell = rawCell(field, row);
      return {
        code: 'constraint-error',
        severity: 'error' as const,
        file: table.spec.file,
        line: table.lines[row] ?? 0,
        column: field.labels[0] ?? '',
        raw: cell,
        message: {
          'zh-CN': `“${cell}”不在词表 ${name} 里。`,
          en: `"${cell}" is not in the vocabulary ${name}.`,
        },
        hint: {
          'zh-CN': `可用：${Object.keys(words).join('、')}。`,
          en: `It has: ${Object.keys(words).join(', ')}.`,
        },
      };
    });
  });
