import type { Locale } from '@trifold/core';
import { type Bundle, shownText } from '@trifold/json';
import type { Part } from './piece.ts';

type Item = { text: unknown } | { figure: string };
type Shown = Parameters<typeof shownText>[1];

/** A run, a mark or a label in a locale, with the figure that it shows. */
export function partOf(bundle: Bundle, item: Item, locale: Locale): Part {
  const text = shownText(bundle, item as Shown, locale);
  return 'figure' in item ? { text, figure: item.figure } : { text };
}

/** A paragraph in a locale. */
export function proseParts(
  bundle: Bundle,
  prose: Partial<Record<Locale, readonly Item[]>> | undefined,
  locale: Locale,
): Part[] {
  return (prose?.[locale] ?? []).map((run) => partOf(bundle, run, locale));
}
