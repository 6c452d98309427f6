import { type Context, setWords } from '../flow/context.ts';
import type { Block } from '../flow/piece.ts';
import { columnWidth } from '../paper.ts';
import { setParagraph } from '../text/set-paragraph.ts';
import { colors } from '../theme.ts';
import { linePieces } from './paragraph.ts';

/** A paragraph of plain words, with a small heading of its own where given. */
export function layoutWords(context: Context, words: string, heading?: string): Block {
  const { body, kicker } = context.type;
  const head = heading
    ? setWords(context, heading, {
        tag: context.tags.add('H3'),
        style: kicker,
        weight: 'bold',
        color: colors.tealInk,
      })
    : [];
  const lines = setParagraph([{ text: words, weight: 'regular', color: colors.ink }], {
    locale: context.locale,
    faces: context.faces,
    widthPt: columnWidth,
    style: body,
    tag: context.tags.add('P'),
    justify: true,
  });
  const pieces = [
    ...head.map((line) => ({ height: kicker.leading + 2, nodes: line.nodes, keepNext: true })),
    ...linePieces(lines, body.leading, 0),
  ];
  return { pieces, before: body.leading * 0.7 };
}
