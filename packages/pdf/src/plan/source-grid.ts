import type { Source } from '@trifold/core';
import { sourcePlace } from '../blocks/source-spans.ts';
import { type Context, fixedWord, wordsOf } from '../flow/context.ts';
import type { Grid } from '../table/grid.ts';
import type { Span } from '../text/span.ts';
import { colors } from '../theme.ts';

/** The sources: id, title, publisher, date and address; each row is where links to its id lead. */
export function sourceGrid(context: Context): Grid {
  const plain = (text: string): Span => ({ text, weight: 'regular', color: colors.ink });
  return {
    columns: ['id', 'title', 'publisher', 'date', 'address'].map((key) => ({
      head: fixedWord(context, key),
      align: 'start',
    })),
    rows: context.report.sources.map((source) => ({
      place: sourcePlace(source.id),
      cells: [
        { spans: [{ text: source.id, weight: 'bold', color: colors.tealInk }] },
        { spans: titleSpans(context, source) },
        { spans: [plain(wordsOf(context, source.publisher))] },
        { spans: [plain(dateOf(context, source))] },
        { spans: addressSpans(source) },
      ],
    })),
  };
}

function titleSpans(context: Context, source: Source): Span[] {
  const title: Span = { text: wordsOf(context, source.title), weight: 'regular', color: colors.ink };
  const note = wordsOf(context, source.note);
  if (note === '') return [title];
  return [
    title,
    {
      text: context.locale === 'zh-CN' ? `（${note}）` : ` (${note})`,
      weight: 'regular',
      color: colors.grey,
    },
  ];
}

/** The date as its figure words it; as the file has it where it is no figure. */
function dateOf(context: Context, source: Source): string {
  const figure = context.figures.get(`sources.${source.id}.date`);
  return wordsOf(context, figure?.cellText) || (source.date ?? '—');
}

function addressSpans(source: Source): Span[] {
  if (!source.url) return [{ text: '—', weight: 'regular', color: colors.faint }];
  const { url } = source;
  return [{ text: url, weight: 'regular', color: colors.tealInk, link: { to: { url }, label: url } }];
}
