import type { Locale, Report } from '@trifold/core';
import type { Workbook } from 'exceljs';

type Properties = Pick<
  Workbook,
  | 'creator'
  | 'lastModifiedBy'
  | 'company'
  | 'title'
  | 'subject'
  | 'description'
  | 'keywords'
  | 'created'
  | 'modified'
  | 'views'
> & { language: string };

/** What the file's properties say. Its dates are the edition's, so that they never depend on the clock. */
export function documentProperties(report: Report, locale: Locale): Properties {
  const day = new Date(`${report.date}T00:00:00Z`);
  const publisher = plain(report.publisher[locale]);
  return {
    creator: publisher,
    lastModifiedBy: publisher,
    company: publisher,
    title: plain(report.title[locale]),
    subject: plain(report.subtitle[locale]),
    description: plain(report.description[locale]),
    keywords: plain(report.keywords[locale]),
    language: locale,
    created: day,
    modified: day,
    views: [
      { x: 0, y: 0, width: 28_000, height: 16_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
    ],
  };
}

/** XML's own limits apply to properties: no control characters. */
function plain(text: string | undefined): string {
  return (text ?? '').replace(/[\x00-\x1f\x7f\ufffe\uffff]|\p{Surrogate}/gu, ' ').trim();
}
