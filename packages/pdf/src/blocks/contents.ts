import { type Context, setWords } from '../flow/context.ts';
import type { Block, Piece } from '../flow/piece.ts';
import { stackLines } from '../flow/stack.ts';
import { columnWidth } from '../paper.ts';
import type { Node, TagIndex } from '../plan/node.ts';
import { colors } from '../theme.ts';
import { rule } from './rule.ts';

/** A line of the contents: where it leads and what stands there. */
export interface ContentsEntry {
  place: string;
  number: string;
  title: string;
  /** The section's claim, beside its title. */
  claim: string;
  part: string;
}

/** Left edges of the columns and the width of the last: number, title, claim, page. */
const TITLE_LEFT = 26;
const CLAIM_LEFT = 168;
const PAGE_WIDTH = 28;

/** How much air a line has above and below, in points. */
export type ContentsAir = 2.4 | 1.2 | 0.4;

/**
 * The contents: parts, themes, claims and page numbers, each line a link. `pageOf` gives the printed number of a place's
 * page; the height of the contents does not depend on it.
 */
export function layoutContents(
  context: Context,
  entries: readonly ContentsEntry[],
  pageOf: (place: string) => string,
  air: ContentsAir,
): Block {
  const toc = context.tags.add('TOC');
  const pieces: Piece[] = [];
  let part = '';
  for (const entry of entries) {
    if (entry.part !== part)
      pieces.push(entry.part === '' ? ruleAbove() : partPiece(context, entry.part, toc));
    part = entry.part;
    pieces.push(entryPiece(context, entry, pageOf(entry.place), { toc, air }));
  }
  return { pieces, before: 0 };
}

function partPiece(context: Context, part: string, toc: TagIndex): Piece {
  const style = context.type.kicker;
  const lines = setWords(context, part, {
    tag: context.tags.add('TOCI', toc),
    style,
    weight: 'bold',
    color: colors.tealInk,
  });
  const top = 5;
  const height = top + lines.length * style.leading + 2;
  return {
    height,
    keepNext: true,
    nodes: [...stackLines(lines, style.leading, 0, top), rule(height, colors.teal, 0.7)],
  };
}

/** What follows the last part stands apart from it. */
function ruleAbove(): Piece {
  return { height: 12, keepNext: true, nodes: [rule(12, colors.teal, 0.7)] };
}

function entryPiece(
  context: Context,
  entry: ContentsEntry,
  page: string,
  { toc, air }: { toc: TagIndex; air: ContentsAir },
): Piece {
  const tag = context.tags.add('Link', context.tags.add('TOCI', toc));
  const style = { size: 9.2, leading: 12.6 };
  const claimStyle = { size: 7.8, leading: 11 };
  const claimWidth = columnWidth - CLAIM_LEFT - PAGE_WIDTH - 8;
  const titleWidth = (entry.claim === '' ? columnWidth - PAGE_WIDTH : CLAIM_LEFT - 12) - TITLE_LEFT;
  const bold = { tag, style, weight: 'bold' as const };
  const number = setWords(context, entry.number, { ...bold, color: colors.orangeInk });
  const title = setWords(context, entry.title, { ...bold, color: colors.navy, widthPt: titleWidth });
  const claim = setWords(context, entry.claim, {
    tag,
    style: claimStyle,
    color: colors.grey,
    widthPt: claimWidth,
  });
  const pageLines = setWords(context, page, {
    ...bold,
    color: colors.navy,
    widthPt: PAGE_WIDTH,
    align: 'end',
  });
  // Baselines of title and claim are level.
  const claimTop = air + (style.leading - claimStyle.leading) / 2 + (style.size - claimStyle.size) * 0.36;
  const height =
    air + Math.max(title.length * style.leading, claim.length * claimStyle.leading + claimTop - air) + air;
  const nodes: Node[] = [
    ...stackLines(number, style.leading, 0, air),
    ...stackLines(title, style.leading, TITLE_LEFT, air),
    ...stackLines(claim, claimStyle.leading, CLAIM_LEFT, claimTop),
    ...stackLines(pageLines, style.leading, columnWidth - PAGE_WIDTH, air),
    rule(height, colors.rule, 0.4),
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
