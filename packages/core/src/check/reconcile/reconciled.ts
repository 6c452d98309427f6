import type { Column, Table } from '../../normalize/table.ts';
import type { Finding } from '../../report/finding.ts';
import type { Text } from '../../report/report.ts';

/** How a rule came out over a table. */
export interface Reconciliation {
  /** Rows whose published number could be compared, and those of them that agree. */
  checked: number;
  agree: number;
  /** Rows with a published number that could not be compared. */
  unchecked: number;
}

/** What is said of the rows: "totals", "ranks". */
export interface ReconciliationWords {
  what: Text;
  /** "follow the rule …", with which it is said what the rows do. */
  claim: Text;
  /** What else there is to say, as a clause with its mark in front; empty for nothing. */
  more: Text;
}

/** The note that says how many rows agree with the rule; a warning where none could be compared. */
export function reconciled(
  table: Table,
  column: Column,
  { checked, agree, unchecked }: Reconciliation,
  { what, claim, more }: ReconciliationWords,
): Finding[] {
  if (checked === 0 && unchecked === 0) return [];
  const place = { file: table.spec.file, column: column.labels[0] ?? column.spec.name };
  if (checked === 0) {
    return [
      {
        code: 'reconciled',
        severity: 'warning',
        ...place,
        message: {
          'zh-CN': `${unchecked} 个${what['zh-CN']}都无法核对：缺少数值，或数值不是一个确切的数。`,
          en: `None of the ${unchecked} ${what.en} could be compared: numbers are missing or not exact.`,
        },
        hint: {
          'zh-CN': '看 reconcile 里的字段写得对不对。',
          en: 'See whether "reconcile" names the right fields.',
        },
      },
    ];
  }
  const left: Text =
    unchecked === 0
      ? { 'zh-CN': '', en: '' }
      : {
          'zh-CN': `；另有 ${unchecked} 个缺少数值或不确切，未核对`,
          en: `; ${unchecked} more can’t be compared, since numbers are missing or not exact`,
        };
  return [
    {
      code: 'reconciled',
      severity: 'note',
      ...place,
      message: {
        'zh-CN': `${checked} 个${what['zh-CN']}中有 ${agree} 个${claim['zh-CN']}${more['zh-CN']}${left['zh-CN']}。`,
        en: `${agree} of ${checked} ${what.en} ${claim.en}${more.en}${left.en}.`,
      },
    },
  ];
}
