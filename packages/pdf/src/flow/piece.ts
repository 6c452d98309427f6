import type { Node } from '../plan/node.ts';

/** A strip of the column that is never split. Its nodes stand relative to its top left corner, in points. */
export interface Piece {
  height: number;
  nodes: Node[];
  /** Must not be the last on a page while something follows. */
  keepNext?: boolean;
}

/** Pieces that belong together, in order. */
export interface Block {
  pieces: Piece[];
  /** Space above, unless at the top of a page, in points. */
  before: number;
  /** Drawn again above the rest where the block runs on to a further page: a table's header. */
  repeat?: Piece;
  /** Begins a new page when less than this is left, in points. */
  needs?: number;
  /** May be set ahead of charts that do not fit any more: text ahead of one, a table ahead of several. */
  movable?: 'text' | 'table';
  /** Begins a section or chapter: nothing is moved across it. */
  opens?: boolean;
}

export function blockHeight(block: Block): number {
  return block.pieces.reduce((total, piece) => total + piece.height, 0);
}
