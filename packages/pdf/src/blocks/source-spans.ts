import { type Context, fixedWord, wordsOf } from '../flow/context.ts';
import type { Span } from '../text/span.ts';
import { colors } from '../theme.ts';

/** `来源：艾瑞咨询（SEED）、Crunchbase（R12、R13）`, each id a link to the list of sources. */
export function sourceSpans(context: Context, ids: readonly string[]): Span[] {
  if (ids.length === 0) return [];
  const chinese = context.locale === 'zh-CN';
  const plain = (text: string): Span => ({ text, weight: 'regular', color: colors.grey });
  const byPublisher = new Map<string, string[]>();
  for (const id of [...new Set(ids)]) {
    const source = context.report.sources.find((one) => one.id === id);
    const publisher = wordsOf(context, source?.publisher);
    byPublisher.set(publisher, [...(byPublisher.get(publisher) ?? []), id]);
  }
  const spans: Span[] = [{ ...plain(fixedWord(context, 'sourceLabel')), weight: 'bold' }];
  let first = true;
  for (const [publisher, group] of byPublisher) {
    if (!first) spans.push(plain(chinese ? '；' : '; '));
    first = false;
    if (publisher !== '') spans.push(plain(chinese ? `${publisher}（` : `${publisher} (`));
    group.forEach((id, at) => {
      if (at > 0) spans.push(plain(chinese ? '、' : ', '));
      spans.push(sourceIdSpan(context, id));
    });
    if (publisher !== '') spans.push(plain(chinese ? '）' : ')'));
  }
  return spans;
}

/** A source's id, leading to its entry in the list of sources. */
export function sourceIdSpan(context: Context, id: string): Span {
  const isListed = context.report.sources.some((source) => source.id === id);
  const span: Span = {
    text: id,
    weight: 'regular',
    color: isListed ? colors.tealInk : colors.grey,
    whole: true,
  };
  if (!isListed) return span;
  return {
    ...span,
    link: { to: { place: sourcePlace(id) }, label: `${fixedWord(context, 'source')} ${id}` },
  };
}

/** Name of the place where a source is listed. */
export function sourcePlace(id: string): string {
  return `source-${id}`;
}
