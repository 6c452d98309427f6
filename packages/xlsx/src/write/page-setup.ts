import type { Locale } from '@trifold/core';
import type { AddWorksheetOptions } from 'exceljs';
import type { SheetPlan } from '../plan/sheet-plan.ts';
import { fonts } from './palette.ts';

const portraitRoom = 105;
const a4 = 9;

/** A4, one page wide, lying where it is wide; a footer with the report's title and page numbers. */
export function pageSetup(
  plan: SheetPlan,
  { locale, reportTitle }: { locale: Locale; reportTitle: string },
): Pick<AddWorksheetOptions, 'pageSetup' | 'headerFooter'> {
  const total = plan.widths.reduce((sum, width) => sum + width, 0);
  const look = `&"${fonts[locale].name},Regular"&8&K5B6472`;
  const title = [...reportTitle.replace(/[\x00-\x1f\x7f\ufffe\uffff]|\p{Surrogate}/gu, ' ')]
    .slice(0, 80)
    .join('')
    .replaceAll('&', '&&');
  return {
    pageSetup: {
      paperSize: a4,
      orientation: total > portraitRoom ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 },
    },
    headerFooter: { oddFooter: `&L${look}${title}&R${look}&P / &N` },
  };
}
