import { absentLabels } from '../declared/absent-labels.ts';
import { deriveColumns } from '../declared/derive/derive-columns.ts';
import { missingMarks, withoutMarks } from '../declared/missing-marks.ts';
import type { FieldSpec, TableSpec } from '../manifest/table.ts';
import { uniqueLabels } from '../read/label-findings.ts';
import { constantColumn, type RawColumn } from '../read/raw-column.ts';
import type { RawTable } from '../read/raw-table.ts';
import type { Finding } from '../report/finding.ts';
import { readColumn } from './read-column.ts';
import { remarkFinding } from './remark-finding.ts';
import { rowKey } from './row-key.ts';
import type { Column, Table } from './table.ts';
import { typeErrorWords } from './type-error-words.ts';

/**
 * Gives each cell the meaning its field declares. A column that the file lacks is an error and leaves `table` null;
 * a cell that can't be read for certain is an error `type-error` and stays text.
 */
export function normalizeTable(raw: RawTable, spec: TableSpec): { table: Table | null; findings: Finding[] } {
  const columns = labelledColumns(raw);
  const absent = absentLabels(raw, wantedLabels(spec), 'fields');
  if (absent.length > 0) return { table: null, findings: absent };
  const findings: Finding[] = unusedColumns(raw, columns, spec);
  const read = spec.fields
    .filter((field) => !field.derive)
    .map((field) => normalizeColumn(raw, columns, spec, field, findings));
  const fields = deriveColumns(raw, spec, read);
  const keyParts = spec.primaryKey.map((name) => fields.find((field) => field.spec.name === name)?.raw[0]);
  const table: Table = {
    spec,
    rowCount: raw.rowCount,
    lines: raw.lines,
    keyAt: (row) => rowKey(keyParts.map((part) => part?.at(row) ?? '')),
    fields,
    statuses: cellsOf(raw, columns, spec.status),
    sources: cellsOf(raw, columns, spec.sources),
    totals: raw.totals,
  };
  return { table, findings };
}

/** A file's columns by label; labels that are blank or used twice are made unique. */
function labelledColumns(raw: RawTable): Map<string, RawColumn> {
  const labels = uniqueLabels(raw.header ?? raw.columns.map(() => ''));
  return new Map(raw.columns.map((column, at) => [labels[at] ?? '', column]));
}

function normalizeColumn(
  raw: RawTable,
  columns: Map<string, RawColumn>,
  table: TableSpec,
  spec: FieldSpec,
  findings: Finding[],
): Column {
  const labels = labelsOf(spec);
  const marks = missingMarks(table, spec);
  const cells = labels.map((label) => {
    return withoutMarks(columns.get(label) ?? constantColumn('', raw.rowCount), marks);
  });
  const first = cells[0] ?? constantColumn('', raw.rowCount);
  const { readingAt, rowsWhere, notable } = readColumn(first, spec, marks);
  const told = new Set<string>();
  for (const row of notable) {
    const { remark, value } = readingAt(row);
    const cell = first.at(row);
    const origin = first.originOf?.(row);
    const line = origin?.line ?? raw.lines[row] ?? 0;
    // A cell that is repeated in several rows is told of once.
    const stand = `${line} ${origin?.label ?? ''}`;
    if (told.has(stand)) continue;
    told.add(stand);
    const place = { file: raw.file, line, column: origin?.label ?? labels[0] ?? '', raw: cell };
    if (remark !== undefined) findings.push(remarkFinding(remark, place));
    if (value.type === 'flagged') findings.push(typeError(place, spec, value.why));
  }
  return { spec, labels, raw: cells, readingAt, rowsWhere };
}

/** The labels of the CSV's columns that a field is read from; none for one that is derived. */
export function labelsOf(spec: FieldSpec): string[] {
  if (spec.derive) return [];
  return spec.columns ? [spec.columns['zh-CN'], spec.columns.en] : [spec.column ?? spec.name];
}

function cellsOf(raw: RawTable, columns: Map<string, RawColumn>, from: TableSpec['status']): RawColumn {
  if (!('column' in from)) return constantColumn(from.value, raw.rowCount);
  return columns.get(from.column) ?? constantColumn('', raw.rowCount);
}

function wantedLabels(spec: TableSpec): string[] {
  const extra = [spec.status, spec.sources].flatMap((from) => ('column' in from ? [from.column] : []));
  return [...new Set([...spec.fields.flatMap(labelsOf), ...extra])];
}

function unusedColumns(raw: RawTable, columns: Map<string, RawColumn>, spec: TableSpec): Finding[] {
  const wanted = new Set(wantedLabels(spec));
  return [...columns.keys()]
    .filter((label) => !wanted.has(label))
    .map((label) => ({
      code: 'extra-label',
      severity: 'warning',
      file: raw.file,
      line: raw.headerLines[0] ?? 1,
      column: label,
      message: {
        'zh-CN': `report.yaml 没有用到“${label}”列，它不会出现在输出里。`,
        en: `No field of report.yaml uses the column "${label}"; it is left out of the outputs.`,
      },
    }));
}

function typeError(
  place: { file: string; line: number; column: string; raw: string },
  spec: FieldSpec,
  why: string,
): Finding {
  return {
    code: 'type-error',
    severity: 'error',
    ...place,
    message: typeErrorWords(place.raw, spec.type, why),
    hint: {
      'zh-CN': '改正单元格，或在 report.yaml 里改字段的 type。',
      en: "Correct the cell, or the field's type in report.yaml.",
    },
  };
}
