import { shorten } from '../check/place-of.ts';
import { totalSums, withSums } from '../check/total-sums.ts';
import { letterAmongDigits } from '../check/words/letter-among-digits.ts';
import { misprintsAmongNumbers } from '../check/words/misprints-among-numbers.ts';
import { spoiltTexts } from '../check/words/spoilt-texts.ts';
import { columnLabels } from '../declared/absent-labels.ts';
import type { TableSpec } from '../manifest/table.ts';
import { normalizeTable } from '../normalize/normalize-table.ts';
import type { RawFile, RawTable } from '../read/raw-table.ts';
import type { Finding } from '../report/finding.ts';
import { inferField } from './infer-field.ts';
import { inferFields } from './infer-table.ts';

/**
 * The findings of a file, with what only columns as a whole can tell: by their likely types, notes on rows of totals
 * say whether the rows add up to them; letters that stand for digits and texts that a spreadsheet has spoilt are told.
 */
export function findingsOfFile({ tables, findings }: RawFile): Finding[] {
  return [...toldTotals(tables, findings), ...tables.flatMap(toldCells)];
}

function toldCells(raw: RawTable): Finding[] {
  const labels = columnLabels(raw);
  return raw.columns.flatMap((column, at) => {
    const place = { file: raw.file, column: labels[at] ?? '' };
    const lineOf = (row: number) => raw.lines[row] ?? 0;
    const misprints = misprintsAmongNumbers(column).map(({ cell, letter, count, row }) =>
      letterAmongDigits({ ...place, line: lineOf(row), raw: cell }, { word: shorten(cell), letter, count }),
    );
    const spoilt = spoiltTexts(column, { ...place, lineOf });
    if (spoilt.length === 0) return misprints;
    const { type } = inferField(column, place.column);
    return type === 'text' || type === 'name' ? [...misprints, ...spoilt] : misprints;
  });
}

function toldTotals(tables: RawTable[], findings: Finding[]): Finding[] {
  if (tables.every(({ totals }) => totals.length === 0)) return findings;
  const byLine = new Map(tables.flatMap((table) => [...sumsByLine(table)]));
  return findings.map((finding) =>
    finding.code === 'total-row' ? withSums(finding, byLine.get(finding.line ?? 0)) : finding,
  );
}

function sumsByLine(raw: RawTable): Map<number, { text: Finding['message']; quoted: string[] }> {
  if (raw.totals.length === 0) return new Map();
  const spec: TableSpec = {
    id: 'table',
    file: raw.file,
    title: {},
    description: {},
    primaryKey: [],
    status: { value: 'reported' },
    sources: { value: '' },
    fields: inferFields(raw).map(({ label, type, currency }, at) => ({
      name: `f${at}`,
      type,
      title: {},
      column: label,
      ...(currency === undefined ? {} : { currency }),
    })),
  };
  const { table } = normalizeTable(raw, spec);
  return table ? totalSums(table) : new Map();
}
