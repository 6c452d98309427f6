import type { RawFile, RawTable } from '../../../src/read/raw-table.ts';
import type { Expected, ExpectedRow } from '../expect/expected.ts';
import { trimCell } from '../trim-cell.ts';
import { show } from './judge-regions.ts';
import { judgeTableRows } from './judge-table-rows.ts';

/** Faults where a reading is not what the polluted file's author meant, as far as its damages leave that certain. */
export function judgeModel(read: RawFile, expected: Expected): string[] {
  const faults: string[] = [];
  if (expected.encoding !== null && read.encoding !== expected.encoding) {
    faults.push(`encoding: ${read.encoding} instead of ${expected.encoding}`);
  }
  if (expected.holds === 'loose') return faults;
  const main = read.tables[0];
  if (expected.holds === 'lenient') return faults.concat(judgePlacedRows(read, expected.rows));
  if (!main) return [...faults, 'tables: none was read'];
  faults.push(...judgeLabels(main, expected), ...judgeTableRows(read, main, expected.rows));
  const tables = expected.further ? 2 : 1;
  // Where nothing parts a further header from the rows above it, it is told of among them.
  const isTold = read.findings.some(({ code }) => code === 'header-inside');
  if (read.tables.length !== tables && !(expected.further && isTold))
    faults.push(`tables: ${read.tables.length} instead of ${tables}`);
  const [, second] = read.tables;
  if (expected.further && second) {
    const { labels, rows } = expected.further;
    if (second.header?.map(trimCell).join('¦') !== labels.join('¦')) {
      faults.push(
        `further labels: ${show(String(second.header?.join('¦')))} instead of ${show(labels.join('¦'))}`,
      );
    }
    faults.push(...judgeTableRows(read, second, rows).map((fault) => `further ${fault}`));
  }
  faults.push(...judgeLines('preamble', read.preamble, expected.preamble));
  faults.push(...judgeLines('notes', read.notes, expected.notes));
  const codes = new Set(read.findings.map((finding) => finding.code));
  for (const code of expected.codes) {
    const isMoot =
      (code === 'total-row' && areTotalsRejected(read, expected)) || (code === 'further-table' && isTold);
    if (!codes.has(code) && !isMoot) {
      faults.push(`finding: there is no ${code}`);
    }
  }
  return faults;
}

/** Rows of totals that are damaged themselves may be set aside, which is a finding of its own. */
function areTotalsRejected({ rejects }: RawFile, { rows }: Expected): boolean {
  const rejected = new Set(rejects.flatMap(({ lines }) => lines));
  const totals = rows.filter(({ total }) => total);
  return totals.length > 0 && totals.every(({ line }) => rejected.has(line));
}

function judgeLabels(table: RawTable, { header }: Expected): string[] {
  const labels = table.header?.map(trimCell).join('¦') ?? null;
  if (labels === (header?.labels.join('¦') ?? null) || labels === header?.labelsFilled.join('¦')) return [];
  return [`labels: ${show(String(labels))} instead of ${show(String(header?.labels.join('¦') ?? null))}`];
}

function judgeLines(place: string, entries: { line: number }[], expected: number[]): string[] {
  // A title above a further table may be either.
  const lines = entries.map(({ line }) => line);
  const missing = expected.filter((line) => !lines.includes(line));
  return missing.map((line) => `${place}: line ${line} is not among them`);
}

/** Each untouched row is in some table on its line, with its cells. */
function judgePlacedRows(read: RawFile, rows: ExpectedRow[]): string[] {
  const placed = new Map<number, string>();
  for (const table of read.tables) {
    for (let row = 0; row < table.rowCount; row += 1) {
      placed.set(table.lines[row] ?? 0, joinCells(table.columns.map((column) => trimCell(column.at(row)))));
    }
  }
  return rows.flatMap(({ line, cells, touched }) => {
    const got = placed.get(line);
    if (touched || got === joinCells(cells)) return [];
    return [
      `row placed: line ${line} ${got === undefined ? 'is no row' : show(got)}, meant ${show(cells.join('¦'))}`,
    ];
  });
}

function joinCells(cells: string[]): string {
  return cells.join('¦').replace(/¦+$/, '');
}
