import { rule } from '../blocks/rule.ts';
import { statusMark } from '../blocks/status-legend.ts';
import type { Context } from '../flow/context.ts';
import type { Block, Piece } from '../flow/piece.ts';
import { stackLines } from '../flow/stack.ts';
import { columnWidth, paper } from '../paper.ts';
import { ARTIFACT, type Node, type TagIndex } from '../plan/node.ts';
import { setParagraph } from '../text/set-paragraph.ts';
import { type TallRow, TextTooLongError } from '../text-too-long.ts';
import { colors, type TypeStyle } from '../theme.ts';
import { columnNeeds, MARK_WIDTH } from './column-needs.ts';
import { canFit, fitColumns } from './fit-columns.ts';
import type { Grid, GridCell, GridRow } from './grid.ts';

const GUTTER = 12;
const PADDING = 3.6;
/** As many rows stay together at the beginning and at the end of a table. */
const LEAST_ROWS = 3;

/**
 * Header and rows of a grid as pieces; the header is also what a further page repeats. A TextTooLongError where a page
 * can't hold a row below it.
 */
export function layoutGrid(
  context: Context,
  grid: Grid,
  table: TagIndex,
): Required<Pick<Block, 'pieces' | 'repeat'>> {
  const roomAcross = columnWidth - GUTTER * (grid.columns.length - 1);
  const { style, needs } = chooseStyle(context, grid, roomAcross);
  const setter: Setter = { context, style, widths: fitColumns(needs, roomAcross), grid };
  const headRow = context.tags.add('TR', table);
  const head = setHead(setter, () => context.tags.add('TH', headRow, { scope: 'Column' }));
  const rows = grid.rows.map((row, at) =>
    setRow(setter, row, context.tags.add('TR', table), at === grid.rows.length - 1),
  );
  const room = paper.bottom - paper.top - head.height;
  const tall = grid.rows.filter((_, at) => (rows[at]?.height ?? 0) > room);
  if (tall.length > 0) throw new TextTooLongError(tall.map(toTallRow));
  rows.forEach((row, at) => {
    const isEdge = at < LEAST_ROWS - 1 || at >= rows.length - LEAST_ROWS;
    if (isEdge && at < rows.length - 1) row.keepNext = true;
  });
  return { pieces: [{ ...head, keepNext: true }, ...rows], repeat: setHead(setter, () => ARTIFACT) };
}

/** The first words of a row's longest cell. */
function toTallRow({ cells, origin }: GridRow): TallRow {
  const texts = cells.map(({ spans }) => spans.map(({ text }) => text).join(''));
  const longest = texts.reduce((most, text) => (text.length > most.length ? text : most), '');
  return { words: [...longest.slice(0, 80)].slice(0, 40).join(''), ...origin };
}

interface Setter {
  context: Context;
  style: TypeStyle;
  widths: number[];
  grid: Grid;
}

/** The largest type at which no word must be broken. */
function chooseStyle(context: Context, grid: Grid, room: number) {
  const styles = context.type.table;
  for (const style of styles) {
    const needs = columnNeeds(context, grid, style.size);
    if (canFit(needs, room) || style === styles.at(-1)) return { style, needs };
  }
  throw new Error('The theme has no type for tables.');
}

function setHead(setter: Setter, tagOf: () => TagIndex): Piece {
  const { context, style, widths, grid } = setter;
  const size = style.size - 0.3;
  const headStyle = { size, leading: style.leading - 1 };
  const heads = grid.columns.map((column, at) =>
    setParagraph([{ text: column.head, weight: 'bold', color: colors.navy }], {
      locale: context.locale,
      faces: context.faces,
      widthPt: widths[at] ?? 0,
      style: headStyle,
      tag: tagOf(),
      align: column.align,
    }),
  );
  const most = Math.max(1, ...heads.map((lines) => lines.length));
  const height = most * headStyle.leading + 2 * PADDING + 1;
  const nodes: Node[] = [
    { kind: 'rect', tag: ARTIFACT, x: 0, y: 0, width: columnWidth, height, fill: colors.wash },
    rule(0, colors.navy, 1),
    rule(height, colors.navy, 0.5),
  ];
  eachColumn(widths, (x, at) => {
    const lines = heads[at] ?? [];
    const top = PADDING + 0.5 + (most - lines.length) * headStyle.leading;
    nodes.push(...stackLines(lines, headStyle.leading, x, top));
  });
  return { height, nodes };
}

function setRow(setter: Setter, row: GridRow, tag: TagIndex, isLast: boolean): Piece {
  const { context, style, widths, grid } = setter;
  const nodes: Node[] = [];
  let most = 1;
  eachColumn(widths, (x, at) => {
    const cell: GridCell = row.cells[at] ?? { spans: [] };
    const shift = cell.mark ? MARK_WIDTH : 0;
    const cellTag = context.tags.add('TD', tag);
    const lines = setParagraph(cell.spans, {
      locale: context.locale,
      faces: context.faces,
      widthPt: (widths[at] ?? 0) - shift,
      style,
      tag: cellTag,
      tags: context.tags,
      align: grid.columns[at]?.align ?? 'start',
    });
    if (cell.mark)
      nodes.push(...stackLines([{ nodes: [statusMark(cell.mark, 0, style)], width: 0 }], 0, x, PADDING));
    if (lines.length === 0) nodes.push(nothing(cellTag));
    nodes.push(...stackLines(lines, style.leading, x + shift, PADDING));
    most = Math.max(most, lines.length);
  });
  const height = most * style.leading + 2 * PADDING;
  if (row.place) nodes.unshift({ kind: 'place', tag: ARTIFACT, x: 0, y: 0, name: row.place });
  nodes.push(isLast ? rule(height, colors.navy, 0.8) : rule(height, colors.rule, 0.5));
  return { height, nodes };
}

function eachColumn(widths: readonly number[], visit: (x: number, at: number) => void): void {
  let x = 0;
  widths.forEach((width, at) => {
    visit(x, at);
    x += width + GUTTER;
  });
}

/** An empty cell still has its place in the structure. */
function nothing(tag: TagIndex): Node {
  return { kind: 'text', tag, x: 0, y: 0, text: '', size: 1, weight: 'regular', color: colors.ink };
}
