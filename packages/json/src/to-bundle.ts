import type { Report } from '@trifold/core';
import { omitFigureTexts } from './omit-figure-texts.ts';
import type { Bundle } from './schema/bundle-schema.ts';
import { toBundleTable } from './to-bundle-table.ts';

/** The bundle of a report. Numbers stand in `figures` alone; everything else points there by id. */
export function toBundle(report: Report): Bundle {
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  return {
    format: 'trifold-bundle',
    formatVersion: '1.0',
    report: {
      id: report.id,
      edition: report.edition,
      date: report.date,
      dateText: report.dateText,
      locales: report.locales,
      title: report.title,
      subtitle: report.subtitle,
      publisher: report.publisher,
      description: report.description,
      licence: report.licence,
      howToCite: report.howToCite,
      keywords: report.keywords,
    },
    names: [...new Set(report.names)].sort(),
    keyFigures: report.keyFigures,
    statusNotes: report.statusNotes,
    sections: omitFigureTexts(report.sections, figures),
    charts: omitFigureTexts(report.charts, figures),
    sources: report.sources,
    findings: report.findings,
    tables: report.tables.map((table) => toBundleTable(table, report.locales)),
    figures: report.figures,
  };
}
