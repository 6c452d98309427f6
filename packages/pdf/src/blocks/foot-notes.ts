import type { Status } from '@trifold/core';
import { type Context, fixedWord } from '../flow/context.ts';
import { stackLines } from '../flow/stack.ts';
import { columnWidth } from '../paper.ts';
import type { Node } from '../plan/node.ts';
import { setParagraph } from '../text/set-paragraph.ts';
import type { Span } from '../text/span.ts';
import { colors } from '../theme.ts';
import { sourceSpans } from './source-spans.ts';
import { statusLegend } from './status-legend.ts';

export interface FootNotes {
  note: Span[];
  statuses: readonly Status[];
  sources: readonly string[];
}

/** Note, status legend and sources below a chart or a table, in small type. Height 0 where there is none. */
export function layoutFootNotes(
  context: Context,
  notes: FootNotes,
  parent = 0,
): { height: number; nodes: Node[] } {
  const style = context.type.note;
  const nodes: Node[] = [];
  let y = 0;
  const lines = (spans: Span[]): void => {
    if (spans.length === 0) return;
    const set = setParagraph(spans, {
      locale: context.locale,
      faces: context.faces,
      widthPt: columnWidth,
      style,
      tag: context.tags.add('P', parent),
      tags: context.tags,
    });
    nodes.push(...stackLines(set, style.leading, 0, y));
    y += set.length * style.leading;
  };
  if (notes.note.length > 0) {
    lines([{ text: fixedWord(context, 'noteLabel'), weight: 'bold', color: colors.grey }, ...notes.note]);
  }
  if (notes.statuses.length > 0) {
    const legend = statusLegend(context, notes.statuses, style, context.tags.add('P', parent));
    nodes.push(...stackLines([{ nodes: legend, width: 0 }], style.leading, 0, y));
    y += style.leading;
  }
  lines(sourceSpans(context, notes.sources));
  return { height: y, nodes };
}
