import type { Locale, SheetCell } from '@trifold/core';
import { dateSerial } from '../text/date-serial.ts';
import { displayWidth } from '../text/display-width.ts';
import { exactNumber } from '../text/exact-number.ts';
import { numberWidth } from '../text/number-width.ts';
import { safeUrl } from '../text/safe-url.ts';
import type { Look, PlanCell } from './sheet-plan.ts';

/** A cell of words; blank where there are none. */
export function textCell(text: string, look: Look = 'body'): PlanCell {
  return { content: text === '' ? null : text, look, width: displayWidth(text) };
}

/** A number with its format. Stays text where a workbook could not hold it exactly. */
export function numberCell(decimal: string, format?: string): PlanCell {
  const number = exactNumber(decimal);
  if (number === undefined) return { ...textCell(decimal), align: 'end' };
  return {
    content: number,
    look: 'body',
    align: 'end',
    width: numberWidth(decimal, format),
    ...(format === undefined ? {} : { format }),
  };
}

/** Words that lead to a place in this workbook. */
export function linkCell(text: string, sheet: string, ref: string, look: Look = 'navigation'): PlanCell {
  return { ...textCell(text, look), to: { sheet, ref } };
}

/** What the report gives a workbook cell, in one locale. */
export function reportCell(cell: SheetCell, locale: Locale): PlanCell {
  switch (cell.type) {
    case 'number':
      return numberCell(cell.value[locale] ?? '', cell.format[locale]);
    case 'date':
      return dateCell(cell.value, cell.format);
    case 'text':
      return textCell(cell.value[locale] ?? '');
    case 'link':
      return urlCell(cell.value);
    case 'boolean':
      return textCell(cell.text[locale] ?? '');
    case 'empty':
      return textCell(cell.text?.[locale] ?? '', 'missing');
  }
}

function dateCell(iso: string, format: string): PlanCell {
  const serial = dateSerial(iso);
  return serial === undefined
    ? textCell(iso)
    : {
        content: serial,
        look: 'body',
        align: 'start',
        format,
        width: displayWidth(format.replaceAll('"', '')),
      };
}

function urlCell(address: string): PlanCell {
  const url = safeUrl(address);
  return url === undefined ? textCell(address) : { ...textCell(address, 'reference'), url };
}
