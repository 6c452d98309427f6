import type { Context } from '../flow/context.ts';
import { findBreaks } from '../text/find-breaks.ts';
import { advancesOf, widthOf } from '../text/measure.ts';
import type { Span } from '../text/span.ts';
import type { ColumnNeed } from './fit-columns.ts';
import type { Grid } from './grid.ts';

/** Width of a status mark and the gap after it. */
export const MARK_WIDTH = 8;
/** No column claims more than this for words that could wrap, in ems. */
const MOST_WRAPPING_EMS = 46;
/** Text columns keep at least this, so that Chinese does not run down in single characters, in ems. */
const LEAST_TEXT_EMS = 5;

/** What each column of a grid needs at a size of type, without padding. */
export function columnNeeds(context: Context, grid: Grid, size: number): ColumnNeed[] {
  return grid.columns.map((column, at) => {
    const head = spanNeed(context, [{ text: column.head, weight: 'bold', color: '' }], size);
    const need: ColumnNeed = { min: head.min, max: Math.min(head.max, size * 9), cells: [] };
    for (const row of grid.rows) {
      const cell = row.cells[at] ?? { spans: [] };
      const mark = cell.mark ? MARK_WIDTH : 0;
      const own = spanNeed(context, cell.spans, size);
      const least =
        column.align === 'end' || column.whole
          ? own.max
          : Math.max(own.min, Math.min(own.max, size * LEAST_TEXT_EMS));
      need.min = Math.max(need.min, least + mark);
      need.max = Math.max(need.max, Math.min(own.max, size * MOST_WRAPPING_EMS) + mark);
      need.cells.push(own.max + mark);
    }
    need.max = Math.max(need.max, need.min);
    return need;
  });
}

function spanNeed(context: Context, spans: readonly Span[], size: number): { min: number; max: number } {
  const text = spans.map((span) => span.text).join('');
  const weight = spans[0]?.weight ?? 'regular';
  const max = widthOf(text, context.faces, size, weight);
  if (max <= size * LEAST_TEXT_EMS) return { min: max, max };
  const advances = advancesOf(text, context.faces[weight], size);
  let min = 0;
  let start = 0;
  for (const place of findBreaks(text)) {
    let width = 0;
    for (let at = start; at < place.at; at += 1) if (text.charAt(at) !== ' ') width += advances[at] ?? 0;
    min = Math.max(min, width);
    start = place.at;
  }
  return { min: Math.min(min, size * 13), max };
}
