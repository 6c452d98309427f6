import { rawCell, type Table } from '../normalize/table.ts';
import type { Finding } from '../report/finding.ts';
import type { Text } from '../report/report.ts';
import { keyColumns } from './key-columns.ts';
import { type KeyRepeat, keyRepeats } from './key-repeats.ts';
import { shorten } from './place-of.ts';
import type { Rule } from './rule.ts';

/**
 * No two rows of a table share their key: figure ids would clash. Keys that look the same but are written with other
 * characters (composed letters, widths, invisible ones), that differ in capitals and blanks alone, or have the same
 * period or number written otherwise, are told apart, with a warning `similar-key`.
 */
export const keysAreUnique: Rule = (table) => {
  const labels = keyColumns(table).map(({ labels, spec }) => labels[0] ?? spec.name);
  return keyRepeats(table).map((repeat): Finding => {
    const { row, kind } = repeat;
    return {
      code: kind === 'same' ? 'primary-key' : 'similar-key',
      severity: kind === 'same' ? 'error' : 'warning',
      file: table.spec.file,
      line: table.lines[row] ?? 0,
      column: labels.join(', '),
      raw: table.keyAt(row),
      ...(kind === 'same' ? sameTexts(table, repeat) : similarTexts(table, repeat)),
    };
  });
};

interface Texts {
  message: Text;
  hint: Text;
}

function sameTexts(table: Table, { row, earlier }: KeyRepeat): Texts {
  const key = shorten(table.keyAt(row));
  const line = table.lines[earlier] ?? 0;
  const [mine, theirs] = [row, earlier].map((at) => shorten(cellsOf(table, at).join(', ')));
  const isWrittenAlike = mine === theirs;
  return {
    message: isWrittenAlike
      ? { 'zh-CN': `主键“${key}”与第 ${line} 行相同。`, en: `The key "${key}" is that of line ${line} too.` }
      : {
          'zh-CN': `主键“${mine}”与第 ${line} 行的“${theirs}”在编号里都写成“${key}”，无法区分。`,
          en: `The keys "${mine}" here and "${theirs}" on line ${line} both become "${key}" in ids, so nothing tells them apart.`,
        },
    hint: isWrittenAlike
      ? {
          'zh-CN': '改正一行，或在 primaryKey 里加字段。',
          en: 'Correct a row, or add a field to primaryKey.',
        }
      : {
          'zh-CN': '只差空格、点、连字符或花括号的主键不能区分；改写一个，或在 primaryKey 里加字段。',
          en: 'Blanks, dots, hyphens and braces tell no keys apart; write one otherwise, or add a field to primaryKey.',
        },
  };
}

function similarTexts(table: Table, { row, earlier, kind }: KeyRepeat): Texts {
  const key = shorten(table.keyAt(row));
  const other = shorten(table.keyAt(earlier));
  const line = table.lines[earlier] ?? 0;
  if (kind === 'alike') {
    return {
      message: {
        'zh-CN': `主键“${key}”与第 ${line} 行的“${other}”看上去一样，字符却不同，因此算作两行。`,
        en: `The key "${key}" looks like "${other}" of line ${line} but is written with other characters; they count as two.`,
      },
      hint: {
        'zh-CN': '若是同一个，统一写法；差别在全角半角、组合字符或看不见的字符。',
        en: 'If they are one, spell them alike; they differ in widths, composed letters or invisible characters.',
      },
    };
  }
  const [mine, theirs] = [row, earlier].map((at) => shorten(cellsOf(table, at).join(', ')));
  const hint = { 'zh-CN': '若是同一个，统一写法。', en: 'If they are one, spell them alike.' };
  const isText = keyColumns(table).some(
    (column) =>
      rawCell(column, row) !== rawCell(column, earlier) && ['text', 'name', 'url'].includes(column.spec.type),
  );
  return {
    message: isText
      ? {
          'zh-CN': `主键“${mine}”与第 ${line} 行的“${theirs}”只差大小写或空格，却算作两行。`,
          en: `The key "${mine}" differs from "${theirs}" of line ${line} only in capitals or blanks; they count as two.`,
        }
      : {
          'zh-CN': `主键“${mine}”与第 ${line} 行的“${theirs}”是同一个值的两种写法，却算作两行。`,
          en: `The key "${mine}" is "${theirs}" of line ${line} written in another way; they count as two.`,
        },
    hint,
  };
}

function cellsOf(table: Table, row: number): string[] {
  return keyColumns(table).map((column) => rawCell(column, row));
}
