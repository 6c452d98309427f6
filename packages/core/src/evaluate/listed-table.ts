import type { TableSpec } from '../manifest/table.ts';
import type { Table } from '../normalize/table.ts';
import { constantColumn } from '../read/raw-column.ts';
import type { Text } from '../report/report.ts';
import type { Evaluated } from './evaluated.ts';
import { type Origin, wordsColumn, workedOutColumn } from './worked-out-column.ts';

/** The cells of a field: words, or numbers with how they come about; a row each. */
export type ListedCells = Text[] | { numbers: number[]; origin: Origin };

/** A table about an evaluation whose rows stand in no file: `keys` name them, `cells` has an entry for each field. */
export function listedTable(
  { spec: { id, status } }: Evaluated,
  spec: TableSpec,
  keys: string[],
  cells: Record<string, ListedCells>,
): Table {
  return {
    spec,
    evaluation: id,
    rowCount: keys.length,
    lines: keys.map(() => 0),
    keyAt: (row) => keys[row] ?? '',
    fields: spec.fields.map((field) => {
      const found = cells[field.name];
      if (!found) throw new Error(`There is nothing for the field ${field.name} of ${spec.id}.`);
      return Array.isArray(found)
        ? wordsColumn(field, found)
        : workedOutColumn(field, found.numbers, found.origin);
    }),
    statuses: constantColumn(status, keys.length),
    sources: constantColumn('', keys.length),
    totals: [],
  };
}
