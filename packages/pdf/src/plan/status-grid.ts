import { type Context, fixedWord, wordsOf } from '../flow/context.ts';
import type { Grid } from '../table/grid.ts';
import { colors } from '../theme.ts';

/** The statuses, what each means, and how many figures have it. */
export function statusGrid(context: Context): Grid {
  const plain = (text: string) => [{ text, weight: 'regular' as const, color: colors.ink }];
  return {
    columns: [
      { head: fixedWord(context, 'status'), align: 'start', whole: true },
      { head: fixedWord(context, 'meaning'), align: 'start' },
      { head: fixedWord(context, 'count'), align: 'end' },
    ],
    rows: context.report.statusNotes.map((note) => ({
      cells: [
        {
          spans: [{ text: wordsOf(context, note.label), weight: 'bold', color: colors.ink }],
          mark: note.status,
        },
        { spans: plain(wordsOf(context, note.meaning)) },
        { spans: plain(wordsOf(context, context.figures.get(note.count)?.text)) },
      ],
    })),
  };
}
