import type { Locale, Text } from './report.ts';

/** A text without the locales that the report does not have. */
export function inLocales(text: Text, locales: readonly Locale[]): Text {
  return Object.fromEntries(
    locales.flatMap((locale) => (text[locale] === undefined ? [] : [[locale, text[locale]]])),
  );
}
