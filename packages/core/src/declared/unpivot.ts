import type { UnpivotSpec } from '../manifest/reading-keys.ts';
import type { CellOrigin, RawColumn } from '../read/raw-column.ts';
import type { RawTable } from '../read/raw-table.ts';
import type { Finding } from '../report/finding.ts';
import { absentLabels, columnLabels } from './absent-labels.ts';
import { interleave } from './interleave.ts';
import { maxUnpivotedRows } from './limits.ts';
import { matchesPattern } from './matches-pattern.ts';
import { pickRows } from './pick-rows.ts';
import { unpivotFindings } from './unpivot-findings.ts';

/**
 * A wide table made long: a row for each of its rows and each wide column, in the order of the file. Every cell knows
 * the line and column of the file that it stands in; the cells of the new `name` column are labels of the header.
 * Columns that report.yaml lacks words for, or that neither stay nor become rows, are findings.
 */
export function unpivot(raw: RawTable, spec: UnpivotSpec): { table: RawTable | null; findings: Finding[] } {
  const labels = columnLabels(raw);
  const listed = Array.isArray(spec.columns) ? spec.columns : [];
  const absent = [
    ...absentLabels(raw, spec.keep, { key: 'unpivot.keep' }),
    ...absentLabels(raw, listed, { key: 'unpivot.columns' }),
  ];
  if (absent.length > 0) return { table: null, findings: absent };
  const wide = wideLabels(labels, spec);
  const say = unpivotFindings(raw);
  if (wide.length === 0) return { table: null, findings: [say.noColumns(spec, labels)] };
  const rowCount = raw.rowCount * wide.length;
  if (rowCount > maxUnpivotedRows) return { table: null, findings: [say.tooMany(wide.length, rowCount)] };

  const columns = new Map(labels.map((label, at) => [label, raw.columns[at]]));
  const columnOf = (label: string): RawColumn => columns.get(label) as RawColumn;
  const rows = new Uint32Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) rows[row] = Math.floor(row / wide.length);
  const table: RawTable = {
    file: raw.file,
    header: [...spec.keep, spec.name, spec.value],
    headerLines: raw.headerLines,
    columns: [
      ...spec.keep.map((label) => pickRows(columnOf(label), rows)),
      labelColumn(raw, wide, rowCount),
      interleave(wide.map(columnOf), wide),
    ],
    rowCount,
    lines: rows.map((row) => raw.lines[row] ?? 0),
    spans: new Map(),
    totals: raw.totals.flatMap((row) => wide.map((_, at) => row * wide.length + at)),
  };
  const used = new Set([...spec.keep, ...wide]);
  const left = labels.filter((label) => !used.has(label));
  return { table, findings: [...left.map(say.leftOut), say.done(wide.length, rowCount)] };
}

function wideLabels(labels: string[], { keep, columns }: UnpivotSpec): string[] {
  if (Array.isArray(columns)) return columns;
  const kept = new Set(keep);
  const rest = labels.filter((label) => !kept.has(label));
  return columns === undefined ? rest : rest.filter((label) => matchesPattern(label, columns));
}

/** The labels of the wide columns, over and over. */
function labelColumn(raw: RawTable, labels: string[], length: number): RawColumn {
  const codes = new Uint16Array(length);
  for (let row = 0; row < length; row += 1) codes[row] = row % labels.length;
  const line = raw.headerLines[0];
  return {
    length,
    at: (row) => {
      const label = labels[codes[row] ?? -1];
      if (label === undefined) throw new RangeError(`There is no row ${row} of ${length}.`);
      return label;
    },
    dictionary: { cells: labels, codes },
    originOf: (row): CellOrigin => ({
      ...(line === undefined ? {} : { line }),
      label: labels[codes[row] ?? 0] ?? '',
      rules: ['unpivot'],
    }),
  };
}
