import type { Manifest } from '../manifest/manifest.ts';
import { cleanText } from '../normalize/clean-text.ts';
import { glance, hasControl, hasForeign } from '../normalize/glance.ts';
import { type Column, rawCell } from '../normalize/table.ts';
import type { Text } from './report.ts';

/**
 * A cell's text in each locale: from the vocabulary, from the locale's own column, or the one cell for all; always
 * without what nobody can see.
 */
export function cellText(column: Column, row: number, manifest: Manifest): Text {
  const first = visibleText(rawCell(column, row));
  const entry = column.spec.vocabulary ? manifest.vocabularies[column.spec.vocabulary]?.[first] : undefined;
  const text: Text = {};
  for (const locale of manifest.locales) {
    const own = column.labels.length > 1 && locale === 'en' ? column.raw[1] : undefined;
    text[locale] = entry?.[locale] ?? (own === undefined ? first : visibleText(own.at(row)));
  }
  return text;
}

function visibleText(raw: string): string {
  const trimmed = raw.trim();
  return (glance(trimmed) & (hasControl | hasForeign)) === 0 ? trimmed : cleanText(trimmed).text;
}
