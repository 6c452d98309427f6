import type { Locale } from '@trifold/core';
import type { Bundle } from '@trifold/json';
import type { Piece } from './piece.ts';
import { partOf } from './prose-parts.ts';

/** What cover and summary must show: who, what and when, and the key figures with their labels. */
export function frontPieces(bundle: Bundle, locale: Locale): Piece[] {
  const { report } = bundle;
  const plain = (what: string, text: string | undefined): Piece => ({
    what,
    parts: [{ text: text ?? '' }],
    at: 'cover',
  });
  return [
    plain('title', report.title[locale]),
    plain('subtitle', report.subtitle[locale]),
    plain('publisher', report.publisher[locale]),
    plain('edition', report.edition),
    plain('date', report.dateText[locale]),
    plain('description', report.description[locale]),
    ...bundle.keyFigures.map((item) => ({
      what: `key figure ${item.figure}`,
      parts: [
        partOf(bundle, { figure: item.figure }, locale),
        { text: item.label[locale] ?? '' },
        { text: item.note?.[locale] ?? '' },
      ],
    })),
  ];
}
