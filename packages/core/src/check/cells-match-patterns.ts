import { compilePattern } from '../manifest/pattern/compile-pattern.ts';
import { rowsHaving } from '../read/raw-column.ts';
import type { Finding } from '../report/finding.ts';
import { placeOf, shorten } from './place-of.ts';
import type { Rule } from './rule.ts';

/** Longer cells are not compared with a pattern, so that no file keeps anybody waiting. */
const longest = 10_000;

/** Each cell of a field with a `pattern` matches it as a whole; missing values needn't. */
export const cellsMatchPatterns: Rule = (table) =>
  table.fields.flatMap((field) => {
    const source = field.spec.constraints?.pattern;
    if (source === undefined) return [];
    const matches = compilePattern(source);
    if (typeof matches !== 'function')
      throw new Error(`report.yaml should have been refused for "${source}".`);
    return field.raw.flatMap((cells, at) =>
      rowsHaving(cells, (cell) => cell !== '' && (cell.length > longest || !matches(cell)))
        .filter((row) => field.readingAt(row).value.type !== 'missing')
        .map((row): Finding => {
          const cell = cells.at(row);
          return {
            code: 'constraint-error',
            severity: 'error',
            ...placeOf(table, field, row, at),
            message:
              cell.length > longest
                ? {
                    'zh-CN': `单元格超过 ${longest} 个字符，不再与 pattern 比较。`,
                    en: `The cell has more than ${longest} characters; such cells are not compared with a pattern.`,
                  }
                : {
                    'zh-CN': `“${shorten(cell)}”不符合 ${source}。`,
                    en: `"${shorten(cell)}" does not match ${source}.`,
                  },
            hint: {
              'zh-CN': '改正单元格，或改字段的 pattern。',
              en: 'Correct the cell, or the pattern of the field.',
            },
          };
        }),
    );
  });
