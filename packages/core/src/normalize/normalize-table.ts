import type { FieldSpec, TableSpec } from '../manifest/table.ts';
import type { RawTable } from '../read/raw-table.ts';
import type { Finding } from '../report/finding.ts';
import { readValue } from './read-value.ts';
import { remarkFinding } from './remark-finding.ts';
import { rowKey } from './row-key.ts';
import type { Column, Table } from './table.ts';

/**
 * Gives each cell the meaning its field declares. A column that the file lacks is an error and leaves `table` null;
 * a cell that can't be read for certain is an error `type-error` and stays text.
 */
export function normalizeTable(raw: RawTable, spec: TableSpec): { table: Table | null; findings: Finding[] } {
  const absent = missingColumns(raw, spec);
  if (absent.length > 0) return { table: null, findings: absent };
  const findings: Finding[] = unusedColumns(raw, spec);
  const fields = spec.fields.map((field) => normalizeColumn(raw, field, findings));
  const table: Table = {
    spec,
    rowCount: raw.rows.length,
    lines: raw.lines,
    keys: rowKeys(spec, fields, raw.rows.length),
    fields,
    statuses: cellsOf(raw, spec.status),
    sources: cellsOf(raw, spec.sources),
  };
  return { table, findings };
}

function normalizeColumn(raw: RawTable, spec: FieldSpec, findings: Finding[]): Column {
  const labels = labelsOf(spec);
  const column: Column = {
    spec,
    labels,
    raw: labels.map((label) => cells(raw, label)),
    values: [],
    places: [],
    rules: [],
  };
  const options = spec.currency === undefined ? {} : { currency: spec.currency };
  const first = column.raw[0] ?? [];
  first.forEach((cell, row) => {
    const reading = readValue(cell, spec.type, options);
    column.values.push(reading.value);
    column.places.push(reading.place);
    column.rules.push(reading.rules);
    if (reading.remark !== undefined) {
      const place = { file: raw.file, line: raw.lines[row] ?? 0, column: labels[0] ?? '', raw: cell };
      findings.push(remarkFinding(reading.remark, place));
    }
    if (reading.value.type === 'flagged') {
      findings.push(typeError(raw, row, labels[0] ?? '', cell, spec, reading.value.why));
    }
  });
  return column;
}

/** The labels of the CSV's columns that a field is read from. */
export function labelsOf(spec: FieldSpec): string[] {
  return spec.columns ? [spec.columns['zh-CN'], spec.columns.en] : [spec.column ?? spec.name];
}

function rowKeys(spec: TableSpec, fields: Column[], rowCount: number): string[] {
  const parts = spec.primaryKey.map((name) => fields.find((field) => field.spec.name === name)?.raw[0] ?? []);
  return Array.from({ length: rowCount }, (_, row) => rowKey(parts.map((column) => column[row] ?? '')));
}

function cellsOf(raw: RawTable, from: TableSpec['status']): string[] {
  return 'column' in from ? cells(raw, from.column) : raw.rows.map(() => from.value);
}

function cells(raw: RawTable, label: string): string[] {
  const at = raw.header.indexOf(label);
  return raw.rows.map((row) => row[at] ?? '');
}

function wantedLabels(spec: TableSpec): string[] {
  const extra = [spec.status, spec.sources].flatMap((from) => ('column' in from ? [from.column] : []));
  return [...new Set([...spec.fields.flatMap(labelsOf), ...extra])];
}

function missingColumns(raw: RawTable, spec: TableSpec): Finding[] {
  return wantedLabels(spec)
    .filter((label) => !raw.header.includes(label))
    .map((label) => ({
      code: 'missing-label',
      severity: 'error',
      file: raw.file,
      line: 1,
      column: label,
      message: {
        'zh-CN': `report.yaml 需要“${label}”列，文件里没有。`,
        en: `report.yaml wants a column "${label}"; the file has none.`,
      },
      hint: {
        'zh-CN': `现有列：${raw.header.join('、')}。`,
        en: `The columns are ${raw.header.join(', ')}.`,
      },
    }));
}

function unusedColumns(raw: RawTable, spec: TableSpec): Finding[] {
  const wanted = new Set(wantedLabels(spec));
  return raw.header
    .filter((label) => !wanted.has(label))
    .map((label) => ({
      code: 'extra-label',
      severity: 'warning',
      file: raw.file,
      line: 1,
      column: label,
      message: {
        'zh-CN': `report.yaml 没有用到“${label}”列，它不会出现在输出里。`,
        en: `No field of report.yaml uses the column "${label}"; it is left out of the outputs.`,
      },
    }));
}

function typeError(
  raw: RawTable,
  row: number,
  column: string,
  cell: string,
  spec: FieldSpec,
  why: string,
): Finding {
  return {
    code: 'type-error',
    severity: 'error',
    file: raw.file,
    line: raw.lines[row] ?? 0,
    column,
    raw: cell,
    message: {
      'zh-CN': `得到“${cell}”，应为 ${spec.type}。`,
      en: `got "${cell}", expected ${spec.type}: ${why}.`,
    },
    hint: {
      'zh-CN': '改正单元格，或在 report.yaml 里改字段的 type。',
      en: "Correct the cell, or the field's type in report.yaml.",
    },
  };
}
