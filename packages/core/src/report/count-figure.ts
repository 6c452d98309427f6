import { formatValue } from '../format/format-value.ts';
import type { Figure, Locale, Text } from './report.ts';

/** A count made by Trifold itself, such as the rows of a table: status `derived`, rule `count`. */
export function countFigure(id: string, count: number, file: string | undefined, locales: Locale[]): Figure {
  const value = { type: 'number' as const, value: String(count) };
  const text: Text = {};
  for (const locale of locales) text[locale] = formatValue(value, 0, { type: 'number' }, locale).text;
  return {
    id,
    value,
    text,
    cellText: text,
    status: 'derived',
    provenance: { ...(file === undefined ? {} : { file }), rules: ['count'], sources: [] },
  };
}
