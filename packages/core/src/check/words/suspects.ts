import type { RawColumn } from '../../read/raw-column.ts';
import { eachWord } from './each-word.ts';
import { mayHaveSuspects } from './glance-at-words.ts';
import { misprintedLetter } from './misprinted-number.ts';
import { oddness } from './oddness.ts';

/** A word that may be misspelt with characters that look like others, and where it is met. */
export interface Suspect {
  word: string;
  /** Of its folded form. */
  hash: number;
  oddness: number;
  row: number;
  /** Rows that have it. */
  count: number;
  /** The letter that stands for a digit, where that is certain without a twin. */
  letter?: string;
}

/** Columns of codes have more suspects than this, in more than one of fifty rows; nobody reads them as words. */
const most = 5000;

/** The suspicious words of a column, each once, in the order of their first rows. Linear in the length of the cells. */
export function suspectsOf(column: RawColumn): Suspect[] {
  const found = new Map<string, Suspect>();
  const { dictionary } = column;
  const rowsOfCode = dictionary ? countRows(dictionary.codes, dictionary.cells.length) : undefined;
  const length = dictionary ? dictionary.cells.length : column.length;
  let isFull = false;
  for (let at = 0; at < length && !isFull; at += 1) {
    const cell = dictionary ? (dictionary.cells[at] ?? '') : column.at(at);
    const row = rowsOfCode ? (rowsOfCode.first[at] ?? -1) : at;
    if (row < 0 || !mayHaveSuspects(cell)) continue;
    eachWord(cell, (start, end, hash) => {
      if (end - start < 2) return;
      const letter = misprintedLetter(cell, start, end);
      const odd = letter === undefined ? oddness(cell, start, end) : 0;
      if (odd === 0 && letter === undefined) return;
      const word = cell.slice(start, end);
      const count = rowsOfCode?.count[at] ?? 1;
      const earlier = found.get(word);
      if (earlier) {
        earlier.count += count;
        earlier.row = Math.min(earlier.row, row);
        if (letter !== undefined) earlier.letter ??= letter;
      } else
        found.set(word, {
          word,
          hash,
          oddness: odd,
          row,
          count,
          ...(letter === undefined ? {} : { letter }),
        });
    });
    isFull = found.size > most && found.size > column.length / 50;
  }
  return isFull ? [] : [...found.values()].sort((a, b) => a.row - b.row);
}

/** The first row of each code and the number of its rows; −1 and 0 for a code that is nowhere. */
function countRows(codes: ArrayLike<number>, distinct: number): { first: Int32Array; count: Uint32Array } {
  const first = new Int32Array(distinct).fill(-1);
  const count = new Uint32Array(distinct);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    if (first[code] === -1) first[code] = row;
    count[code] = (count[code] ?? 0) + 1;
  }
  return { first, count };
}
