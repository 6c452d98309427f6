import { rowsHaving } from '../../read/raw-column.ts';
import type { RawTable } from '../../read/raw-table.ts';
import type { Finding } from '../../report/finding.ts';
import { columnLabels } from '../absent-labels.ts';
import { correctColumn } from './correct-column.ts';
import {
  correctedTwice,
  correctionApplied,
  correctionMismatch,
  correctionNotFound,
  correctionOfNothing,
} from './correction-findings.ts';
import type { DeclaredCorrection } from './declared-correction.ts';

/**
 * The tables of one file with its corrections made. Each correction that is made is a note; one whose place isn't
 * there, or whose cell holds something else, is an error and changes nothing.
 */
export function applyCorrections(
  tables: RawTable[],
  corrections: DeclaredCorrection[],
): { tables: RawTable[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const changes = tables.map(() => new Map<number, Map<number, DeclaredCorrection>>());
  for (const correction of corrections) {
    const place = placeOf(tables, correction);
    if ('problem' in place) {
      findings.push(place.problem);
      continue;
    }
    const columns = changes[place.table];
    const rows = columns?.get(place.column) ?? new Map<number, DeclaredCorrection>();
    const earlier = rows.get(place.row);
    if (earlier) {
      findings.push(correctedTwice(correction, earlier));
    } else if (place.cell !== correction.was) {
      findings.push(correctionMismatch(correction, place.cell, onlyLineWith(tables, correction)));
    } else if (correction.is === correction.was) {
      findings.push(correctionOfNothing(correction));
    } else {
      rows.set(place.row, correction);
      columns?.set(place.column, rows);
      findings.push(correctionApplied(correction));
    }
  }
  const corrected = tables.map((table, at): RawTable => {
    const changed = changes[at];
    if (!changed || changed.size === 0) return table;
    const columns = table.columns.map((column, place) => {
      const byRow = changed.get(place);
      return byRow ? correctColumn(column, byRow) : column;
    });
    return { ...table, columns };
  });
  return { tables: corrected, findings };
}

type Place = { table: number; row: number; column: number; cell: string } | { problem: Finding };

function placeOf(tables: RawTable[], correction: DeclaredCorrection): Place {
  const line = /^[1-9]\d{0,9}$/.test(correction.line) ? Number(correction.line) : 0;
  for (const [at, table] of tables.entries()) {
    const row = rowOn(table, line);
    if (row < 0) continue;
    const labels = columnLabels(table);
    const column = labels.indexOf(correction.column);
    const cells = table.columns[column];
    if (!cells) return { problem: correctionNotFound(correction, 'column', labels) };
    return { table: at, row, column, cell: cells.at(row) };
  }
  return { problem: correctionNotFound(correction, 'line', [], onlyLineWith(tables, correction)) };
}

/** The line of the only row whose cell in the correction's column has what should be corrected. */
function onlyLineWith(tables: RawTable[], { column, was }: DeclaredCorrection): number | undefined {
  if (was === '') return undefined;
  const found = tables.flatMap((table) => {
    const cells = table.columns[columnLabels(table).indexOf(column)];
    return cells ? rowsHaving(cells, (cell) => cell === was).map((row) => table.lines[row]) : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The row that starts on a line, -1 where none does. Lines of a table ascend. */
function rowOn({ lines, rowCount }: RawTable, line: number): number {
  let low = 0;
  let high = rowCount - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = lines[middle] ?? 0;
    if (found === line) return middle;
    if (found < line) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
