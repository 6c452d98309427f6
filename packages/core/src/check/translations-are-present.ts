import type { Rule } from './rule.ts';

/** Where text has one CSV column a locale, both cells are filled or both are empty. */
export const translationsArePresent: Rule = (table) =>
  table.fields.flatMap((field) => {
    if (field.labels.length < 2) return [];
    return table.lines.flatMap((line, row) => {
      const cells = field.raw.map((column) => (column[row] ?? '').trim());
      if (cells.every((cell) => cell !== '') || cells.every((cell) => cell === '')) return [];
      const empty = cells.indexOf('');
      return [
        {
          code: 'missing-translation',
          severity: 'error' as const,
          file: table.spec.file,
          line,
          column: field.labels[empty] ?? '',
          raw: cells.find((cell) => cell !== '') ?? '',
          message: {
            'zh-CN': `“${cells.find((cell) => cell !== '')}”缺少译文。`,
            en: `There is no translation of "${cells.find((cell) => cell !== '')}".`,
          },
          hint: { 'zh-CN': '补上译文。', en: 'Translate it.' },
        },
      ];
    });
  });
