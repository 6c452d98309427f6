import type { Locale } from '@trifold/core';
import type { Bundle } from '@trifold/json';
import type { Piece } from './piece.ts';
import { partOf } from './prose-parts.ts';

/** What the pages after the sections must show: statuses with their counts, findings, sources, licence. */
export function endPieces(bundle: Bundle, locale: Locale): Piece[] {
  const ids = new Set(bundle.figures.map(({ id }) => id));
  return [
    ...bundle.statusNotes.map((note) => ({
      what: `status ${note.status}`,
      parts: [
        { text: note.label[locale] ?? '' },
        { text: note.meaning[locale] ?? '' },
        partOf(bundle, { figure: note.count }, locale),
      ],
    })),
    ...bundle.findings.map((finding, at) => ({
      what: `finding ${at + 1} (${finding.code})`,
      parts: [{ text: finding.message[locale] ?? '' }, { text: finding.hint?.[locale] ?? '' }],
    })),
    ...bundle.sources.map((source) => {
      const date = `sources.${source.id}.date`;
      const facts = [
        { text: source.publisher[locale] ?? '' },
        ids.has(date) ? partOf(bundle, { figure: date }, locale) : { text: source.date ?? '' },
        { text: source.note?.[locale] ?? '' },
      ].filter(({ text }) => text !== '');
      return {
        what: `source ${source.id}`,
        parts: [
          { text: source.id },
          { text: source.title[locale] ?? '' },
          ...inBrackets(facts, locale),
          { text: source.url ?? source.address ?? '—' },
        ],
      };
    }),
    { what: 'how to cite', parts: [{ text: bundle.report.howToCite[locale] ?? '' }] },
    { what: 'licence', parts: [{ text: bundle.report.licence[locale] ?? '' }] },
  ];
}

type Part = Piece['parts'][number];

function inBrackets(parts: Part[], locale: Locale): Part[] {
  if (parts.length === 0) return [];
  const [open, between, close] = locale === 'zh-CN' ? ['（', '；', '）'] : ['(', '; ', ')'];
  return [
    { text: open },
    ...parts.flatMap((part, at) => (at === 0 ? [part] : [{ text: between }, part])),
    { text: close },
  ];
}
