import { type NamedRange, namedRange } from './named-range.ts';
import type { WorkbookCell } from './read-sheet.ts';
import type { Workbook } from './read-workbook.ts';

/** The rows of a table over all sheets that it goes on in. */
export interface ContinuedRange {
  /** One a sheet, in order, each with a header of its own. */
  parts: [NamedRange, ...NamedRange[]];
  /** How many rows the parts have below their headers. */
  rowCount: number;
  /** 0-based row below the headers and column. */
  cell(row: number, column: number): WorkbookCell | undefined;
  /** "sheet Sales cell B5" of the same row and column. */
  place(row: number, column: number): string;
  /** "Sales!B5" of the same. */
  reference(row: number, column: number): string;
}

/**
 * The range of a name, and of the same with `.2`, `.3` … where it goes on in further sheets, by number whether or not
 * one of them is left out; undefined where the name itself stands for none.
 */
export function continuedRange(workbook: Workbook, name: string): ContinuedRange | undefined {
  const first = namedRange(workbook, name);
  if (!first) return undefined;
  const parts: ContinuedRange['parts'] = [
    first,
    ...furtherNames(workbook, name).flatMap((further) => namedRange(workbook, further) ?? []),
  ];
  const locate = (row: number): { part: NamedRange; at: number } => {
    let rest = row;
    for (const part of parts) {
      if (rest < part.rows - 1) return { part, at: rest + 1 };
      rest -= part.rows - 1;
    }
    const last = parts.at(-1) ?? first;
    return { part: last, at: last.rows + rest };
  };
  const rowCount = parts.reduce((sum, { rows }) => sum + rows - 1, 0);
  return {
    parts,
    rowCount,
    cell: (row, column) => {
      const { part, at } = locate(row);
      return part.cell(at, column);
    },
    place: (row, column) => {
      const { part, at } = locate(row);
      return `sheet ${part.sheet} cell ${part.reference(at, column)}`;
    },
    reference: (row, column) => {
      const { part, at } = locate(row);
      return `${part.sheet}!${part.reference(at, column)}`;
    },
  };
}

function furtherNames(workbook: Workbook, name: string): string[] {
  const numberOf = (other: string): number => Number(other.slice(name.length + 1));
  return [...workbook.names.keys()]
    .filter((other) => other.startsWith(`${name}.`) && Number.isInteger(numberOf(other)))
    .sort((a, b) => numberOf(a) - numberOf(b));
}
