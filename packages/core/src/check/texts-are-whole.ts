import type { Table } from '../normalize/table.ts';
import type { Finding } from '../report/finding.ts';
import { spoiltTexts } from './words/spoilt-texts.ts';

/** Texts and identifiers have all their digits, and are no formulas: nothing spoilt them on their way through a spreadsheet. */
export function textsAreWhole(table: Table): Finding[] {
  return table.fields.flatMap(({ spec, raw, labels, derivation }) => {
    if (derivation || (spec.type !== 'text' && spec.type !== 'name')) return [];
    return raw.flatMap((cells, at) => {
      const column = labels[at] ?? spec.name;
      const lineOf = (row: number) => cells.originOf?.(row)?.line ?? table.lines[row] ?? 0;
      return spoiltTexts(cells, { file: table.spec.file, column, lineOf });
    });
  });
}
