import type { RawColumn } from './raw-column.ts';

/** Rows whose cells are joined into one string in a column of texts that seldom repeat. */
const chunkRows = 1024;
/** After so many rows a column's manner is judged. */
const trialRows = 4096;

/**
 * Gathers a column's cells in little room: a dictionary where cells repeat, scaled integers where they are plain
 * numbers, else joined text. Cells come out exactly as they went in.
 */
export class ColumnBuilder {
  #store: Store = new DictionaryStore();
  #length = 0;

  push(cell: string): void {
    this.#store.push(cell);
    this.#length += 1;
    if (this.#length === trialRows) this.#store = betterStore(this.#store);
  }

  finish(): RawColumn {
    return this.#store.finish();
  }
}

interface Store {
  push(cell: string): void;
  finish(): RawColumn;
}

/** Where most cells of the trial differ, a dictionary would only cost. */
function betterStore(store: Store): Store {
  const trial = store.finish();
  const distinct = trial.dictionary?.cells ?? [];
  if (distinct.length < trial.length / 2) return store;
  const numbers = distinct.filter((cell) => isPlainNumber(cell)).length;
  const better = numbers > distinct.length * 0.9 ? new NumberStore() : new TextStore();
  for (let row = 0; row < trial.length; row += 1) better.push(trial.at(row));
  return better;
}

function isPlainNumber(cell: string): boolean {
  return cell.length <= 15 && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(cell) && !/^-0(?:\.0*)?$/.test(cell);
}

class DictionaryStore implements Store {
  readonly #index = new Map<string, number>();
  readonly #cells: string[] = [];
  /** Codes of cells met of late, by a few of their characters: comparing two texts is cheaper than hashing one. */
  readonly #recent = new Uint32Array(256);
  #codes = new Uint32Array(64);
  #length = 0;

  push(cell: string): void {
    const place = (cell.charCodeAt(0) * 31 + cell.charCodeAt(cell.length - 1) * 7 + cell.length) & 255;
    let code = this.#recent[place] ?? 0;
    if (this.#cells[code] !== cell) {
      code = this.#index.get(cell) ?? this.#add(cell);
      this.#recent[place] = code;
    }
    if (this.#length === this.#codes.length) {
      const grown = new Uint32Array(this.#length * 2);
      grown.set(this.#codes);
      this.#codes = grown;
    }
    this.#codes[this.#length] = code;
    this.#length += 1;
  }

  finish(): RawColumn {
    const cells = this.#cells;
    const codes = this.#codes.subarray(0, this.#length);
    return {
      length: this.#length,
      at: (row) => cells[codes[inside(row, codes.length)] ?? 0] ?? '',
      dictionary: { cells, codes },
    };
  }

  #add(cell: string): number {
    const own = ownCopy(cell);
    const code = this.#cells.push(own) - 1;
    this.#index.set(own, code);
    return code;
  }
}

class NumberStore implements Store {
  #values = new Float64Array(trialRows * 2);
  #decimals = new Uint8Array(trialRows * 2);
  readonly #others = new Map<number, string>();
  #length = 0;

  push(cell: string): void {
    if (this.#length === this.#values.length) this.#grow();
    const row = this.#length;
    this.#length += 1;
    const length = cell.length;
    const negative = cell.charCodeAt(0) === 45;
    let at = negative ? 1 : 0;
    const first = cell.charCodeAt(at);
    const plainStart =
      first >= 48 && first <= 57 && (first !== 48 || at + 1 === length || cell.charCodeAt(at + 1) === 46);
    let point = -1;
    let value = 0;
    for (; at < length; at += 1) {
      const code = cell.charCodeAt(at);
      if (code >= 48 && code <= 57) value = value * 10 + (code - 48);
      else if (code === 46 && point < 0) point = at;
      else break;
    }
    const plain =
      plainStart && at === length && length <= 15 && point !== length - 1 && !(negative && value === 0);
    if (plain) {
      this.#values[row] = negative ? -value : value;
      this.#decimals[row] = point < 0 ? 0 : length - point - 1;
    } else {
      this.#values[row] = Number.NaN;
      this.#others.set(row, ownCopy(cell));
    }
  }

  finish(): RawColumn {
    const values = this.#values.subarray(0, this.#length);
    const decimals = this.#decimals.subarray(0, this.#length);
    const others = this.#others;
    return {
      length: this.#length,
      at: (row) => {
        const value = values[inside(row, values.length)] ?? 0;
        return Number.isNaN(value) ? (others.get(row) ?? '') : scaledText(value, decimals[row] ?? 0);
      },
      scaled: { values, decimals },
    };
  }

  #grow(): void {
    const values = new Float64Array(this.#length * 2);
    values.set(this.#values);
    this.#values = values;
    const decimals = new Uint8Array(this.#length * 2);
    decimals.set(this.#decimals);
    this.#decimals = decimals;
  }
}

/** The number that was scaled, digit for digit: (1250, 2) → "12.50". */
export function scaledText(value: number, decimals: number): string {
  if (decimals === 0) return String(value);
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return `${value < 0 ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}

class TextStore implements Store {
  readonly #chunks: string[] = [];
  #ends = new Uint32Array(trialRows * 2);
  #pending: string[] = [];
  #end = 0;
  #length = 0;

  push(cell: string): void {
    if (this.#length === this.#ends.length) {
      const ends = new Uint32Array(this.#length * 2);
      ends.set(this.#ends);
      this.#ends = ends;
    }
    this.#end += cell.length;
    this.#ends[this.#length] = this.#end;
    this.#length += 1;
    this.#pending.push(cell);
    if (this.#pending.length === chunkRows) this.#close();
  }

  finish(): RawColumn {
    if (this.#pending.length > 0) {
      // Rows may still follow, so the open chunk is only looked at.
      const chunks = [...this.#chunks, this.#pending.join('')];
      return joinedColumn(chunks, this.#ends, this.#length);
    }
    return joinedColumn(this.#chunks, this.#ends, this.#length);
  }

  #close(): void {
    this.#chunks.push(this.#pending.join(''));
    this.#pending = [];
    this.#end = 0;
  }
}

function joinedColumn(chunks: string[], ends: Uint32Array, length: number): RawColumn {
  return {
    length,
    at: (row) => {
      const start = inside(row, length) % chunkRows === 0 ? 0 : (ends[row - 1] ?? 0);
      return (chunks[Math.floor(row / chunkRows)] ?? '').slice(start, ends[row]);
    },
  };
}

function inside(row: number, length: number): number {
  if (!(row >= 0 && row < length)) throw new RangeError(`There is no row ${row} of ${length}.`);
  return row;
}

/** A copy that does not keep the whole text alive which the cell was cut from. */
function ownCopy(cell: string): string {
  return cell.length < 13 ? cell : ` ${cell}`.slice(1);
}
