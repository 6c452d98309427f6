import type { Prose, Text } from '@trifold/core';
import type { Context } from '../flow/context.ts';
import type { Block } from '../flow/piece.ts';
import { columnWidth } from '../paper.ts';
import { ARTIFACT, type Node } from '../plan/node.ts';
import { baselineOf, setParagraph } from '../text/set-paragraph.ts';
import type { Span } from '../text/span.ts';
import { colors } from '../theme.ts';
import { linePieces } from './paragraph.ts';
import { proseSpans } from './prose-spans.ts';

const INDENT = 16;
const BULLET = 3.4;

/** A list with square bullets. */
export function layoutList(context: Context, items: readonly Prose[]): Block {
  return layoutItems(
    context,
    items.map((item) => itemSpans(context, item)),
  );
}

/** The steps of a method: a list whose items begin with their names. */
export function layoutSteps(context: Context, items: readonly { title: Text; text: Prose }[]): Block {
  const colon = context.locale === 'zh-CN' ? '：' : ': ';
  return layoutItems(
    context,
    items.map(({ title, text }) => {
      const name = `${title[context.locale] ?? ''}${colon}`;
      return [{ text: name, weight: 'bold', color: colors.teal }, ...itemSpans(context, text)];
    }),
  );
}

function itemSpans(context: Context, item: Prose): Span[] {
  return proseSpans(context, item, { color: colors.ink, strongFigures: true });
}

function layoutItems(context: Context, items: readonly Span[][]): Block {
  const style = context.type.body;
  const list = context.tags.add('L');
  const pieces = items.flatMap((spans) => {
    const body = context.tags.add('LBody', context.tags.add('LI', list));
    const lines = setParagraph(spans, {
      locale: context.locale,
      faces: context.faces,
      widthPt: columnWidth - INDENT,
      style,
      tag: body,
      justify: true,
    });
    const made = linePieces(lines, style.leading, INDENT);
    made[0]?.nodes.unshift(bullet(baselineOf(style) - style.size * 0.36));
    const last = made.at(-1);
    if (last) last.height += 3;
    return made;
  });
  return { pieces, before: style.leading * 0.55, movable: 'text' };
}

function bullet(middle: number): Node {
  return {
    kind: 'rect',
    tag: ARTIFACT,
    x: 2,
    y: middle - BULLET / 2,
    width: BULLET,
    height: BULLET,
    fill: colors.teal,
  };
}
