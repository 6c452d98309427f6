import { type CellOrigin, type RawColumn, rowsHaving } from '../read/raw-column.ts';
import type { RawTable } from '../read/raw-table.ts';
import { isBlankCell } from '../read/trim-blanks.ts';
import type { Finding } from '../report/finding.ts';
import { absentLabels, columnLabels } from './absent-labels.ts';
import { pickRows } from './pick-rows.ts';

/**
 * The table with blank cells of the labelled columns taken from above, as merged cells are meant. The first label is
 * the outermost: where one of its cells begins anew, nothing is taken across into the columns named after it. Blank
 * cells above all others stay blank. A note for each column says how many cells were filled.
 */
export function fillDown(raw: RawTable, labels: string[]): { table: RawTable | null; findings: Finding[] } {
  const absent = absentLabels(raw, labels, { key: 'fillDown' });
  if (absent.length > 0) return { table: null, findings: absent };
  const findings: Finding[] = [];
  const all = columnLabels(raw);
  const columns = [...raw.columns];
  const starts = new Uint8Array(raw.rowCount);
  for (const label of labels) {
    const at = all.indexOf(label);
    const column = columns[at];
    if (!column) continue;
    const { rows, filled, first } = sourceRows(column, starts);
    if (filled === 0) continue;
    columns[at] = pickRows(column, rows, filledOrigin(raw, column, rows));
    findings.push(filledDown(raw, label, filled, raw.lines[first] ?? 0));
  }
  return { table: { ...raw, columns }, findings };
}

/** Which row each cell comes from. `starts` marks the rows where this column or an outer one begins anew. */
function sourceRows(column: RawColumn, starts: Uint8Array) {
  const isBlank = new Uint8Array(column.length);
  for (const row of rowsHaving(column, isBlankCell)) isBlank[row] = 1;
  const rows = new Uint32Array(column.length);
  let source = -1;
  let filled = 0;
  let first = -1;
  for (let row = 0; row < column.length; row += 1) {
    if (isBlank[row] === 0) {
      source = row;
      starts[row] = 1;
    } else if (starts[row] === 1) source = -1;
    rows[row] = source < 0 ? row : source;
    if (source < 0 || source === row) continue;
    if (first < 0) first = row;
    filled += 1;
  }
  return { rows, filled, first };
}

function filledOrigin(raw: RawTable, column: RawColumn, rows: Uint32Array) {
  return (row: number): CellOrigin | undefined => {
    const source = rows[row] ?? row;
    const origin = column.originOf?.(source);
    if (source === row) return origin;
    const line = raw.lines[source];
    return {
      ...(line === undefined ? {} : { line }),
      ...origin,
      rules: [...(origin?.rules ?? []), 'fill-down'],
    };
  };
}

function filledDown(raw: RawTable, label: string, filled: number, line: number): Finding {
  return {
    code: 'filled-down',
    severity: 'note',
    file: raw.file,
    line,
    column: label,
    message: {
      'zh-CN': `“${label}”列有 ${filled} 个空单元格取上方的值，从这一行起。`,
      en: `${filled} blank cell${filled === 1 ? '' : 's'} of the column "${label}" took the value above, from this line on.`,
    },
  };
}
