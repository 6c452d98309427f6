import type { InferredField } from '../infer/inferred-field.ts';
import type { FieldSpec } from '../manifest/table.ts';
import { readValue } from '../normalize/read-value.ts';
import type { RawColumn } from '../read/raw-column.ts';
import type { Locale } from '../report/report.ts';
import { draftId, freeId } from './draft-id.ts';
import { draftTitle } from './draft-title.ts';
import { draftWords } from './draft-words.ts';
import { printedScale } from './printed-scale.ts';
import { quoteCell } from './quote-cell.ts';

export interface DraftField {
  spec: FieldSpec;
  label: string;
  /** What its numbers are counted in, as the label prints it. */
  unit?: string;
  /** What a person has to decide about it, sentences in the language of the comments. */
  decisions: string[];
}

const shownExceptions = 3;

/**
 * The entry of a column. It is declared as what it was inferred to be only where every cell reads so; else its cells
 * stay text, and `decisions` say why, with the lines of the first cells that don't fit.
 */
export function draftField(
  field: InferredField,
  place: {
    at: number;
    column: RawColumn;
    taken: ReadonlySet<string>;
    locale: Locale;
    commentLocale: Locale;
    lineOf: (row: number) => number;
  },
): DraftField {
  const { at, column, taken, locale, commentLocale, lineOf } = place;
  const { label, exceptions, certain } = field;
  const words = draftWords(commentLocale);
  const name = freeId(draftId(field.name, '_') ?? `f${at + 1}`, taken, '_');
  const isWhole = exceptions.length === 0;
  const type = isWhole ? field.type : 'name';
  const unit = type === 'number' ? field.unit?.printed : undefined;
  const measure = unit !== undefined && isMeasure(unit, locale) ? unit : undefined;
  const scale = unit === undefined ? printedScale(column, type, locale) : undefined;
  const title = titleOf(field, { name, type, unit, measure }, locale);
  const spec: FieldSpec = {
    name,
    type,
    title: { [locale]: title },
    ...(label === name ? {} : { column: label }),
    ...(scale === undefined ? {} : { unit: { [locale]: scale } }),
    ...(type === 'money' && field.currency !== undefined ? { currency: field.currency } : {}),
    ...(measure === undefined ? {} : { measure: { [locale]: measure } }),
  };
  const decisions: string[] = [];
  const why = field.why[commentLocale] ?? '';
  if (!isWhole) {
    const cells = exceptions
      .slice(0, shownExceptions)
      .map(({ row, cell }) => words.cellAt(lineOf(row), quoteCell(cell)));
    decisions.push(words.exceptions(title, field.type, field.rowCount - field.missing - field.fits, cells));
  } else if (!certain) {
    decisions.push(words.open(title, why));
  }
  return { spec, label, ...(unit === undefined ? {} : { unit }), decisions };
}

/**
 * Whether a unit can stand behind each number: 人, 家. Behind 亿元 and % a number would mean another one; such a unit
 * stays in the title.
 */
function isMeasure(unit: string, locale: Locale): boolean {
  const { value } = readValue(locale === 'en' ? `7 ${unit}` : `7${unit}`);
  return value.type === 'number' && value.value === '7' && value.unit !== undefined && !unit.includes('|');
}

/** The label, without its unit where something else says it, and with it where the label doesn't. */
function titleOf(
  { label, name: words }: InferredField,
  {
    name,
    type,
    unit,
    measure,
  }: { name: string; type: string; unit: string | undefined; measure: string | undefined },
  locale: Locale,
): string {
  const whole = draftTitle(label, name);
  if (measure !== undefined || (type === 'money' && words !== label)) return draftTitle(words, whole);
  if (unit === undefined || words !== label) return whole;
  return locale === 'zh-CN' ? `${whole}（${unit}）` : `${whole} (${unit})`;
}
