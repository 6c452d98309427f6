import type { Locale } from '@trifold/core';
import type { BundleField, BundleFigure } from '@trifold/json';
import { shift } from '../text/decimal.ts';

type Part = BundleField['trifold:sheetColumns'][number]['part'];
type Value = BundleFigure['value'];

/** What a workbook cell must hold, worked out from the figure's value and the column's unit. */
export type ExpectedCell =
  /** A number in the column's unit; a `ratio` is a hundredth of a percentage. `shows` are the digits seen. */
  | { type: 'number'; number: string; ratio: boolean; hasQualifier: boolean; shows?: string[] }
  | { type: 'text'; text: string }
  | { type: 'date'; date: string }
  | { type: 'empty' };

/** The cell of one part of a figure in a locale. */
export function expectedCell(
  figure: BundleFigure,
  field: BundleField,
  part: Part,
  locale: Locale,
): ExpectedCell {
  const { value } = figure;
  const text = figure.text[locale] ?? '';
  if (part === 'shown') return { type: 'text', text };
  if (part === 'currency')
    return 'currency' in value && value.currency ? { type: 'text', text: value.currency } : { type: 'empty' };
  if (part === 'start' || part === 'end') {
    return value.type === 'period' ? { type: 'date', date: value[part] } : { type: 'empty' };
  }
  const decimal = numberIn(value, part);
  if (decimal === undefined) return { type: 'empty' };
  const ratio = value.type === 'percent' || (value.type === 'range' && value.of === 'percent');
  return {
    type: 'number',
    number: ratio ? shift(decimal, -2) : shift(decimal, -(field['trifold:unit']?.[locale]?.power ?? 0)),
    ratio,
    hasQualifier: 'op' in value && value.op !== undefined,
    ...(value.type !== 'duration' && { shows: digitsIn(figure.cellText[locale] ?? '') }),
  };
}

/** Every number in a text, ASCII minus in front, without grouping marks. */
export function digitsIn(text: string): string[] {
  const runs =
    text.replaceAll('−', '-').match(/(?<!\d)-?(?:\p{Sc}|[A-Z]{2,3}\p{Sc}? ?)?\d[\d,]*(?:\.\d+)?/gu) ?? [];
  return runs.map((run) => run.replace(/[^-\d.]/g, ''));
}

function numberIn(value: Value, part: 'value' | 'low' | 'high'): string | undefined {
  if (value.type === 'range') return part === 'low' ? value.min : part === 'high' ? value.max : undefined;
  if (value.type === 'list') {
    const sorted = [...value.values].sort((a, b) => Number(a) - Number(b));
    return part === 'low' ? sorted[0] : part === 'high' ? sorted.at(-1) : undefined;
  }
  if (part !== 'value') return undefined;
  if (value.type === 'duration') return value.unit === 'month' ? value.value : undefined;
  const quantities = ['number', 'percent', 'points', 'money'];
  return quantities.includes(value.type) ? (value as { value: string }).value : undefined;
}
