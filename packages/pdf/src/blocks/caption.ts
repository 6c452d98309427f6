import type { Text } from '@trifold/core';
import { type Context, fixedWord, wordsOf } from '../flow/context.ts';
import { columnWidth } from '../paper.ts';
import type { TagIndex } from '../plan/node.ts';
import { type SetLine, setParagraph } from '../text/set-paragraph.ts';
import { colors } from '../theme.ts';

/** `图3  …` / `Figure 3  …`: the word and number in teal, the title in navy. */
export function setCaption(
  context: Context,
  word: 'figure' | 'table',
  number: string,
  title: Text,
  tag: TagIndex,
): SetLine[] {
  return setParagraph(
    [
      {
        text: `${fixedWord(context, `${word}Number`).replace('{n}', number)}   `,
        weight: 'bold',
        color: colors.tealInk,
      },
      { text: wordsOf(context, title), weight: 'bold', color: colors.navy },
    ],
    { locale: context.locale, faces: context.faces, widthPt: columnWidth, style: context.type.caption, tag },
  );
}
