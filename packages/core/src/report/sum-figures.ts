import { formulas } from '../declared/derive/formulas.ts';
import { toReading } from '../declared/derive/quantity.ts';
import { formatValue } from '../format/format-value.ts';
import type { Column, Table } from '../normalize/table.ts';
import { figureId, sumFacts, sumId } from './cell-facts.ts';
import { displayOf } from './display.ts';
import type { Figure, Locale, Text } from './report.ts';

/** The sums that a field's shares are shares of, as figures: in no table, but to be quoted and followed. */
export function sumFigures(table: Table, column: Column, locales: Locale[]): Figure[] {
  return (column.derivation?.sums?.() ?? []).flatMap((sum): Figure[] => {
    const summed = table.fields.find((field) => field.spec.name === sum.field);
    if (!summed) return [];
    const { value, place } = toReading(sum.quantity, summed.spec.type, []);
    const text: Text = {};
    const cellText: Text = {};
    for (const locale of locales) {
      const shown = formatValue(value, place, displayOf(summed.spec), locale);
      text[locale] = shown.text;
      cellText[locale] = shown.cellText;
    }
    const { sources, status } = sumFacts(table, sum);
    return [
      {
        id: sumId(table, column, sum),
        value,
        text,
        cellText,
        status,
        provenance: {
          file: table.spec.file,
          rules: ['derive-sum'],
          sources,
          derivedFrom: sum.rows.map((row) => figureId(table, row, sum.field)),
          formula: formulas.sumOfRows(summed.spec.title),
        },
      },
    ];
  });
}
