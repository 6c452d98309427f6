import { isBlankCell, trimBlanks } from './trim-blanks.ts';

/** True for a text that has the form that all filled cells of a column share. */
export type ColumnShape = (text: string) => boolean;

/** From fewer cells no form is learned. */
const fewCells = 20;
/** In a column of so few different texts, each stands several times: no other is expected. */
const timesEach = 4;

/**
 * The form of a column: one of a few texts, or the same marks with runs of letters or digits between them, of the same
 * length where all cells have it. Undefined where the cells have none in common. `ofNumbers`: digits before the first
 * mark may be fewer or more, but for whole numbers of four or more.
 */
export function shapeOf(cells: string[], ofNumbers: boolean): ColumnShape | undefined {
  const filled = cells.filter((cell) => !isBlankCell(cell)).map(trimBlanks);
  if (filled.length < fewCells) return undefined;
  const different = new Set(filled);
  if (!ofNumbers && different.size * timesEach <= filled.length) return (text) => different.has(text);
  const pattern = patternOf(filled, ofNumbers);
  return pattern && ((text) => pattern.test(text));
}

const runs = /\d+|\p{L}+|[^\d\p{L}]/gu;

function patternOf(texts: string[], ofNumbers: boolean): RegExp | undefined {
  const first = texts[0]?.match(runs) ?? [];
  if (first.length > 12) return undefined;
  const least = first.map((run) => run.length);
  const most = [...least];
  for (const text of texts) {
    const own = text.match(runs) ?? [];
    if (own.length !== first.length) return undefined;
    for (const [at, run] of own.entries()) {
      if (classOf(run) !== classOf(first[at] ?? '')) return undefined;
      least[at] = Math.min(least[at] ?? 0, run.length);
      most[at] = Math.max(most[at] ?? 0, run.length);
    }
  }
  const parts = first.map((run, at) => {
    const [shortest = 0, longest = 0] = [least[at], most[at]];
    const isFixed = shortest === longest && !(ofNumbers && at === 0 && (longest < 4 || first.length > 1));
    const length = isFixed ? `{${longest}}` : '+';
    return classOf(run) + (/[\d\p{L}]/u.test(run) ? length : '');
  });
  return new RegExp(`^${parts.join('')}$`, 'u');
}

function classOf(run: string): string {
  if (/\d/.test(run)) return '\\d';
  return /\p{L}/u.test(run) ? '\\p{L}' : `\\u{${(run.codePointAt(0) ?? 0).toString(16)}}`;
}
