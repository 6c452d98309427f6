import { rowsOf } from '../../src/read/raw-column.ts';
import { readFile } from '../../src/read/read-file.ts';
import type { PollutedSales } from './pollutions.ts';
import { scoreReading } from './score-reading.ts';

/** How one polluted file was read. */
export interface SalesJudgement {
  kind: string;
  name: string;
  /** Of ten. */
  score: number;
  /** Every label and cell is where it belongs. */
  exact: boolean;
  /** Rows that are not in what the file means: shifted, joined or made up. */
  wrong: string[][];
  read: string[][];
}

/** Reads a polluted file, told nothing; what counts is the main table, its header as first row. */
export function judgeSales({ kind, name, text, meaning }: PollutedSales): SalesJudgement {
  const [table] = readFile(new TextEncoder().encode(text), 'sales.csv').tables;
  const read = table ? [...(table.header ? [table.header] : []), ...rowsOf(table)] : [];
  const meant = new Set(meaning.map((row) => JSON.stringify(row)));
  return {
    kind,
    name,
    score: scoreReading(meaning, read).reduce((sum, measure) => sum + measure, 0),
    exact: JSON.stringify(read) === JSON.stringify(meaning),
    wrong: read.filter((row) => !meant.has(JSON.stringify(row))),
    read,
  };
}
