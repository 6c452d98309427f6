import type { KeyFigure } from '@trifold/core';
import { type Context, setWords, wordsOf } from '../flow/context.ts';
import type { Block, Piece } from '../flow/piece.ts';
import { stackLines } from '../flow/stack.ts';
import { columnWidth } from '../paper.ts';
import { ARTIFACT, moveNodes, type Node } from '../plan/node.ts';
import { widthOf } from '../text/measure.ts';
import { colors, statusColors } from '../theme.ts';
import { statusMark, statusWord } from './status-legend.ts';

const COLUMNS = 3;
const GAP = 14;
const PADDING = 13;
const MOST_SIZE = 24;
const LEAST_HEIGHT = 122;
const width = (columnWidth - GAP * (COLUMNS - 1)) / COLUMNS;

/** Cards of key figures in rows of three: the number, what it is, how far it can be trusted, a note. */
export function layoutCards(context: Context, items: readonly KeyFigure[]): Block {
  const size = commonSize(context, items);
  const pieces: Piece[] = [];
  for (let at = 0; at < items.length; at += COLUMNS) {
    const cards = items.slice(at, at + COLUMNS).map((item) => setCard(context, item, size));
    const height = Math.max(LEAST_HEIGHT, ...cards.map((card) => card.height));
    const nodes = cards.flatMap((card, column) =>
      moveNodes([...frame(card.color, height), ...card.nodes], column * (width + GAP), 0),
    );
    pieces.push({ height: height + GAP, nodes });
  }
  return { pieces, before: 10 };
}

interface Card {
  height: number;
  nodes: Node[];
  color: string;
}

function setCard(context: Context, item: KeyFigure, size: number): Card {
  const { small, note } = context.type;
  const inner = width - 2 * PADDING;
  const number = wordsOf(context, context.figures.get(item.figure)?.text);
  const numberStyle = { size, leading: 36 };
  const set = (words: string, style: typeof small, color: string, weight: 'regular' | 'bold' = 'regular') =>
    setWords(context, words, { tag: context.tags.add('P'), style, color, weight, widthPt: inner });
  const numberLines = set(number, numberStyle, colors.navy, 'bold');
  const label = set(wordsOf(context, item.label), small, colors.ink, 'bold');
  const remark = set(wordsOf(context, item.note), note, colors.grey);
  const status = set(statusWord(context, item.status), note, colors.grey);
  const nodes: Node[] = [];
  let y = PADDING - 2;
  const stack = (lines: typeof label, leading: number, after: number): void => {
    nodes.push(...stackLines(lines, leading, PADDING, y));
    y += lines.length * leading + (lines.length > 0 ? after : 0);
  };
  stack(numberLines, numberStyle.leading, 3);
  stack(label, small.leading, 5);
  stack(remark, note.leading, 6);
  nodes.push(...moveNodes([statusMark(item.status, 0, note)], PADDING, y));
  nodes.push(...stackLines(status, note.leading, PADDING + 8, y));
  return { height: y + note.leading + PADDING - 2, nodes, color: statusColors[item.status] };
}

function frame(color: string, height: number): Node[] {
  return [
    { kind: 'rect', tag: ARTIFACT, x: 0, y: 0, width, height, fill: colors.wash },
    { kind: 'rect', tag: ARTIFACT, x: 0, y: 0, width, height: 2.4, fill: color },
  ];
}

/** The largest size at which every number stands on one line. */
function commonSize(context: Context, items: readonly KeyFigure[]): number {
  const inner = width - 2 * PADDING;
  const widest = Math.max(
    1,
    ...items.map((item) =>
      widthOf(wordsOf(context, context.figures.get(item.figure)?.text), context.faces, 1, 'bold'),
    ),
  );
  return Math.min(MOST_SIZE, Math.floor((inner / widest) * 2) / 2);
}
