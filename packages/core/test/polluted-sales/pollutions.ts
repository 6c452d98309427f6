import type { SalesTable } from './sales-table.ts';
import {
  cleanFile,
  meaningOfFile,
  type Quoting,
  rowOf,
  textOfFile,
  type WrittenFile,
  type WrittenRow,
} from './written-file.ts';

/** A file with one thing changed, and what it means. */
export interface PollutedSales {
  kind: string;
  /** Kind and place. */
  name: string;
  text: string;
  /** The first row is the header, where there is one. */
  meaning: string[][];
}

/**
 * All files that the Pollock benchmark's rules make of one table (Vitagliano et al., Pollock: A Data Loading Benchmark,
 * PVLDB 16(8), 2023; rules after its public description, table and code of our own): a table of 84 lines and nine
 * columns gives 2290.
 */
export function* polluteSales(table: SalesTable, quoting: Quoting): Generator<PollutedSales> {
  const make = (kind: string, change: (file: WrittenFile) => void, place = ''): PollutedSales => {
    const file = cleanFile(table, quoting);
    change(file);
    return { kind, name: kind + place, text: textOfFile(file), meaning: meaningOfFile(file) };
  };
  yield make('clean', () => {});
  for (const [kind, change] of Object.entries(wholeFile(table, quoting))) yield make(kind, change);
  for (let row = 0; row <= table.rows.length; row += 1) {
    for (let column = 0; column < table.labels.length; column += 1) {
      const place = ` row ${row} column ${column}`;
      yield make('extra delimiter', (file) => addDelimiter(file, row, column), place);
      if (column > 0) yield make('lost delimiter', (file) => loseDelimiter(file, row, column), place);
      yield make('extra quote', (file) => addQuote(file, row, column), place);
    }
    yield make('row parted by blanks', ({ rows }) => partBy(' ', rows.slice(row, row + 1)), ` row ${row}`);
  }
}

/** Changes that there is one file of. */
function wholeFile(
  { labels, rows }: SalesTable,
  quoting: Quoting,
): Record<string, (file: WrittenFile) => void> {
  const endLast = (end: string) => (file: WrittenFile) => {
    const last = file.rows.at(-1);
    if (last) last.end = end;
  };
  const further = (width: number) => (file: WrittenFile) => {
    for (const [at, cells] of [labels, ...rows.slice(0, -1)].entries()) {
      const added = at === 0 ? 'col1' : (cells.at(-1) ?? '');
      file.rows.push(rowOf([...cells, added].slice(0, width), 'other-table', quoting));
    }
  };
  const headers = (count: number) => (file: WrittenFile) => {
    for (let at = 1; at < count; at += 1) file.rows.unshift(rowOf(labels, 'header', quoting));
  };
  const lineEnds = (end: string) => (file: WrittenFile) => {
    for (const row of file.rows) row.end = end;
  };
  return {
    'no payload': (file) => file.rows.splice(0),
    'no last line end': endLast(''),
    'two last line ends': endLast('\r\n\r\n'),
    'no header': (file) => file.rows.shift(),
    'header of 2 rows': headers(2),
    'header of 3 rows': headers(3),
    preamble: (file) => {
      const padding = labels.slice(1).map(() => '');
      file.rows.unshift(
        rowOf(['PREAMBLE', ...padding], 'preamble', 'minimal'),
        rowOf(['', ...padding], 'preamble', 'minimal'),
      );
    },
    'further table, narrower': further(8),
    'further table, as wide': further(9),
    'further table, wider': further(10),
    'header only': (file) => file.rows.splice(1),
    'one row': (file) => file.rows.splice(2),
    'line ends LF': lineEnds('\n'),
    'line ends CR': lineEnds('\r'),
    'delimiter ;': (file) => partBy(';', file.rows),
    'delimiter tab': (file) => partBy('\t', file.rows),
    'delimiter comma and blank': (file) => partBy(', ', file.rows),
    'delimiter blank': (file) => partBy(' ', file.rows),
    'quote is apostrophe': (file) => {
      file.quote = "'";
    },
    'escape is backslash': (file) => {
      file.escape = '\\';
    },
    'no escape': (file) => {
      file.escape = '';
    },
  };
}

function partBy(delimiter: string, rows: WrittenRow[]): void {
  for (const { cells } of rows) for (const cell of cells.slice(1)) cell.before = delimiter;
}

function cellAt({ rows }: WrittenFile, row: number, column: number) {
  const cell = rows[row]?.cells[column];
  if (!cell) throw new RangeError(`There is no cell ${row}, ${column}.`);
  return cell;
}

function addDelimiter(file: WrittenFile, row: number, column: number): void {
  cellAt(file, row, column).before += ',';
}

function loseDelimiter(file: WrittenFile, row: number, column: number): void {
  cellAt(file, row, column).before = '';
}

function addQuote(file: WrittenFile, row: number, column: number): void {
  cellAt(file, row, column).extraQuote = true;
}
