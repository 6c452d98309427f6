import { type Context, setWords } from '../flow/context.ts';
import type { Block } from '../flow/piece.ts';
import { stackLines } from '../flow/stack.ts';
import { columnWidth, paper } from '../paper.ts';
import { ARTIFACT } from '../plan/node.ts';
import { colors } from '../theme.ts';

/** Headline of a page or chapter without a number: contents, key figures, sources. */
export function layoutPlainHead(context: Context, title: string, place?: string): Block {
  const style = context.type.pageTitle;
  const lines = setWords(context, title, {
    tag: context.tags.add('H2'),
    style,
    weight: 'bold',
    color: colors.navy,
  });
  const height = 12 + lines.length * style.leading + 6;
  return {
    pieces: [
      {
        height,
        keepNext: true,
        nodes: [
          ...(place ? [{ kind: 'place' as const, tag: ARTIFACT, x: 0, y: 0, name: place }] : []),
          {
            kind: 'line',
            tag: ARTIFACT,
            x1: 0,
            y1: 0,
            x2: columnWidth,
            y2: 0,
            stroke: colors.navy,
            width: 1.2,
          },
          ...stackLines(lines, style.leading, 0, 12),
        ],
      },
    ],
    before: 38,
    opens: true,
    needs: (paper.bottom - paper.top) / 3,
  };
}
