import type { Prose } from '@trifold/core';
import type { Context } from '../flow/context.ts';
import type { Block, Piece } from '../flow/piece.ts';
import { columnWidth } from '../paper.ts';
import { moveNodes } from '../plan/node.ts';
import { type SetLine, setParagraph } from '../text/set-paragraph.ts';
import { colors } from '../theme.ts';
import { proseSpans } from './prose-spans.ts';

/** A paragraph of body text, justified in Chinese, ragged in English. */
export function layoutParagraph(context: Context, prose: Prose): Block {
  const style = context.type.body;
  const lines = setParagraph(proseSpans(context, prose, { color: colors.ink, strongFigures: true }), {
    locale: context.locale,
    faces: context.faces,
    widthPt: columnWidth,
    style,
    tag: context.tags.add('P'),
    justify: true,
  });
  return { pieces: linePieces(lines, style.leading, 0), before: style.leading * 0.55, movable: 'text' };
}

/** One piece a line; neither the first nor the last line of several stands alone on a page. */
export function linePieces(lines: readonly SetLine[], leading: number, x: number): Piece[] {
  return lines.map((line, at) => {
    const piece: Piece = { height: leading, nodes: moveNodes(line.nodes, x, 0) };
    const isTied = lines.length > 1 && (at === 0 || at === lines.length - 2);
    return isTied ? { ...piece, keepNext: true } : piece;
  });
}
