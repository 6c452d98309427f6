import { drawChart } from '@trifold/charts';
import type { Chart } from '@trifold/core';
import { type Context, setWords, wordsOf } from '../flow/context.ts';
import type { Block, Piece } from '../flow/piece.ts';
import { stackLines } from '../flow/stack.ts';
import { columnWidth, paper } from '../paper.ts';
import { ARTIFACT, moveNodes, type Node } from '../plan/node.ts';
import { widthOf } from '../text/measure.ts';
import { colors } from '../theme.ts';
import { setCaption } from './caption.ts';
import { layoutFootNotes } from './foot-notes.ts';
import { proseSpans } from './prose-spans.ts';
import { scenePieces } from './scene-pieces.ts';

const GAP = 7;

/**
 * A chart: caption and subtitle above, the picture, note, statuses and sources below; in one piece, unless the picture
 * is a long one that may be parted between its rows.
 */
export function layoutChart(context: Context, chart: Chart): Block {
  const { caption, small, note } = context.type;
  const title = setCaption(context, 'figure', chart.number, chart.title, context.tags.add('P'));
  const subtitle = setWords(context, wordsOf(context, chart.subtitle), {
    tag: context.tags.add('P'),
    style: small,
    color: colors.grey,
  });
  const notice = setWords(context, wordsOf(context, chart.notice), {
    tag: context.tags.add('P'),
    style: note,
    color: colors.orangeInk,
  });
  const notes = layoutFootNotes(context, {
    note: proseSpans(context, chart.note, { color: colors.grey }),
    statuses: chart.statuses,
    sources: chart.sources,
  });
  const titleTop = 7;
  const subtitleTop = titleTop + title.length * caption.leading;
  const noticeTop = subtitleTop + subtitle.length * small.leading;
  const sceneTop = noticeTop + notice.length * note.leading + GAP;
  const scene = drawChart(chart, {
    locale: context.locale,
    widthPt: columnWidth,
    maxHeightPt: paper.bottom - paper.top - sceneTop - GAP - notes.height,
    measure: (text, size, weight) => widthOf(text, context.faces, size, weight),
  });
  const figure = context.tags.add('Figure', 0, { alt: scene.alt });
  const { head, rows, repeat } = scenePieces(context, scene, figure);
  const left = (columnWidth - scene.width) / 2;
  const top: Node[] = [
    { kind: 'line', tag: ARTIFACT, x1: 0, y1: 0, x2: columnWidth, y2: 0, stroke: colors.rule, width: 0.7 },
    { kind: 'rect', tag: ARTIFACT, x: 0, y: -0.6, width: 42, height: 1.8, fill: colors.teal },
    ...stackLines(title, caption.leading, 0, titleTop),
    ...stackLines(subtitle, small.leading, 0, subtitleTop),
    ...stackLines(notice, note.leading, 0, noticeTop),
    ...moveNodes(head.nodes, left, sceneTop),
  ];
  const first: Piece = { ...head, height: sceneTop + head.height, nodes: top };
  const shifted = rows.map((row) => ({ ...row, nodes: moveNodes(row.nodes, left, 0) }));
  const pieces = withNotes([first, ...shifted], notes);
  return { pieces, before: 20, ...(rows.length > 0 && { repeat }) };
}

/** The notes stand below the last of the pieces, in one with it. */
function withNotes(pieces: Piece[], notes: { height: number; nodes: Node[] }): Piece[] {
  return pieces.map((piece, at) =>
    at < pieces.length - 1
      ? piece
      : {
          height: piece.height + GAP + notes.height,
          nodes: [...piece.nodes, ...moveNodes(notes.nodes, 0, piece.height + GAP)],
        },
  );
}
