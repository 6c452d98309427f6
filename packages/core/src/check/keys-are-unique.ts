import type { Finding } from '../report/finding.ts';
import { keyRepeats } from './key-repeats.ts';
import { shorten } from './place-of.ts';
import type { Rule } from './rule.ts';

/**
 * No two rows of a table share their key: figure ids would clash. Keys that look the same but are written with other
 * characters (composed letters, widths, invisible ones) are told apart, with a warning `similar-key`.
 */
export const keysAreUnique: Rule = (table) => {
  const labels = table.spec.primaryKey.map(
    (name) => table.fields.find((field) => field.spec.name === name)?.labels[0] ?? name,
  );
  return keyRepeats(table).map(({ row, earlier, isExact }): Finding => {
    const key = table.keyAt(row);
    const line = table.lines[earlier] ?? 0;
    const place = {
      file: table.spec.file,
      line: table.lines[row] ?? 0,
      column: labels.join(', '),
      raw: key,
    };
    if (isExact) {
      return {
        code: 'primary-key',
        severity: 'error',
        ...place,
        message: {
          'zh-CN': `主键“${shorten(key)}”与第 ${line} 行相同。`,
          en: `The key "${shorten(key)}" is that of line ${line} too.`,
        },
        hint: {
          'zh-CN': '改正一行，或在 primaryKey 里加字段。',
          en: 'Correct a row, or add a field to primaryKey.',
        },
      };
    }
    const other = shorten(table.keyAt(earlier));
    return {
      code: 'similar-key',
      severity: 'warning',
      ...place,
      message: {
        'zh-CN': `主键“${shorten(key)}”与第 ${line} 行的“${other}”看上去一样，字符却不同，因此算作两行。`,
        en: `The key "${shorten(key)}" looks like "${other}" of line ${line} but is written with other characters; they count as two.`,
      },
      hint: {
        'zh-CN': '若是同一个，统一写法；差别在全角半角、组合字符或看不见的字符。',
        en: 'If they are one, spell them alike; they differ in widths, composed letters or invisible characters.',
      },
    };
  });
};
