import type { RawColumn } from '../read/raw-column.ts';
import type { Finding } from '../report/finding.ts';
import { looseSpelling } from './loose-spelling.ts';
import { placeOf, shorten } from './place-of.ts';
import type { Rule } from './rule.ts';
import { textColumns } from './words/text-columns.ts';

/**
 * No two different cells of a column of words that repeat are the same but for width, capitals, composed letters,
 * blanks and invisible characters. Each further spelling is a note, at its first row; the one with the most rows is the usual one.
 */
export const valuesAreSpeltOnce: Rule = (table) =>
  textColumns(table).flatMap(({ field, cells, at }) => {
    // A key of one field is told of by `similar-key`.
    const isKey = table.spec.primaryKey.length === 1 && table.spec.primaryKey[0] === field.spec.name;
    if (isKey && at === 0) return [];
    return furtherSpellings(cells).map(({ spelling, usual }): Finding => {
      const cell = shorten(spelling.cell);
      const other = shorten(usual.cell);
      const line = table.lines[usual.row] ?? 0;
      const more = spelling.count - 1;
      return {
        code: 'similar-value',
        severity: 'note',
        ...placeOf(table, field, spelling.row, at),
        message: {
          'zh-CN': `“${cell}”与第 ${line} 行的“${other}”只差全角半角、大小写、空格或看不见的字符${more > 0 ? `；这样写的共 ${spelling.count} 行` : ''}。`,
          en: `"${cell}" and "${other}" of line ${line} differ only in width, capitals, blanks or invisible characters${more > 0 ? `; ${spelling.count} rows have it` : ''}.`,
        },
        hint: { 'zh-CN': '若是同一个值，统一写法。', en: 'If they are the same value, spell them alike.' },
      };
    });
  });

interface Spelling {
  cell: string;
  row: number;
  count: number;
}

function furtherSpellings({ dictionary, length }: RawColumn): { spelling: Spelling; usual: Spelling }[] {
  if (!dictionary) return [];
  const groups = new Map<string, number[]>();
  dictionary.cells.forEach((cell, code) => {
    const folded = looseSpelling(cell);
    const same = groups.get(folded);
    if (same) same.push(code);
    else groups.set(folded, [code]);
  });
  const several = [...groups.entries()].filter(([folded, codes]) => folded !== '' && codes.length > 1);
  if (several.length === 0) return [];
  const spellings = dictionary.cells.map((cell): Spelling => ({ cell, row: -1, count: 0 }));
  for (let row = 0; row < length; row += 1) {
    const spelling = spellings[dictionary.codes[row] ?? 0];
    if (!spelling) continue;
    if (spelling.count === 0) spelling.row = row;
    spelling.count += 1;
  }
  return several
    .flatMap(([, codes]) => {
      const found = codes.flatMap((code) => spellings[code] ?? []).filter(({ count }) => count > 0);
      found.sort((a, b) => b.count - a.count || a.row - b.row);
      const [usual, ...others] = found;
      return usual ? others.map((spelling) => ({ spelling, usual })) : [];
    })
    .sort((a, b) => a.spelling.row - b.spelling.row);
}
