import type { Random } from '../random.ts';
import type { CellKind, Language } from './cell-kind.ts';
import { mixedTable } from './mixed-table.ts';
import { surveyTable } from './survey-table.ts';
import { wideTable } from './wide-table.ts';

/** A table as its author means it: labels, and rows as wide. */
export interface CleanTable {
  language: Language;
  labels: string[];
  kinds: CellKind[];
  rows: string[][];
}

/** Draws a table; `least` and `most` bound its rows. */
export function drawCleanTable(random: Random, least: number, most: number): CleanTable {
  const language = random.pick(['zh', 'zh', 'en'] as const);
  const rowCount = least + Math.floor(random.next() ** 2.5 * (most - least + 1));
  const draw = random.pick([mixedTable, mixedTable, wideTable, surveyTable]);
  const table = draw(random, language, rowCount);
  // The edges of a table need two cells with text: a lone one is what titles and notes have.
  for (const row of [table.rows[0], table.rows.at(-1)]) {
    if (!row || row.filter((cell) => cell !== '').length > 1) continue;
    row[1] =
      table.rows.find((other) => other[1] !== '')?.[1] ?? table.kinds[1]?.form(random, language)() ?? '';
  }
  return table;
}
