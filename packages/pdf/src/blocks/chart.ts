import { drawChart } from '@trifold/charts';
import type { Chart } from '@trifold/core';
import { type Context, setWords, wordsOf } from '../flow/context.ts';
import type { Block } from '../flow/piece.ts';
import { stackLines } from '../flow/stack.ts';
import { columnWidth, paper } from '../paper.ts';
import { ARTIFACT, moveNodes, type Node } from '../plan/node.ts';
import { widthOf } from '../text/measure.ts';
import { colors } from '../theme.ts';
import { setCaption } from './caption.ts';
import { layoutFootNotes } from './foot-notes.ts';
import { proseSpans } from './prose-spans.ts';
import { sceneNodes } from './scene-nodes.ts';

const GAP = 7;

/** A chart in one piece: caption and subtitle above, the picture, note, statuses and sources below. */
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
  const notesTop = sceneTop + scene.height + GAP;
  const nodes: Node[] = [
    { kind: 'line', tag: ARTIFACT, x1: 0, y1: 0, x2: columnWidth, y2: 0, stroke: colors.rule, width: 0.7 },
    { kind: 'rect', tag: ARTIFACT, x: 0, y: -0.6, width: 42, height: 1.8, fill: colors.teal },
    ...stackLines(title, caption.leading, 0, titleTop),
    ...stackLines(subtitle, small.leading, 0, subtitleTop),
    ...stackLines(notice, note.leading, 0, noticeTop),
    ...moveNodes(sceneNodes(context, scene, figure), (columnWidth - scene.width) / 2, sceneTop),
    ...moveNodes(notes.nodes, 0, notesTop),
  ];
  return { pieces: [{ height: notesTop + notes.height, nodes }], before: 20 };
}
