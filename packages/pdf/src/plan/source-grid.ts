import type { Source } from '@trifold/core';
import { sourcePlace } from '../blocks/source-spans.ts';
import { type Context, fixedWord, wordsOf } from '../flow/context.ts';
import type { Grid } from '../table/grid.ts';
import type { Span } from '../text/span.ts';
import { isWebAddress } from '../text/web-address.ts';
import { colors } from '../theme.ts';

/** The sources: id, title with publisher and date, and address; each row is where links to its id lead. */
export function sourceGrid(context: Context): Grid {
  return {
    columns: ['id', 'title', 'address'].map((key) => ({
      head: fixedWord(context, key),
      align: 'start',
    })),
    rows: context.report.sources.map((source) => ({
      place: sourcePlace(source.id),
      cells: [
        { spans: [{ text: source.id, weight: 'bold', color: colors.tealInk }] },
        { spans: titleSpans(context, source) },
        { spans: addressSpans(source) },
      ],
    })),
  };
}

/** Title, then publisher, date and note as far as known, in grey. */
function titleSpans(context: Context, source: Source): Span[] {
  const chinese = context.locale === 'zh-CN';
  const note = wordsOf(context, source.note);
  const facts = [wordsOf(context, source.publisher), dateOf(context, source), note].filter(
    (words) => words !== '',
  );
  const title: Span = { text: wordsOf(context, source.title), weight: 'regular', color: colors.ink };
  if (facts.length === 0) return [title];
  const text = chinese ? `（${facts.join('；')}）` : ` (${facts.join('; ')})`;
  return [title, { text, weight: 'regular', color: colors.grey }];
}

/** The date as its figure words it; as the file has it where it is no figure. */
function dateOf(context: Context, source: Source): string {
  const figure = context.figures.get(`sources.${source.id}.date`);
  return wordsOf(context, figure?.cellText) || (source.date ?? '');
}

function addressSpans(source: Source): Span[] {
  const { url, address } = source;
  if (address !== undefined) return [{ text: address, weight: 'regular', color: colors.ink }];
  if (!url) return [{ text: '—', weight: 'regular', color: colors.faint }];
  if (!isWebAddress(url)) return [{ text: url, weight: 'regular', color: colors.ink }];
  return [{ text: url, weight: 'regular', color: colors.tealInk, link: { to: { url }, label: url } }];
}
