import { rowsHaving } from '../read/raw-column.ts';
import { isStatus, statuses } from '../report/status.ts';
import type { Rule } from './rule.ts';

/** Every row has one of the six statuses. */
export const statusesAreKnown: Rule = (table) => {
  const column = 'column' in table.spec.status ? table.spec.status.column : undefined;
  return rowsHaving(table.statuses, (cell) => !isStatus(cell.trim())).map((row) => ({
    code: 'constraint-error',
    severity: 'error' as const,
    file: table.spec.file,
    line: table.lines[row] ?? 0,
    ...(column === undefined ? {} : { column }),
    raw: table.statuses.at(row),
    message: {
      'zh-CN': `状态“${table.statuses.at(row)}”不存在。`,
      en: `There is no status "${table.statuses.at(row)}".`,
    },
    hint: { 'zh-CN': `可用：${statuses.join('、')}。`, en: `Use one of ${statuses.join(', ')}.` },
  }));
};
