import type { Status } from '@trifold/core';
import { type Context, fixedWord, setWords } from '../flow/context.ts';
import { ARTIFACT, moveNodes, type Node } from '../plan/node.ts';
import { baselineOf } from '../text/set-paragraph.ts';
import { colors, statusColors, type TypeStyle } from '../theme.ts';

/** A status's mark: a small disc, for a line whose top is at 0. */
export function statusMark(status: Status, x: number, style: TypeStyle): Node {
  return {
    kind: 'circle',
    tag: ARTIFACT,
    x: x + 2.2,
    y: baselineOf(style) - style.size * 0.36,
    radius: 2.2,
    fill: statusColors[status],
  };
}

/** The name of a status. */
export function statusWord(context: Context, status: Status): string {
  return fixedWord(context, `status.${status}`);
}

/** `状态  ● 原文  ● 推算` on one line, relative to its top left corner. */
export function statusLegend(
  context: Context,
  statuses: readonly Status[],
  style: TypeStyle,
  tag: number,
): Node[] {
  const nodes: Node[] = [];
  let x = 0;
  const word = (text: string, weight: 'regular' | 'bold'): void => {
    const [line] = setWords(context, text, { tag, style, weight, color: colors.grey });
    if (!line) return;
    nodes.push(...moveNodes(line.nodes, x, 0));
    x += line.width;
  };
  word(fixedWord(context, 'status') + (context.locale === 'zh-CN' ? '：' : ': '), 'bold');
  for (const status of statuses) {
    x += 3;
    nodes.push(statusMark(status, x, style));
    x += 8;
    word(statusWord(context, status), 'regular');
    x += 7;
  }
  return nodes;
}
