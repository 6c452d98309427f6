import { type CellKind, kindOf } from './cell-kind.ts';
import { type ColumnShape, shapeOf } from './column-shape.ts';
import { isBlankCell, trimBlanks } from './trim-blanks.ts';

/** What the cells of a column are like. */
export interface ColumnProfile {
  /** The kind of most filled cells, where it says more than text. */
  kind: Exclude<CellKind, 'blank' | 'missing' | 'text'> | undefined;
  /** Share of blank or missing cells. */
  blankShare: number;
  /** Share of text among the filled ones. */
  textShare: number;
  /** Share of whole numbers of four digits among the filled ones: years may stand above others only. */
  fourDigitShare: number;
  /** Share of cells with a decimal point among the filled ones. */
  decimalShare: number;
  /** The texts in a column of text, without outer blanks. */
  texts: Set<string>;
  /** True where few texts stand again and again: one that is not among them is a surprise. */
  isVocabulary: boolean;
  /** The form that all filled cells share; found out when it is asked for. */
  shape(): ColumnShape | undefined;
}

export interface Profile {
  columns: ColumnProfile[];
  /** Rows that it was learned from. */
  rows: number;
}

/** Looks at no more than 500 rows, spread evenly. All have the same number of cells. */
export function learnProfile(rows: string[][]): Profile {
  const step = Math.max(1, Math.floor(rows.length / 500));
  const sample = rows.filter((_, index) => index % step === 0);
  const width = sample[0]?.length ?? 0;
  return {
    columns: Array.from({ length: width }, (_, column) => profileOf(sample.map((row) => row[column] ?? ''))),
    rows: sample.length,
  };
}

function profileOf(cells: string[]): ColumnProfile {
  const counts = new Map<CellKind, number>();
  for (const cell of cells) {
    const kind = kindOf(cell);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const countOf = (kind: CellKind) => counts.get(kind) ?? 0;
  const empty = countOf('blank') + countOf('missing');
  const filled = cells.length - empty;
  const kinds = ['number', 'percent', 'date', 'time', 'url'] as const;
  const kind = kinds.find((candidate) => countOf(candidate) > filled * 0.7 && countOf(candidate) > 0);
  const texts = new Set(kind === undefined ? cells.map(trimBlanks).filter((text) => text !== '') : []);
  let shape: { found: ColumnShape | undefined } | undefined;
  return {
    kind,
    shape: () => {
      shape ??= { found: shapeOf(cells, kind === 'number' || kind === 'percent') };
      return shape.found;
    },
    blankShare: cells.length === 0 ? 0 : empty / cells.length,
    textShare: filled === 0 ? 0 : countOf('text') / filled,
    decimalShare: filled === 0 ? 0 : cells.filter((cell) => /\d[.]\d/.test(cell)).length / filled,
    texts,
    isVocabulary: texts.size > 0 && filled >= 5 && texts.size * 2 <= filled,
    fourDigitShare: filled === 0 ? 0 : cells.filter((cell) => /^\d{4}$/.test(cell.trim())).length / filled,
  };
}

/**
 * True where a row names the columns rather than fills them: text stands where the rows have numbers, dates or
 * addresses, and nothing of that kind does; or years stand over columns of numbers.
 */
export function isHeaderLike(row: string[], profile: Profile): boolean {
  let names = 0;
  let fills = 0;
  const years: number[] = [];
  let clearYears = 0;
  row.forEach((cell, column) => {
    const expected = profile.columns[column]?.kind;
    if (expected === undefined) return;
    const kind = kindOf(cell);
    if (kind === 'text') names += 1;
    else if (expected !== 'date' && isYear(cell)) {
      years.push(Number.parseInt(cell.trim(), 10));
      if (!/^\d{4}$/.test(cell.trim()) || (profile.columns[column]?.fourDigitShare ?? 0) < 0.5)
        clearYears += 1;
    } else if (kind === expected) fills += 1;
    else if (kind === 'date' && (expected === 'number' || expected === 'percent')) names += 1;
  });
  if (clearYears === years.length || (years.length >= 2 && isSeries(years))) names += years.length;
  else fills += years.length;
  return names > 0 && fills === 0;
}

export function isYear(cell: string): boolean {
  return /^(?:(?:19|20)\d{2}|2100)(?:年|[EeAaFf])?$/.test(cell.trim());
}

/** Years one after another, in either direction; at times once for each group of columns. */
function isSeries(years: number[]): boolean {
  const again = years.indexOf(years[0] ?? 0, 1);
  const once = again < 0 ? years : years.slice(0, again);
  const step = (once[1] ?? 0) - (once[0] ?? 0);
  return (
    step !== 0 &&
    once.every((year, at) => at === 0 || Math.sign(year - (once[at - 1] ?? 0)) === Math.sign(step)) &&
    years.every((year, at) => year === once[at % once.length])
  );
}

/** From so few rows not much is learned: of words and figures, and whether there are blanks. */
const fewRows = 4;
const fewRowsForBlanks = 30;

/** False where a cell can't well stand in a column; text in a column of text always can. */
export function fitsColumn(cell: string, column: ColumnProfile | undefined, rows: number): boolean {
  if (!column) return false;
  const kind = kindOf(cell);
  if (kind === 'blank' || kind === 'missing') return column.blankShare > 0 || rows < fewRowsForBlanks;
  if (column.kind !== undefined) return kind === column.kind;
  if (kind === 'text') return true;
  return column.textShare < 0.98 || rows < fewRows;
}

/** The profile where a blank cell fits every column. */
export function withFirstBlanks(profile: Profile): Profile {
  return { ...profile, rows: Math.min(profile.rows, fewRowsForBlanks - 1) };
}

/** True for a text that is none of those which stand again and again in its column. */
export function isStrange(cell: string, column: ColumnProfile | undefined): boolean {
  return column?.isVocabulary === true && kindOf(cell) === 'text' && !column.texts.has(trimBlanks(cell));
}

/** True where words stand in place of what columns have more often than not: the row was parted amiss. */
export function isMisplaced(cells: string[], { columns }: Profile): boolean {
  let words = 0;
  let fits = 0;
  columns.forEach(({ kind }, at) => {
    if (kind === undefined) return;
    const own = kindOf((cells[at] ?? '').replace(/["']/g, ''));
    if (own === 'text') words += 1;
    else if (own === kind) fits += 1;
  });
  return words > fits;
}

/** False where a cell is not of the form that the column's filled cells share. */
export function hasForm(cell: string, column: ColumnProfile): boolean {
  return isBlankCell(cell) || (column.shape()?.(trimBlanks(cell)) ?? true);
}
