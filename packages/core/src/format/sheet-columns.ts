import type { Value } from '../normalize/value.ts';
import type { Locale, SheetColumn, Text } from '../report/report.ts';
import type { Display } from './display.ts';
import { unitHeader } from './unit-header.ts';
import { words } from './words.ts';

/**
 * The workbook's columns of a field, left to right, with titles and units in their headers.
 * - A period: as shown, first day, last day.
 * - A duration: as shown, and in months. Hours and days have no exact number of months: there the second is empty.
 * - Money without one currency for the column: a currency column behind the number.
 * - Where any value is a range or a list: low, high and as shown behind the number, which is empty for those.
 * - Anything else: one column.
 */
export function sheetColumns(title: Text, display: Display, values: Value[]): SheetColumn[] {
  if (display.type === 'period') {
    return [
      { part: 'shown', header: title },
      { part: 'start', header: extended(title, words.start) },
      { part: 'end', header: extended(title, words.end) },
    ];
  }
  if (display.type === 'duration') {
    return [
      { part: 'shown', header: title },
      { part: 'value', header: withUnit(title, words.months) },
    ];
  }
  const isMixed = display.type === 'money' && display.currency === undefined;
  const unit = unitHeader(display, title);
  const columns: SheetColumn[] = [{ part: 'value', header: withUnit(title, unit) }];
  if (isMixed) columns.push({ part: 'currency', header: extended(title, words.currency) });
  if (values.some(({ type }) => type === 'range' || type === 'list')) {
    columns.push({ part: 'low', header: withUnit(extended(title, words.low), unit) });
    columns.push({ part: 'high', header: withUnit(extended(title, words.high), unit) });
    columns.push({ part: 'shown', header: withUnit(title, words.shown) });
  }
  return columns;
}

/** 金额币种 / Amount, currency */
function extended(title: Text, word: Text | undefined): Text {
  return joined(title, word, (a, b, locale) =>
    locale === 'zh-CN' ? `${a}${b}` : `${a}, ${b.toLowerCase()}`,
  );
}

/** 金额（亿美元） / Amount (US$ billion) */
function withUnit(title: Text, unit: Text | undefined): Text {
  return joined(title, unit, (a, b, locale) =>
    locale === 'zh-CN' ? `${a}（${b}）` : `${a} (${b === words.shown?.en ? b.toLowerCase() : b})`,
  );
}

function joined(
  title: Text,
  word: Text | undefined,
  join: (a: string, b: string, locale: Locale) => string,
): Text {
  const header: Text = {};
  for (const [locale, text] of Object.entries(title) as [Locale, string][]) {
    const added = word?.[locale] ?? '';
    header[locale] = added === '' ? text : join(text, added, locale);
  }
  return header;
}
