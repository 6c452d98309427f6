import { type Context, setWords } from '../flow/context.ts';
import type { Block, Piece } from '../flow/piece.ts';
import { stackLines } from '../flow/stack.ts';
import { columnWidth } from '../paper.ts';
import { ARTIFACT, type Node, type TagIndex } from '../plan/node.ts';
import { colors } from '../theme.ts';

/** A line of the contents: where it leads and what stands there. */
export interface ContentsEntry {
  place: string;
  number: string;
  title: string;
  /** The section's claim, under its title. */
  claim: string;
  part: string;
}

const NUMBER_WIDTH = 30;
const PAGE_WIDTH = 30;

/**
 * The contents: parts, themes, claims and page numbers, each line a link. `pageOf` gives the printed number of the page of a
 * place; the height of the contents does not depend on it.
 */
export function layoutContents(
  context: Context,
  entries: readonly ContentsEntry[],
  pageOf: (place: string) => string,
): Block {
  const toc = context.tags.add('TOC');
  const pieces: Piece[] = [];
  let part = '';
  for (const entry of entries) {
    if (entry.part !== part)
      pieces.push(entry.part === '' ? { height: 16, nodes: [] } : partPiece(context, entry.part, toc));
    part = entry.part;
    pieces.push(entryPiece(context, entry, pageOf(entry.place), toc));
  }
  return { pieces, before: 6 };
}

function partPiece(context: Context, part: string, toc: TagIndex): Piece {
  const style = context.type.kicker;
  const lines = setWords(context, part, {
    tag: context.tags.add('TOCI', toc),
    style,
    weight: 'bold',
    color: colors.tealInk,
  });
  const top = 10;
  const height = top + lines.length * style.leading + 4;
  return {
    height,
    keepNext: true,
    nodes: [
      ...stackLines(lines, style.leading, 0, top),
      {
        kind: 'line',
        tag: ARTIFACT,
        x1: 0,
        y1: height,
        x2: columnWidth,
        y2: height,
        stroke: colors.teal,
        width: 0.7,
      },
    ],
  };
}

function entryPiece(context: Context, entry: ContentsEntry, page: string, toc: TagIndex): Piece {
  const tag = context.tags.add('Link', context.tags.add('TOCI', toc));
  const titleStyle = { size: 9.5, leading: 13.5 };
  const { note } = context.type;
  const inner = columnWidth - NUMBER_WIDTH - PAGE_WIDTH;
  const bold = { tag, style: titleStyle, weight: 'bold' as const };
  const number = setWords(context, entry.number, { ...bold, color: colors.orangeInk });
  const title = setWords(context, entry.title, { ...bold, color: colors.navy, widthPt: inner });
  const claim = setWords(context, entry.claim, { tag, style: note, color: colors.grey, widthPt: inner });
  const pageLines = setWords(context, page, {
    ...bold,
    color: colors.navy,
    widthPt: PAGE_WIDTH,
    align: 'end',
  });
  const top = 3.2;
  const claimTop = top + title.length * titleStyle.leading;
  const height = claimTop + claim.length * note.leading + 3.2;
  const nodes: Node[] = [
    ...stackLines(number, titleStyle.leading, 0, top),
    ...stackLines(title, titleStyle.leading, NUMBER_WIDTH, top),
    ...stackLines(claim, note.leading, NUMBER_WIDTH, claimTop),
    ...stackLines(pageLines, titleStyle.leading, columnWidth - PAGE_WIDTH, top),
    {
      kind: 'line',
      tag: ARTIFACT,
      x1: 0,
      y1: height,
      x2: columnWidth,
      y2: height,
      stroke: colors.rule,
      width: 0.4,
    },
    {
      kind: 'link',
      tag,
      x: 0,
      y: 0,
      width: columnWidth,
      height,
      to: { place: entry.place },
      label: entry.title,
    },
  ];
  return { height, nodes };
}
