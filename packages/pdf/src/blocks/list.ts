import type { Prose } from '@trifold/core';
import type { Context } from '../flow/context.ts';
import type { Block } from '../flow/piece.ts';
import { columnWidth } from '../paper.ts';
import { ARTIFACT, type Node } from '../plan/node.ts';
import { baselineOf, setParagraph } from '../text/set-paragraph.ts';
import { colors } from '../theme.ts';
import { linePieces } from './paragraph.ts';
import { proseSpans } from './prose-spans.ts';

const INDENT = 16;
const BULLET = 3.4;

/** A list with square bullets. */
export function layoutList(context: Context, items: readonly Prose[]): Block {
  const style = context.type.body;
  const list = context.tags.add('L');
  const pieces = items.flatMap((item) => {
    const body = context.tags.add('LBody', context.tags.add('LI', list));
    const lines = setParagraph(proseSpans(context, item, { color: colors.ink, strongFigures: true }), {
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
