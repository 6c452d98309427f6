import { isLack, quantityAt } from '../declared/derive/quantity.ts';
import type { EvaluationSpec } from '../manifest/evaluation.ts';
import { type Column, rawCell, type Table } from '../normalize/table.ts';
import type { Finding } from '../report/finding.ts';
import { matchingRows } from '../report/where.ts';
import type { IndicatorData } from '../score/indicator-data.ts';

/**
 * The numbers that an evaluation scores, and the rows that they stand in. A cell that holds a range, a list or a bound
 * is no number to score by: an error with its place. "About so much" counts as so much.
 */
export function toIndicatorData(
  spec: EvaluationSpec,
  source: Table,
): { data: IndicatorData; rows: number[]; findings: Finding[] } {
  const rows = matchingRows(source, spec.where);
  const findings: Finding[] = [];
  const columns = new Map<string, Float64Array>();
  for (const { code, field } of spec.indicators) {
    if (field === undefined) continue;
    const column = source.fields.find((found) => found.spec.name === field);
    if (!column) throw new Error(`The table ${source.spec.id} has no field ${field}.`);
    columns.set(
      code,
      Float64Array.from(rows, (row) => numberAt(source, column, row, findings)),
    );
  }
  return { data: { units: rows.map((row) => source.keyAt(row)), columns }, rows, findings };
}

function numberAt(source: Table, column: Column, row: number, findings: Finding[]): number {
  const found = quantityAt(column, row);
  if (!isLack(found)) return Number(found.value);
  if (found.cause !== 'part-inexact') return Number.NaN;
  const { value } = column.readingAt(row);
  // A cell that couldn't be read has its finding already.
  if (value.type !== 'flagged') findings.push(inexact(source, column, row));
  return Number.NaN;
}

function inexact(source: Table, column: Column, row: number): Finding {
  const raw = rawCell(column, row);
  return {
    code: 'indicator-inexact',
    severity: 'error',
    file: source.spec.file,
    line: source.lines[row] ?? 0,
    column: column.labels[0] ?? column.spec.name,
    raw,
    message: {
      'zh-CN': `“${raw}”不是一个确定的数，不能用来评分。`,
      en: `"${raw}" is not one number and can't be scored by.`,
    },
    hint: {
      'zh-CN': '给一个确定的数，或留空。',
      en: 'Give one number, or leave the cell empty.',
    },
  };
}
