import type { Series } from '../chart.ts';
import { type Draft, rawOf, seriesEmphasis } from './draft.ts';

/**
 * The series of a chart in the order in which the rows name them: by raw cell. Without a field there is one,
 * named as the value's field is.
 */
export function seriesOf(draft: Draft, seriesField: string | undefined, valueField: string): Series[] {
  const found = new Map<string, Series>();
  for (const row of draft.rows) {
    const id = rawOf(row, seriesField);
    if (found.has(id)) continue;
    const label =
      seriesField === undefined ? fieldTitle(draft, valueField) : (row.cells[seriesField]?.text ?? {});
    found.set(id, { id, label, emphasis: seriesEmphasis(draft, seriesField, id) });
  }
  return [...found.values()];
}

export function fieldTitle(draft: Draft, name: string): Series['label'] {
  return draft.table?.fields.find((field) => field.name === name)?.title ?? {};
}
