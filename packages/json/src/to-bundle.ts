import type { Report } from '@trifold/core';
import { omitFigureTexts } from './omit-figure-texts.ts';
import type { Bundle } from './schema/bundle-schema.ts';
import { toBundleTable } from './to-bundle-table.ts';

/** The bundle of a report. Published numbers stand in `figures` alone and everything else points there by id; the
 * unrounded ones that they come from stand in `evaluations`. */
export function toBundle(report: Report): Bundle {
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  return {
    format: 'trifold-bundle',
    formatVersion: '1.1',
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
    evaluations: report.evaluations.map((evaluation) => ({
      ...evaluation,
      steps: omitFigureTexts(evaluation.steps, figures),
    })),
    sources: report.sources,
    findings: report.findings,
    tables: report.tables.map((table) => toBundleTable(table, report.locales)),
    figures: report.figures,
  };
}
