import type { Locale } from '@trifold/core';
import type { Alignment, Border, Fill, Font, Style } from 'exceljs';
import type { Look } from '../plan/sheet-plan.ts';
import { fonts, ink, tints } from './palette.ts';

export interface StyleRequest {
  look: Look | 'header';
  format?: string | undefined;
  align?: 'start' | 'end' | undefined;
  vertical: 'top' | 'middle';
  /** The text must stay text when it is edited; see `patchStyles`. */
  literal?: boolean;
}

/** Styles by request. The same request gives the same object: the writer then looks each one up only once. */
export function cellStyles(locale: Locale): (request: StyleRequest) => Partial<Style> {
  const made = new Map<string, Partial<Style>>();
  return (request) => {
    const key = `${request.look}|${request.format ?? ''}|${request.align ?? ''}|${request.vertical}|${request.literal ?? false}`;
    let style = made.get(key);
    if (!style) {
      style = makeStyle(request, locale);
      made.set(key, style);
    }
    return style;
  };
}

function makeStyle({ look, format, align, vertical, literal }: StyleRequest, locale: Locale): Partial<Style> {
  const { font, fill, border, alignment } = looks(look);
  return {
    font: { ...fonts[locale], color: { argb: ink.body }, ...font },
    alignment: {
      vertical,
      ...alignment,
      // LibreOffice forgets the indent of a number that may wrap.
      ...(format === undefined ? {} : { wrapText: false }),
      ...(align === 'end' ? { horizontal: 'right', indent: 1 } : { horizontal: 'left' }),
    },
    ...(fill ? { fill: solid(fill) } : {}),
    ...(border ? { border } : {}),
    ...(format === undefined ? {} : { numFmt: format }),
    ...(literal ? { protection: { hidden: true } } : {}),
  };
}

interface LookParts {
  font?: Partial<Font>;
  fill?: string;
  border?: { bottom: Partial<Border> };
  alignment?: Partial<Alignment>;
}

const thinRule = { bottom: { style: 'thin', color: { argb: ink.rule } } } as const;
const record: LookParts = { border: thinRule, alignment: { wrapText: true } };

function looks(look: StyleRequest['look']): LookParts {
  switch (look) {
    case 'coverTitle':
      return { font: { size: 22, bold: true, color: { argb: ink.navy } } };
    case 'title':
      return { font: { size: 15, bold: true, color: { argb: ink.navy } } };
    case 'subtitle':
      return { font: { size: 12, color: { argb: ink.muted } } };
    case 'line':
      return { font: { color: { argb: ink.muted } } };
    case 'notice':
      return { font: { color: { argb: ink.amber }, bold: true } };
    case 'navigation':
      return { font: { color: { argb: ink.link }, underline: true } };
    case 'header':
      return {
        font: { bold: true, color: { argb: ink.white } },
        fill: ink.navy,
        alignment: { wrapText: true },
      };
    case 'heading':
      return {
        font: { bold: true, color: { argb: ink.navy } },
        fill: ink.panel,
        border: { bottom: { style: 'medium', color: { argb: ink.navy } } },
        alignment: { wrapText: true },
      };
    case 'label':
      return { ...record, font: { bold: true, color: { argb: ink.navy } } };
    case 'shown':
      return { ...record, font: { bold: true, color: { argb: ink.navy } } };
    case 'missing':
      return { ...record, font: { color: { argb: ink.muted } } };
    case 'reference':
      return { ...record, font: { color: { argb: ink.link } } };
    case 'input':
      return { ...record, font: { color: { argb: ink.input } }, fill: ink.inputGround };
    case 'altered':
      return { ...record, font: { color: { argb: ink.amber } }, fill: ink.alteredGround };
    case 'parameter':
      return { ...record, font: { color: { argb: ink.muted } }, fill: ink.panel };
    case 'body':
      return record;
    default:
      return tinted(look);
  }
}

function tinted(look: string): LookParts {
  const tint = tints[look];
  return tint
    ? {
        ...record,
        font: { color: { argb: tint.text } },
        ...(tint.ground ? { fill: tint.ground } : {}),
      }
    : record;
}

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}
