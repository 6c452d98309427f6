import type { Manifest } from '../../manifest/manifest.ts';
import type { Table } from '../../normalize/table.ts';
import type { RawColumn } from '../../read/raw-column.ts';
import { eachWord } from './each-word.ts';
import { foldWord } from './look-alikes.ts';
import { oddness } from './oddness.ts';
import type { Suspect } from './suspects.ts';
import { textColumns } from './text-columns.ts';

/** A word that looks like a suspect and is spelt less oddly. */
export interface Twin {
  word: string;
  /** File and physical line; a line of 0 in report.yaml. */
  file: string;
  line: number;
}

/** The suspects of one column. */
export interface ColumnSuspects {
  table: Table;
  cells: RawColumn;
  suspects: Suspect[];
}

/**
 * For each suspect that has one, its twin: in the same column, else in the same table, in report.yaml, in another table.
 * All texts are passed through once for all suspects, and none where there are no suspects.
 */
export function findTwins(
  columns: ColumnSuspects[],
  manifest: Manifest,
  tables: Table[],
): Map<Suspect, Twin> {
  const search = new TwinSearch(columns);
  for (const table of tables) {
    for (const { cells } of textColumns(table)) search.lookThrough(cells, table);
  }
  for (const text of manifestTexts(manifest)) search.look(text, undefined, undefined, 0);
  return search.found;
}

/** A suspect that is looked for, and how near its twin is: 0 in its column, 1 in its table, 2 in report.yaml, 3 elsewhere, 4 nowhere yet. */
interface Wanted {
  suspect: Suspect;
  column: ColumnSuspects;
  distance: number;
}

class TwinSearch {
  readonly found = new Map<Suspect, Twin>();
  readonly #wanted = new Map<number, Wanted[]>();

  constructor(columns: ColumnSuspects[]) {
    for (const column of columns) {
      for (const suspect of column.suspects) {
        const wanted = { suspect, column, distance: 4 };
        const same = this.#wanted.get(suspect.hash);
        if (same) same.push(wanted);
        else this.#wanted.set(suspect.hash, [wanted]);
      }
    }
  }

  lookThrough(column: RawColumn, table: Table): void {
    if (this.#wanted.size === 0) return;
    const { dictionary, length, at } = column;
    if (!dictionary) {
      for (let row = 0; row < length; row += 1) this.look(at(row), table, column, table.lines[row] ?? 0);
      return;
    }
    const { cells, codes } = dictionary;
    cells.forEach((cell, code) => {
      this.look(cell, table, column, () => table.lines[Array.prototype.indexOf.call(codes, code)] ?? 0);
    });
  }

  /** `table` and `column` are undefined for texts of report.yaml. */
  look(
    text: string,
    table: Table | undefined,
    column: RawColumn | undefined,
    line: number | (() => number),
  ): void {
    eachWord(text, (start, end, hash) => {
      const all = this.#wanted.get(hash);
      if (!all) return;
      const word = text.slice(start, end);
      for (const wanted of all) {
        const distance = distanceTo(wanted.column, table, column);
        if (distance >= wanted.distance || !isTwin(word, wanted.suspect)) continue;
        wanted.distance = distance;
        const file = table?.spec.file ?? 'report.yaml';
        this.found.set(wanted.suspect, { word, file, line: typeof line === 'number' ? line : line() });
      }
    });
  }
}

function distanceTo(own: ColumnSuspects, table: Table | undefined, column: RawColumn | undefined): number {
  if (table === undefined) return 2;
  if (table !== own.table) return 3;
  return column === own.cells ? 0 : 1;
}

function isTwin(word: string, suspect: Suspect): boolean {
  if (word === suspect.word || word.length !== suspect.word.length) return false;
  if (foldWord(word) !== foldWord(suspect.word) || oddness(word) >= suspect.oddness) return false;
  // OpenAI and openAI differ in no more than a capital.
  return word.replace(/o/gi, 'o') !== suspect.word.replace(/o/gi, 'o');
}

/** Names and words of vocabularies that report.yaml has. */
function manifestTexts(manifest: Manifest): string[] {
  const words = Object.values(manifest.vocabularies).flatMap((vocabulary) =>
    Object.entries(vocabulary).flatMap(([key, text]) => [key, ...Object.values(text)]),
  );
  return [...manifest.names, ...words, ...Object.values(manifest.title)];
}
