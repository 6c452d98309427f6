import type { Manifest } from '../manifest/manifest.ts';
import { type Column, rawCell } from '../normalize/table.ts';
import type { Text } from './report.ts';

/** A cell's text in each locale: from the vocabulary, from the locale's own column, or the one cell for all. */
export function cellText(column: Column, row: number, manifest: Manifest): Text {
  const first = rawCell(column, row).trim();
  const entry = column.spec.vocabulary ? manifest.vocabularies[column.spec.vocabulary]?.[first] : undefined;
  const text: Text = {};
  for (const locale of manifest.locales) {
    const at = column.labels.length > 1 && locale === 'en' ? 1 : 0;
    text[locale] = entry?.[locale] ?? (column.raw[at]?.at(row) ?? '').trim();
  }
  return text;
}
