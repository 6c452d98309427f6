import { describe, expect, it } from 'vitest';
import { paper } from '../paper.ts';
import type { Node } from '../plan/node.ts';
import { type FlowPage, paginate } from './paginate.ts';
import type { Block, Piece } from './piece.ts';

const ROOM = paper.bottom - paper.top;

function piece(name: string, height: number, keepNext = false): Piece {
  const node: Node = { kind: 'place', tag: -1, x: 0, y: 0, name };
  return { height, nodes: [node], ...(keepNext ? { keepNext } : {}) };
}

function block(name: string, height: number, more: Partial<Block> = {}): Block {
  return { pieces: [piece(name, height)], before: 0, ...more };
}

function names(pages: FlowPage[]): string[][] {
  return pages.map((page) => page.nodes.map((node) => (node.kind === 'place' ? node.name : '')));
}

describe('paginate', () => {
  it('starts a page where a piece does not fit, and never splits one', () => {
    expect(names(paginate([block('a', ROOM - 50), block('b', 60)]))).toEqual([['a'], ['b']]);
  });

  it('throws where a piece is taller than a page', () => {
    expect(() => paginate([block('a', ROOM + 20)])).toThrow('more than a page holds');
  });

  it('moves a headline on with what it stands over', () => {
    const head: Block = { pieces: [piece('head', 30, true)], before: 20 };
    expect(names(paginate([block('a', ROOM - 80), head, block('b', 60)]))).toEqual([['a'], ['head', 'b']]);
  });

  it('repeats a table’s header on each further page', () => {
    const rows = Array.from({ length: 5 }, (_, at) => piece(`row${at}`, ROOM / 3));
    const table: Block = { pieces: rows, before: 0, repeat: piece('header', 20) };
    expect(names(paginate([table]))).toEqual([
      ['row0', 'row1', 'row2'],
      ['header', 'row3', 'row4'],
    ]);
  });

  it('begins a section on a new page where less is left than it needs', () => {
    const section = block('section', 40, { needs: ROOM / 3, opens: true });
    expect(names(paginate([block('a', ROOM * 0.7), section]))).toEqual([['a'], ['section']]);
  });

  it('fills the page before a large chart with the text or table that follows, but not across a section', () => {
    const start = block('a', ROOM * 0.6);
    const chart = block('chart', ROOM * 0.7);
    const text = block('text', 40, { movable: 'text' });
    expect(names(paginate([start, chart, text]))).toEqual([['a', 'text'], ['chart']]);
    const head = block('head', 30, { opens: true });
    expect(names(paginate([start, chart, head, text]))[0]).toEqual(['a']);
  });

  it('leaves the space before a block out at the top of a page', () => {
    const [, page] = paginate([block('a', ROOM), block('b', 20, { before: 30 })]);
    expect(page?.nodes[0]).toMatchObject({ name: 'b', y: paper.top });
  });
});
