import { isStatus, statuses } from '../report/status.ts';
import type { Rule } from './rule.ts';

/** Every row has one of the six statuses. */
export const statusesAreKnown: Rule = (table) => {
  const column = 'column' in table.spec.status ? table.spec.status.column : undefined;
  return table.statuses.flatMap((cell, row) =>
    isStatus(cell.trim())
      ? []
      : [
          {
            code: 'constraint-error',
            severity: 'error' as const,
            file: table.spec.file,
            line: table.lines[row] ?? 0,
            ...(column === undefined ? {} : { column }),
            raw: cell,
            message: { 'zh-CN': `状态“${cell}”不存在。`, en: `There is no status "${cell}".` },
            hint: { 'zh-CN': `可用：${statuses.join('、')}。`, en: `Use one of ${statuses.join(', ')}.` },
          },
        ],
  );
};
