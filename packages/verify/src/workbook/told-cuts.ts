import { continuedRange } from './continued-range.ts';
import type { Workbook } from './read-workbook.ts';

const CODE = 1;
const FILE = 2;
const LINE = 3;
const COLUMN = 4;

/** Where the sheet of findings says that a text is cut: "tables/sales.csv:7" of a CSV's, else "Sales!L7". */
export function toldCuts(workbook: Workbook): Set<string> {
  const range = continuedRange(workbook, 'findings');
  const told = new Set<string>();
  const content = (row: number, column: number): string => {
    const held = range?.cell(row, column)?.content;
    return held === undefined ? '' : 'text' in held ? held.text : held.number;
  };
  for (let row = 0; row < (range?.rowCount ?? 0); row += 1) {
    if (content(row, CODE) !== 'text-too-long') continue;
    const file = content(row, FILE);
    told.add(file === '' ? content(row, COLUMN) : `${file}:${content(row, LINE)}`);
  }
  return told;
}
