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

/**
 * For each suspect that has one, its twin: in the same column, else in the same table, in report.yaml, in another table.
 * Linear in the length of all texts, and nothing is looked through where there are no suspects.
 */
export function findTwins(
  suspects: Suspect[],
  own: RawColumn,
  table: Table,
  manifest: Manifest,
  tables: Table[],
): Map<string, Twin> {
  const search = new TwinSearch(suspects);
  search.lookThrough(own, table);
  for (const { cells } of textColumns(table)) if (cells !== own) search.lookThrough(cells, table);
  for (const text of manifestTexts(manifest)) search.look(text, 'report.yaml', 0);
  for (const other of tables) {
    if (other.spec.id === table.spec.id) continue;
    for (const { cells } of textColumns(other)) search.lookThrough(cells, other);
  }
  return search.found;
}

class TwinSearch {
  readonly found = new Map<string, Twin>();
  readonly #wanted = new Map<number, Suspect[]>();

  constructor(suspects: Suspect[]) {
    for (const suspect of suspects) {
      const same = this.#wanted.get(suspect.hash);
      if (same) same.push(suspect);
      else this.#wanted.set(suspect.hash, [suspect]);
    }
  }

  lookThrough({ dictionary, length, at }: RawColumn, table: Table): void {
    if (this.#wanted.size === 0) return;
    const { file } = table.spec;
    if (!dictionary) {
      for (let row = 0; row < length; row += 1) this.look(at(row), file, table.lines[row] ?? 0);
      return;
    }
    const { cells, codes } = dictionary;
    cells.forEach((cell, code) => {
      this.look(cell, file, () => table.lines[Array.prototype.indexOf.call(codes, code)] ?? 0);
    });
  }

  look(text: string, file: string, line: number | (() => number)): void {
    eachWord(text, (start, end, hash) => {
      const suspects = this.#wanted.get(hash);
      if (!suspects) return;
      const word = text.slice(start, end);
      for (const suspect of [...suspects]) {
        if (!isTwin(word, suspect)) continue;
        this.found.set(suspect.word, { word, file, line: typeof line === 'number' ? line : line() });
        suspects.splice(suspects.indexOf(suspect), 1);
      }
      if (suspects.length === 0) this.#wanted.delete(hash);
    });
  }
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
