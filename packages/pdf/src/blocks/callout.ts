import type { Prose } from '@trifold/core';
import { type Context, fixedWord, setWords } from '../flow/context.ts';
import type { Block } from '../flow/piece.ts';
import { stackLines } from '../flow/stack.ts';
import { columnWidth } from '../paper.ts';
import { ARTIFACT, type Node } from '../plan/node.ts';
import { setParagraph } from '../text/set-paragraph.ts';
import { colors } from '../theme.ts';
import { proseSpans } from './prose-spans.ts';

const PADDING = 11;
const BAR = 3;
const INSET = 15;

/** A remark set apart in a tinted box with a bar at its left: teal for notes, orange for warnings. */
export function layoutCallout(context: Context, tone: 'note' | 'warning', prose: Prose): Block {
  const style = { size: context.type.body.size - 0.6, leading: context.type.body.leading - 1.2 };
  const tag = context.tags.add('Note');
  const accent = tone === 'warning' ? colors.orange : colors.teal;
  const label = setWords(context, fixedWord(context, tone), {
    tag: context.tags.add('P', tag),
    style: context.type.kicker,
    weight: 'bold',
    color: tone === 'warning' ? colors.orangeInk : colors.tealInk,
  });
  const lines = setParagraph(proseSpans(context, prose, { color: colors.ink, strongFigures: true }), {
    locale: context.locale,
    faces: context.faces,
    widthPt: columnWidth - INSET - PADDING,
    style,
    tag: context.tags.add('P', tag),
    justify: true,
  });
  const labelHeight = context.type.kicker.leading + 2;
  const height = labelHeight + lines.length * style.leading + 2 * PADDING - 2;
  const nodes: Node[] = [
    {
      kind: 'rect',
      tag: ARTIFACT,
      x: 0,
      y: 0,
      width: columnWidth,
      height,
      fill: tone === 'warning' ? colors.orangeWash : colors.tealWash,
    },
    { kind: 'rect', tag: ARTIFACT, x: 0, y: 0, width: BAR, height, fill: accent },
    ...stackLines(label, context.type.kicker.leading, INSET, PADDING - 2),
    ...stackLines(lines, style.leading, INSET, PADDING - 2 + labelHeight),
  ];
  return { pieces: [{ height, nodes }], before: 14, movable: 'text' };
}
