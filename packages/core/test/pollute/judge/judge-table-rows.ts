import type { RawFile, RawTable } from '../../../src/read/raw-table.ts';
import type { ExpectedRow } from '../expect/expected.ts';
import { trimCell } from '../trim-cell.ts';
import { show } from './judge-regions.ts';

/** Faults where a table's rows are not exactly the expected ones; a touched row may be among the rejects instead. */
export function judgeTableRows(read: RawFile, table: RawTable, rows: ExpectedRow[]): string[] {
  const faults: string[] = [];
  const rejected = new Set(read.rejects.flatMap((reject) => reject.lines));
  const rowOnLine = new Map(Array.from({ length: table.rowCount }, (_, row) => [table.lines[row] ?? 0, row]));
  const totals: number[] = [];
  for (const expectedRow of rows) {
    const { line, span, cells, touched, total, told } = expectedRow;
    const row = rowOnLine.get(line);
    rowOnLine.delete(line);
    if (row === undefined) {
      if (!(touched && rejected.has(line)))
        faults.push(`row: line ${line} is no row, meant ${show(cells.join('¦'))}`);
      continue;
    }
    if (total) totals.push(row);
    if (
      told !== undefined &&
      !read.findings.some((finding) => finding.line === line && finding.code === told)
    )
      faults.push(`silent repair: there is no ${told} for line ${line}`);
    const got = table.columns.map((column) => trimCell(column.at(row)));
    if (!isRight(got, expectedRow)) {
      const kind = touched ? 'wrong recovery' : 'row';
      faults.push(`${kind}: line ${line} ${show(got.join('¦'))}, meant ${show(cells.join('¦'))}`);
    }
    const spanRead = table.spans.get(row) ?? 1;
    if (spanRead !== span) faults.push(`span: line ${line} takes ${spanRead} lines instead of ${span}`);
  }
  // A further header right below a row is told of, and with it that the rows below may be another table's.
  const further =
    read.findings.find(({ code }) => code === 'header-inside')?.line ?? Number.POSITIVE_INFINITY;
  for (const line of rowOnLine.keys()) {
    if (line < further) faults.push(`row: line ${line} is read as a row and is none`);
  }
  if (totals.join() !== table.totals.join()) {
    faults.push(`totals: rows ${show(table.totals.join())} instead of ${show(totals.join())}`);
  }
  return faults;
}

/** A touched row may keep its stray quotes, and be read by the letter where that gives as many cells as it should. */
function isRight(got: string[], { cells, touched, merged, asWritten }: ExpectedRow): boolean {
  if (!touched) return got.join('¦') === cells.join('¦');
  const accepted = [cells];
  if (asWritten) accepted.push(asWritten);
  if (merged !== undefined) accepted.push(...joinedIn(cells, merged));
  return accepted.some((wanted) => withoutQuotes(wanted) === withoutQuotes(got));
}

/** Two cells that lost the delimiter between them stand together in one of the two columns, all others in their own. */
function joinedIn(cells: string[], second: number): string[][] {
  const joined = `${cells[second - 1]}${cells[second]}`;
  return [cells.with(second - 1, joined).with(second, ''), cells.with(second - 1, '').with(second, joined)];
}

function withoutQuotes(cells: string[]): string {
  return cells.map((cell) => trimCell(cell.replace(/["'\t]/g, ''))).join('¦');
}
