import type { TableView } from '@trifold/core';
import { type Context, setWords, wordsOf } from '../flow/context.ts';
import type { Block, Piece } from '../flow/piece.ts';
import { stackLines } from '../flow/stack.ts';
import { columnWidth } from '../paper.ts';
import { ARTIFACT, type Node } from '../plan/node.ts';
import { layoutGrid } from '../table/layout-grid.ts';
import { viewGrid } from '../table/view-grid.ts';
import { colors } from '../theme.ts';
import { setCaption } from './caption.ts';
import { layoutFootNotes } from './foot-notes.ts';
import { proseSpans } from './prose-spans.ts';

/** A table's view: caption and notice, header, rows, then note, status and sources below the last row. */
export function layoutTable(context: Context, view: TableView): Block {
  const table = context.report.tables.find((one) => one.id === view.table);
  if (!table) throw new Error(`The report has no table "${view.table}".`);
  const tag = context.tags.add('Table');
  const { caption, note } = context.type;
  const title = setCaption(context, 'table', view.number, view.title, context.tags.add('Caption', tag));
  const notice = setWords(context, wordsOf(context, table.notice), {
    tag: context.tags.add('P'),
    style: note,
    color: colors.orangeInk,
  });
  const noticeTop = 7 + title.length * caption.leading;
  const top: Node[] = [
    { kind: 'line', tag: ARTIFACT, x1: 0, y1: 0, x2: columnWidth, y2: 0, stroke: colors.rule, width: 0.7 },
    { kind: 'rect', tag: ARTIFACT, x: 0, y: -0.6, width: 42, height: 1.8, fill: colors.teal },
    ...stackLines(title, caption.leading, 0, 7),
    ...stackLines(notice, note.leading, 0, noticeTop),
  ];
  const { grid, status, sources } = viewGrid(context, table, view);
  const set = layoutGrid(context, grid, tag);
  const head: Piece = { height: noticeTop + notice.length * note.leading + 5, nodes: top, keepNext: true };
  const notes = layoutFootNotes(context, {
    note: proseSpans(context, view.note, { color: colors.grey }),
    statuses: status ? [status] : [],
    sources,
  });
  const pieces = [head, ...set.pieces];
  if (notes.height > 0) {
    const last = pieces.at(-1);
    if (last) last.keepNext = true;
    pieces.push({ height: notes.height + 5, nodes: stackLines([{ nodes: notes.nodes, width: 0 }], 0, 0, 5) });
  }
  return { pieces, repeat: set.repeat, before: 20, movable: 'table' };
}
