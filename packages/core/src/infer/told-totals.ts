import { totalSums, withSums } from '../check/total-sums.ts';
import type { TableSpec } from '../manifest/table.ts';
import { normalizeTable } from '../normalize/normalize-table.ts';
import type { RawFile, RawTable } from '../read/raw-table.ts';
import type { Finding } from '../report/finding.ts';
import { inferFields } from './infer-table.ts';

/** The findings of a file; those on rows of totals say whether the rows add up to them, by the columns' likely types. */
export function toldTotals({ tables, findings }: RawFile): Finding[] {
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
  if (!table) return new Map();
  return new Map([...totalSums(table)].map(([row, told]) => [raw.lines[row] ?? 0, told]));
}
