import type { Locale } from '@trifold/core';
import { figure } from './figure.ts';
import type { Bundle } from './schema/bundle-schema.ts';

type Shown = {
  figure?: string | undefined;
  text?: string | Partial<Record<Locale, string | undefined>> | undefined;
};

/**
 * What a run or a mark shows in a locale: its own text, else that of its figure. Empty where neither has words in
 * that locale. Throws a `BundleError` for a figure that the bundle lacks.
 */
export function shownText(bundle: Bundle, item: Shown, locale: Locale): string {
  const own = typeof item.text === 'string' ? item.text : item.text?.[locale];
  if (own !== undefined) return own;
  return item.figure === undefined ? '' : (figure(bundle, item.figure).text[locale] ?? '');
}
