import type { KeyFigure } from '@trifold/core';
import { type Context, setWords, wordsOf } from '../flow/context.ts';
import type { Block, Piece } from '../flow/piece.ts';
import { stackLines } from '../flow/stack.ts';
import { columnWidth } from '../paper.ts';
import { ARTIFACT, moveNodes, type Node } from '../plan/node.ts';
import { widthOf } from '../text/measure.ts';
import { colors, statusColors } from '../theme.ts';
import { statusMark, statusWord } from './status-legend.ts';

const GAP = 14;
const PADDING = 13;
const MOST_SIZE = 24;
/** Below this, numbers in three columns look small; two columns give them room. */
const LEAST_SIZE = 18;
const MOST_HEIGHT = 122;

/** Cards of key figures in rows: the number, what it is, how far it can be trusted, a note. `room`: height in points. */
export function layoutCards(context: Context, items: readonly KeyFigure[], room: number): Block {
  const { columns, width, size } = chooseGrid(context, items);
  const least = Math.min(MOST_HEIGHT, room / Math.ceil(items.length / columns) - GAP);
  const pieces: Piece[] = [];
  for (let at = 0; at < items.length; at += columns) {
    const cards = items.slice(at, at + columns).map((item) => setCard(context, item, width, size));
    const height = Math.max(least, ...cards.map((card) => card.height));
    const nodes = cards.flatMap((card, column) =>
      moveNodes([...frame(card.color, width, height), ...card.nodes], column * (width + GAP), 0),
    );
    pieces.push({ height: height + GAP, nodes });
  }
  return { pieces, before: 4 };
}

/** Three columns, or two where that fills the rows or where the numbers would be small. */
function chooseGrid(context: Context, items: readonly KeyFigure[]) {
  const grid = (columns: number) => {
    const width = (columnWidth - GAP * (columns - 1)) / columns;
    return { columns, width, size: commonSize(context, items, width) };
  };
  const three = grid(3);
  const isUneven = items.length % 3 === 1 && items.length % 2 === 0;
  return isUneven || three.size < LEAST_SIZE ? grid(2) : three;
}

interface Card {
  height: number;
  nodes: Node[];
  color: string;
}

function setCard(context: Context, item: KeyFigure, width: number, size: number): Card {
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

function frame(color: string, width: number, height: number): Node[] {
  return [
    { kind: 'rect', tag: ARTIFACT, x: 0, y: 0, width, height, fill: colors.wash },
    { kind: 'rect', tag: ARTIFACT, x: 0, y: 0, width, height: 2.4, fill: color },
  ];
}

/** The largest size at which every number stands on one line. */
function commonSize(context: Context, items: readonly KeyFigure[], width: number): number {
  const inner = width - 2 * PADDING;
  const widest = Math.max(
    1,
    ...items.map((item) =>
      widthOf(wordsOf(context, context.figures.get(item.figure)?.text), context.faces, 1, 'bold'),
    ),
  );
  return Math.min(MOST_SIZE, Math.floor((inner / widest) * 2) / 2);
}
