import { columnLabels } from '../declared/absent-labels.ts';
import { type RawColumn, rowsHaving } from '../read/raw-column.ts';
import type { RegionLine } from '../read/raw-table.ts';
import type { Locale } from '../report/report.ts';
import type { DraftField } from './draft-field.ts';
import { draftWords } from './draft-words.ts';
import type { DraftedTable } from './drafted-table.ts';
import { missingCells } from './missing-cells.ts';
import { quoteCell } from './quote-cell.ts';

const shownLines = 4;
const shownTotals = 8;
const shownMarks = 4;

/** What a person has to decide about a table, sentences in the language of the comments; `decisions` of it are not looked at. */
export function tableDecisions(
  { candidate, spec, fields, columns }: DraftedTable,
  commentLocale: Locale,
): string[] {
  const words = draftWords(commentLocale);
  const { raw, preamble, notes, part } = candidate;
  const decisions: string[] = [];
  if (raw.header === null) decisions.push(words.noHeader);
  if (spec.unpivot) {
    decisions.push(words.unpivoted(raw.columns.length - spec.unpivot.keep.length));
    const { value } = spec.unpivot;
    const hasUnit = fields.some(({ label, unit }) => label === value && unit !== undefined);
    if (!hasUnit && !preamble.some(({ text }) => text.includes(value)))
      decisions.push(words.unmeasured(value));
  }
  if (raw.totals.length > 0)
    decisions.push(
      words[spec.totalRows ? 'totalsLeftOut' : 'totals'](
        raw.totals.slice(0, shownTotals).map((row) => raw.lines[row] ?? 0),
      ),
    );
  const isWords = ({ spec: { type } }: DraftField) => ['text', 'name', 'url'].includes(type);
  const quantities = fields.filter((field) => !isWords(field));
  const inKey = quantities.filter(
    ({ spec: { name, type } }) => type !== 'period' && spec.primaryKey.includes(name),
  );
  if (inKey.length > 0) decisions.push(words.quantityKey(inKey.map(({ label }) => quoteCell(label))));
  const [first] = fields;
  if (first && isWords(first) && hasGaps(columns.get(first.label)))
    decisions.push(words.merged(quoteCell(first.label)));
  if (spec.missing) decisions.push(words.declaredMissing(Object.keys(spec.missing)));
  const ofWords = new Set(fields.filter(isWords).map(({ label }) => label));
  const ofQuantities = new Set(quantities.map(({ label }) => label));
  const isMeasured = (label: string) => (spec.unpivot ? !ofWords.has(label) : ofQuantities.has(label));
  const labels = columnLabels(raw);
  // As the file has them: in `columns` blank cells may stand for what `spec` declares to be missing.
  const missing = missingCells(raw.columns.filter((_, at) => isMeasured(labels[at] ?? '')));
  if (missing.size > 0) {
    const marks = [...missing].slice(0, shownMarks);
    decisions.push(words.missing(marks.map(([cell, count]) => [quoteCell(cell), count])));
  }
  if (preamble.length > 0) decisions.push(words.above(linesOf(preamble)));
  if (part === 0 && notes.length > 0) decisions.push(words.below(linesOf(notes)));
  return decisions;
}

/** Blank cells below filled ones, as merged cells come out. */
function hasGaps(column: RawColumn | undefined): boolean {
  if (!column || column.length === 0 || column.at(0).trim() === '') return false;
  return rowsHaving(column, (cell) => cell.trim() === '').length > 0;
}

function linesOf(lines: RegionLine[]): string[] {
  return lines.slice(0, shownLines).map(({ text }) => quoteCell(text.trim()));
}
