import type { Finding } from '../report/finding.ts';
import type { Rule } from './rule.ts';

/** No two rows of a table share their key: figure ids would clash. */
export const keysAreUnique: Rule = (table) => {
  const firstLine = new Map<string, number>();
  const findings: Finding[] = [];
  table.keys.forEach((key, row) => {
    const line = table.lines[row] ?? 0;
    const earlier = firstLine.get(key);
    if (earlier === undefined) {
      firstLine.set(key, line);
      return;
    }
    findings.push({
      code: 'primary-key',
      severity: 'error',
      file: table.spec.file,
      line,
      column: table.spec.primaryKey.join(', '),
      raw: key,
      message: {
        'zh-CN': `主键“${key}”与第 ${earlier} 行相同。`,
        en: `The key "${key}" is that of line ${earlier} too.`,
      },
      hint: {
        'zh-CN': '改正一行，或在 primaryKey 里加字段。',
        en: 'Correct a row, or add a field to primaryKey.',
      },
    });
  });
  return findings;
};
