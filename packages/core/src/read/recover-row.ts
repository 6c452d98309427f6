import { withBareQuotes } from './bare-quotes.ts';
import { opensWithin } from './cell-edges.ts';
import { likeliestWays, lostBesideQuote } from './lost-delimiter.ts';
import { partedOtherwise } from './parted-otherwise.ts';
import type { Profile } from './profile.ts';
import type { Dialect } from './raw-table.ts';
import type { CsvRecord } from './records.ts';
import { onlyWay, type Recovery } from './recovery.ts';
import { count } from './text-blocks.ts';
import { waysWithMore } from './too-few-cells.ts';
import { withFewer } from './too-many-cells.ts';
import { isBlankCell } from './trim-blanks.ts';

/**
 * A row with too many or too few cells, or with cells that quotes out of place keep from fitting, brought to the table's
 * width in the one way in which every cell fits its column; undefined where no way fits or several do. `raw` is the
 * row's text.
 */
export function recoverRow(
  record: CsvRecord,
  raw: string,
  profile: Profile,
  dialect: Dialect,
): Recovery | undefined {
  const { delimiter } = dialect;
  const width = profile.columns.length;
  const other = partedOtherwise(raw, width, profile, delimiter);
  if (other === 'doubtful' && !hasBlankEnd(record, width)) return undefined;
  if (other === undefined || other === 'doubtful') return partedSoundly(record, raw, profile, dialect);
  return raw.includes(delimiter) && partedSoundly(record, raw, profile, dialect) ? undefined : other;
}

/** True for a row that is whole but for blank cells after its last one: it needs no other delimiter. */
function hasBlankEnd({ cells, fault }: CsvRecord, width: number): boolean {
  return (
    fault === undefined &&
    cells.length > width &&
    cells.every((cell, at) => isBlankCell(cell) === at >= width)
  );
}

/** By the file's own delimiter: with cells left out, joined or put in, a lost delimiter put back, quotes taken as plain. */
function partedSoundly(
  { cells, fault }: CsvRecord,
  raw: string,
  profile: Profile,
  dialect: Dialect,
): Recovery | undefined {
  const width = profile.columns.length;
  const { delimiter, quote } = dialect;
  const besideQuote = raw.includes(quote) ? lostBesideQuote(raw, profile, dialect) : [];
  if (fault === undefined && cells.length < width && cells.length > 1) {
    const ways = waysWithMore(cells, width, profile, quote, besideQuote);
    const isClear = besideQuote.length > 0 || !cells.some((cell) => mayBeJoined(cell, dialect));
    return ways && isClear ? onlyWay(ways, profile, delimiter) : undefined;
  }
  const bare = fault === undefined ? [] : withBareQuotes(raw, width, profile, dialect);
  const byQuotes = [...likeliestWays(besideQuote), ...bare];
  if (byQuotes.length > 0) return onlyWay(byQuotes, profile, delimiter);
  if (cells.length <= width) return undefined;
  const way = withFewer(cells, width, profile, delimiter);
  // A quote that nothing closes must be the start of the text that has the delimiters.
  const joined = way?.cells.find((cell) => cell.includes(delimiter));
  // Two cells that were quoted each are no text of one.
  if (joined?.includes(quote) && opensWithin(joined, delimiter, quote)) return undefined;
  return fault === 'open-quote' && !/^\s*["']/.test(joined ?? '') ? undefined : way;
}

/** A quote that is out of place may have joined several cells into one; those in pairs within a cell are its own. */
function mayBeJoined(cell: string, { delimiter, quote }: Dialect): boolean {
  if (!cell.includes(quote)) return false;
  return count(cell, quote) % 2 === 1 || cell.includes(quote + delimiter) || cell.includes(delimiter + quote);
}
