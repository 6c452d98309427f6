import { paper } from '../paper.ts';
import { moveNodes, type Node } from '../plan/node.ts';
import { TextTooLongError } from '../text-too-long.ts';
import type { Block, Piece } from './piece.ts';

/** The pages of a run of blocks: nodes placed on the paper. */
export interface FlowPage {
  nodes: Node[];
}

/** Sets blocks one after another in the type area. A TextTooLongError where a single piece is taller than that. */
export function paginate(blocks: readonly Block[]): FlowPage[] {
  const state: State = { pages: [{ nodes: [] }], y: paper.top, empty: true };
  const queue = [...blocks];
  for (let block = queue.shift(); block; block = queue.shift()) {
    const room = paper.bottom - state.y;
    if (!state.empty && block.needs !== undefined && room < block.needs) startPage(state);
    const head = groupFrom(block, 0, queue);
    if (!state.empty && !block.movable && !block.opens && state.y + block.before + head > paper.bottom) {
      const filler = takeFiller(queue, paper.bottom - state.y);
      if (filler) {
        queue.unshift(block);
        block = filler;
      }
    }
    place(state, block, queue);
  }
  return state.pages;
}

interface State {
  pages: FlowPage[];
  y: number;
  empty: boolean;
}

function startPage(state: State): void {
  state.pages.push({ nodes: [] });
  state.y = paper.top;
  state.empty = true;
}

function place(state: State, block: Block, queue: readonly Block[]): void {
  block.pieces.forEach((piece, index) => {
    const gap = index === 0 && !state.empty ? block.before : 0;
    const isTied = index > 0 && block.pieces[index - 1]?.keepNext === true;
    const height = isTied ? piece.height : groupFrom(block, index, queue);
    if (!state.empty && state.y + gap + height > paper.bottom + 0.01) {
      startPage(state);
      if (index > 0 && block.repeat) put(state, block.repeat);
      put(state, piece);
      return;
    }
    state.y += gap;
    put(state, piece);
  });
}

function put(state: State, piece: Piece): void {
  if (state.y + piece.height > paper.bottom + 1) throw new TextTooLongError([{ words: firstWords(piece) }]);
  state.pages.at(-1)?.nodes.push(...moveNodes(piece.nodes, paper.left, state.y));
  state.y += piece.height;
  state.empty = false;
}

function firstWords(piece: Piece): string {
  const words = piece.nodes.find((node) => node.kind === 'text' && node.text !== '');
  return words?.kind === 'text' ? words.text : '';
}

/** Height of a piece with all that it must not be parted from; the piece alone where that exceeds a page. */
function groupFrom(block: Block, index: number, queue: readonly Block[]): number {
  let height = 0;
  let at = index;
  let pieces = block.pieces;
  let next = 0;
  const limit = paper.bottom - paper.top;
  for (;;) {
    const piece = pieces[at];
    if (!piece) break;
    height += piece.height;
    if (!piece.keepNext) break;
    at += 1;
    if (at === pieces.length) {
      const following = queue[next];
      if (!following) break;
      height += following.before;
      pieces = following.pieces;
      at = 0;
      next += 1;
    }
  }
  return height > limit ? (block.pieces[index]?.height ?? 0) : height;
}

/** Takes the first block out of the queue that may fill the page before a chart that does not fit, if there is one. */
function takeFiller(queue: Block[], room: number): Block | undefined {
  for (const [at, block] of queue.entries()) {
    if (block.opens || (block.movable === 'text' && at > 0)) return undefined;
    if (block.movable && fits(block, room)) return queue.splice(at, 1)[0];
    if (block.movable) return undefined;
  }
  return undefined;
}

function fits(block: Block, room: number): boolean {
  return block.pieces.reduce((total, piece) => total + piece.height, block.before) <= room;
}
