import { formatValue } from '../format/format-value.ts';
import { statusText, words } from '../format/words.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Table } from '../normalize/table.ts';
import { composeChart } from './charts/compose-chart.ts';
import { composeSections } from './compose-sections.ts';
import { composeSources } from './compose-sources.ts';
import { composeTable } from './compose-table.ts';
import { countFigure } from './count-figure.ts';
import type { Finding } from './finding.ts';
import { collectNames } from './names.ts';
import { proseText, resolveProse } from './prose.ts';
import type { Figure, Locale, Prose, Report, ReportTable, Text } from './report.ts';
import { statuses } from './status.ts';

/**
 * Everything that a reader will see, in every locale. Rounding, wording and numbering happen here and nowhere
 * later. `findings` are those met on the way; the report carries `earlier` ones and these.
 */
export function compose(
  manifest: Manifest,
  tables: Table[],
  edition: string,
  earlier: Finding[],
): { report: Report; findings: Finding[] } {
  const names = collectNames(manifest, tables, edition);
  const composed = tables.map((table) => composeTable(table, manifest, names));
  const findings = composed.flatMap((part) => part.findings);
  const figures = new Map<string, Figure>();
  const add = (figure: Figure): void => {
    if (figures.has(figure.id)) findings.push(clash(figure));
    figures.set(figure.id, figure);
  };
  for (const part of composed) for (const figure of part.figures) add(figure);
  const reportTables = composed.map((part) => part.table);
  const counts = statusCounts([...figures.values()], reportTables, manifest.locales);
  for (const { figure } of counts) add(figure);
  const date = dateFigure(manifest);
  add(date);

  const context = { figures, names, locales: manifest.locales };
  const byId = new Map(reportTables.map((table) => [table.id, table]));
  const prose = (text: Text, path: string): Prose => {
    const resolved = resolveProse(text, path, context);
    findings.push(...resolved.findings);
    return resolved.prose;
  };
  const quoted = (text: Text): Text => {
    const resolved = prose(text, 'keyFigures');
    return Object.fromEntries(manifest.locales.map((locale) => [locale, proseText(resolved, locale)]));
  };
  const printed = manifest.sections.flatMap((section) =>
    section.blocks.flatMap((block) => ('chart' in block ? [block.chart] : [])),
  );
  const charts = manifest.charts.map((spec) => {
    const at = printed.indexOf(spec.id);
    const made = composeChart(spec, String((at < 0 ? printed.length : at) + 1), {
      tables: byId,
      figures,
      resolveProse: (text) => prose(text, `charts.${spec.id}`),
      locales: manifest.locales,
    });
    findings.push(...made.findings);
    for (const figure of made.figures) add(figure);
    return made.chart;
  });
  const sections = composeSections(manifest, new Map(tables.map((table) => [table.spec.id, table])), context);
  const sources = composeSources(byId.get(manifest.sources));
  findings.push(...sections.findings, ...unknownKeyFigures(manifest, figures), ...sources.findings);

  const keyFigures = manifest.keyFigures.map((item) => ({
    figure: item.figure,
    label: quoted(item.label),
    ...(item.note ? { note: quoted(item.note) } : {}),
    status: figures.get(item.figure)?.status ?? 'missing',
  }));

  const report: Report = {
    id: manifest.id,
    edition,
    date: manifest.date,
    dateText: date.text,
    locales: manifest.locales,
    title: manifest.title,
    subtitle: manifest.subtitle,
    publisher: manifest.publisher,
    description: manifest.description,
    licence: manifest.licence,
    howToCite: manifest.cite,
    keywords: manifest.keywords,
    names,
    words,
    keyFigures,
    sections: sections.sections,
    tables: reportTables,
    charts,
    figures: [...figures.values()],
    sources: sources.sources,
    findings: [...earlier, ...findings],
    statusNotes: counts.map(({ status, figure }) => ({
      status,
      label: statusText(status),
      meaning: words[`meaning.${status}`] ?? {},
      count: figure.id,
    })),
  };
  return { report, findings };
}

/**
 * How many figures of the tables have each status, as figures of their own; for `missing`, how many values the tables
 * lack.
 */
function statusCounts(figures: Figure[], tables: ReportTable[], locales: Locale[]) {
  return statuses.map((status) => {
    const count =
      status === 'missing'
        ? missingValues(tables)
        : figures.filter((figure) => figure.status === status && figure.provenance.line !== undefined).length;
    return { status, figure: countFigure(`status.${status}.figures`, count, undefined, locales) };
  });
}

/** Cells of fields that are no text and have no value; a derived one lacks nothing that its parts have not told. */
function missingValues(tables: ReportTable[]): number {
  const words = new Set(['text', 'name', 'url']);
  return tables
    .flatMap((table) => {
      const names = table.fields
        .filter(({ type, formula }) => !words.has(type) && formula === undefined)
        .map(({ name }) => name);
      return table.rows.flatMap((row) => names.map((name) => row.cells[name]?.value.type));
    })
    .filter((type) => type === 'missing').length;
}

/** The date of the edition, so that the cover prints no number that is no figure. */
function dateFigure(manifest: Manifest): Figure {
  const value = { type: 'period' as const, start: manifest.date, end: manifest.date, grain: 'day' as const };
  const text: Text = {};
  for (const locale of manifest.locales) {
    text[locale] = formatValue(value, undefined, { type: 'period' }, locale).text;
  }
  return {
    id: 'report.date',
    value,
    text,
    cellText: text,
    status: 'reported',
    provenance: { file: 'report.yaml', column: 'date', raw: manifest.date, rules: [], sources: [] },
  };
}

function clash(figure: Figure): Finding {
  return {
    code: 'figure-id-clash',
    severity: 'error',
    ...(figure.provenance.file === undefined ? {} : { file: figure.provenance.file }),
    ...(figure.provenance.line === undefined ? {} : { line: figure.provenance.line }),
    raw: figure.id,
    message: {
      'zh-CN': `编号“${figure.id}”用了两次。`,
      en: `The figure id "${figure.id}" is used twice.`,
    },
    hint: {
      'zh-CN': '让主键的值在去掉空格和点之后仍不同。',
      en: 'Make the key cells differ in more than blanks and dots.',
    },
  };
}

function unknownKeyFigures(manifest: Manifest, figures: Map<string, Figure>): Finding[] {
  return manifest.keyFigures
    .filter((item) => !figures.has(item.figure))
    .map((item) => ({
      code: 'unknown-figure',
      severity: 'error' as const,
      file: 'report.yaml',
      column: 'keyFigures',
      raw: item.figure,
      message: {
        'zh-CN': `keyFigures：没有编号为“${item.figure}”的数字，或它是缺失的。`,
        en: `keyFigures: there is no figure "${item.figure}", or it is missing.`,
      },
      hint: { 'zh-CN': '编号写作“表.主键.字段”。', en: 'Ids read table.key.field.' },
    }));
}
