import type * as z from 'zod';
import type { manifestSchema } from '../manifest/manifest.ts';
import type { Locale } from '../report/report.ts';
import { type DraftedChart, draftChart } from './draft-chart.ts';
import { draftId } from './draft-id.ts';
import { draftRemarks } from './draft-remarks.ts';
import type { DraftRequest } from './draft-report.ts';
import { draftSection } from './draft-section.ts';
import { placeholderSources, sourcesTable } from './draft-sources.ts';
import { draftTables } from './draft-tables.ts';
import { draftTitle } from './draft-title.ts';
import type { ChartEntry, Claim, DraftedTable } from './drafted-table.ts';
import type { LeftOut } from './find-tables.ts';
import { mainLocale } from './main-locale.ts';
import { placeholders } from './placeholders.ts';
import { printedDigits } from './printed-digits.ts';
import type { TableCandidate } from './table-candidate.ts';
import { countDecisions, writeManifest } from './write-manifest.ts';

export interface ManifestDraft {
  /** The language of its comments. */
  commentLocale: Locale;
  /** The text of report.yaml. */
  manifest: string;
  /** A table of sources that has to be written with it. */
  sources?: { path: string; text: string };
  tables: DraftedTable[];
  charts: ChartEntry[];
  /** Comments in the text that say what a person has to decide. */
  decisionCount: number;
}

/** report.yaml before its defaults are filled in. */
export type ManifestEntry = z.input<typeof manifestSchema>;

const mostKeyFigures = 6;
const mostKeywords = 8;
const mostBarsBelowHeadline = 26;
/** The schema wants a date, and nothing in the files is the edition's. */
const noDate = '1970-01-01';

/** A report.yaml that speaks of these tables; charts of `withoutCharts` are left away. */
export function draftManifest(
  request: DraftRequest,
  candidates: TableCandidate[],
  leftOut: LeftOut[],
  withoutCharts: ReadonlySet<string>,
): ManifestDraft {
  const locale = mainLocale(candidates);
  const { commentLocale = locale } = request;
  const words = placeholders(locale);
  const { tables, ownSources } = draftTables(candidates, { locale, commentLocale });
  const parts = tables
    .filter(({ spec }) => spec.id !== ownSources)
    .map((table) => {
      const drawn = chartsOf(table, withoutCharts, locale);
      return {
        table,
        drawn,
        charts: drawn.map(({ entry }) => entry),
        // What is highest says more than what is latest.
        claim: drawn.findLast(({ claim }) => claim)?.claim,
      };
    });
  const drawn = parts.flatMap((part) => part.drawn);
  const charts = parts.flatMap((part) => part.charts);
  const claims = parts.flatMap(({ claim }) => claim ?? []).slice(0, mostKeyFigures);
  const text = (main: string) => ({ [locale]: main });
  const keywords = [...new Set(parts.map(({ table }) => table.title))].slice(0, mostKeywords);
  const head = {
    id: draftId(request.name, '-') ?? 'report',
    title: text(draftTitle(request.name, locale === 'zh-CN' ? '报告' : 'Report')),
    subtitle: text(words.subtitle),
    description: text(words.description),
    publisher: text(words.publisher),
    date: noDate,
    locales: [locale],
    licence: text(words.licence),
    cite: text(words.cite),
    keywords: text(keywords.join(locale === 'zh-CN' ? '、' : ', ')),
  };
  const body = {
    sources: ownSources ?? 'sources',
    tables: [
      ...tables.map(({ spec }) => spec),
      ...(ownSources === undefined ? [sourcesTable(request.sourcesPath, locale)] : []),
    ],
    ...(claims.length > 0 ? { keyFigures: claims.map((claim) => keyFigure(claim, locale)) } : {}),
    ...(charts.length > 0 ? { charts } : {}),
    sections: parts.map((part) => draftSection(part.table, part.charts, part.claim, locale)),
  };
  const known = [
    ...candidates.map(({ file }) => file),
    request.sourcesPath,
    ...Object.values(head.title),
    ...drawn.flatMap(({ claim }) => claim?.name ?? []),
  ];
  const names = printedDigits([body, head], known);
  const entry: ManifestEntry = { ...head, ...(names.length > 0 ? { names } : {}), ...body };
  const remarks = draftRemarks({ tables, leftOut, ownSources }, { locale, commentLocale });
  const { intro, decide } = placeholders(commentLocale);
  const manifest = writeManifest(entry, { intro, decide, remarks }, request.schemaPath);
  return {
    commentLocale,
    manifest,
    ...(ownSources === undefined
      ? { sources: { path: request.sourcesPath, text: placeholderSources(locale) } }
      : {}),
    tables,
    charts,
    decisionCount: countDecisions(manifest, decide),
  };
}

/** The charts of a table; many bars only behind lines, which fill the page that the bars have no room on. */
function chartsOf(table: DraftedTable, without: ReadonlySet<string>, locale: Locale): DraftedChart[] {
  const { inferred } = table.candidate;
  const shape = table.spec.unpivot ? inferred.wide?.long : inferred;
  const charts = (shape?.charts ?? [])
    .flatMap((chart) => draftChart(table, chart, locale) ?? [])
    .filter(({ entry }) => !without.has(entry.id));
  const bars = charts.filter(({ entry }) => entry.kind === 'bars');
  const others = charts.filter(({ entry }) => entry.kind !== 'bars');
  return others.length > 0
    ? [...others, ...bars]
    : bars.filter(({ rowCount }) => rowCount <= mostBarsBelowHeadline);
}

function keyFigure({ figure, label, note }: Claim, locale: Locale) {
  return {
    figure,
    label: { [locale]: label },
    ...(note === undefined ? {} : { note: { [locale]: note } }),
  };
}
