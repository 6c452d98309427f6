import { type Context, setWords, wordsOf } from '../flow/context.ts';
import { columnWidth, paper } from '../paper.ts';
import { baselineOf } from '../text/set-paragraph.ts';
import { colors } from '../theme.ts';
import { ARTIFACT, moveNodes, type Node } from './node.ts';

/** Header and footer of a page: report and theme above, publisher and page number below. */
export function runningFrame(context: Context, theme: string, pageNumber: string): Node[] {
  const style = { size: 7.6, leading: 10 };
  const set = (
    words: string,
    align: 'start' | 'end',
    y: number,
    color: string,
    weight: 'regular' | 'bold' = 'regular',
  ) => {
    const lines = setWords(context, words, { tag: ARTIFACT, style, color, weight, align });
    const [line] = lines;
    return line ? moveNodes(line.nodes, paper.left, y - baselineOf(style)) : [];
  };
  const { headerRule } = paper;
  return [
    ...set(wordsOf(context, context.report.title), 'start', paper.headerBaseline, colors.grey),
    ...set(theme, 'end', paper.headerBaseline, colors.navy, 'bold'),
    {
      kind: 'line',
      tag: ARTIFACT,
      x1: paper.left,
      y1: headerRule,
      x2: paper.left + columnWidth,
      y2: headerRule,
      stroke: colors.rule,
      width: 0.6,
    },
    ...set(wordsOf(context, context.report.publisher), 'start', paper.footerBaseline, colors.faint),
    ...set(pageNumber, 'end', paper.footerBaseline, colors.navy, 'bold'),
  ];
}
