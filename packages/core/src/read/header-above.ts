import { isBlankRecord } from './blank-records.ts';
import { kindOf } from './cell-kind.ts';
import { findHeader } from './find-header.ts';
import { partedBesideQuote } from './lost-delimiter.ts';
import { isLabelled } from './note-lines.ts';
import type { Dialect } from './raw-table.ts';
import type { CsvRecord } from './records.ts';
import type { HeaderAbove, Segment } from './segments.ts';
import { splitLine } from './split-record.ts';
import { trimBlanks } from './trim-blanks.ts';

/**
 * The line right above a table, where it is the header: nothing but delimiters, or a label too many or too few for
 * rows that have no header of their own.
 */
export function headerAbove(
  above: CsvRecord,
  next: Segment,
  isFirst: boolean,
  raw: string,
  dialect: Dialect,
): HeaderAbove | undefined {
  const width = next.width ?? 0;
  const labels = above.cells.map(trimBlanks);
  const filled = labels.filter((label) => label !== '');
  if (width < 2) return undefined;
  const hasOwn = () => hasHeader(next);
  if (filled.length === 0)
    return isFirst && labels.length === width && !hasOwn() ? { record: above, labels } : undefined;
  const own = raw.includes(dialect.delimiter) ? undefined : partedLabels(raw, width);
  if (own && !hasOwn()) return { record: above, labels: own, fault: 'other-delimiter' };
  const near = Math.abs(labels.length - width) === 1 && filled.length >= Math.max(2, width - 1);
  if (!near || filled.some((label) => kindOf(label) !== 'text') || isLabelled(labels[0] ?? ''))
    return undefined;
  if (hasOwn()) return undefined;
  if (filled.length !== width && labels.length > width) return undefined;
  if (filled.length === width) return { record: above, labels: filled, fault: 'extra-cell' };
  const parted = labels.length < width ? labelsBesideQuote(raw, width, dialect) : undefined;
  return parted
    ? { record: above, labels: parted, fault: 'lost-delimiter' }
    : { record: above, labels, fault: 'missing-cell' };
}

/** A header parted otherwise than the rows below it. */
function partedLabels(raw: string, width: number): string[] | undefined {
  if (width < 3) return undefined;
  const found = [',', ';', '\t', '|', '，', '；']
    .map((delimiter) => splitLine(raw, { delimiter, quote: '"', escape: 'doubled' }))
    .filter(({ cells, open }) => !open && cells.length === width);
  return found.length === 1 ? found[0]?.cells.map(trimBlanks) : undefined;
}

/** The labels where a delimiter is lacking beside a quote in one place alone. */
function labelsBesideQuote(raw: string, width: number, dialect: Dialect): string[] | undefined {
  const [only, ...others] = partedBesideQuote(raw, width, dialect);
  return others.length === 0 ? only?.cells.map(trimBlanks) : undefined;
}

/** A first row with a cell too many or too few, right above the others. */
export function isDamagedRow(above: CsvRecord, next: Segment): boolean {
  const width = next.width ?? 0;
  const { length } = above.cells;
  if (length < 3 || Math.abs(length - width) !== 1 || isLabelled(above.cells[0] ?? '')) return false;
  return !isBlankRecord(above) && !hasHeader(next);
}

function hasHeader({ width, lines }: Segment): boolean {
  const rows = lines.filter((record) => record.cells.length === width).map((record) => record.cells);
  return findHeader(rows).rows > 0;
}
