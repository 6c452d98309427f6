import { keyRepeats } from '../check/key-repeats.ts';
import type { Evaluated } from '../evaluate/evaluated.ts';
import { formatValue } from '../format/format-value.ts';
import { statusText, words } from '../format/words.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Table } from '../normalize/table.ts';
import { composeChart } from './charts/compose-chart.ts';
import { composeEvaluation } from './compose-evaluation.ts';
import { composeSections } from './compose-sections.ts';
import { composeSources } from './compose-sources.ts';
import { composeTable } from './compose-table.ts';
import { digitsInCells } from './digits-in-cells.ts';
import { everyRow } from './every-row.ts';
import type { Finding } from './finding.ts';
import { inLocales } from './in-locales.ts';
import { indexNames } from './name-index.ts';
import { collectNames } from './names.ts';
import { proseText, resolveProse } from './prose.ts';
import type { Figure, Prose, Report, Text } from './report.ts';
import { sortNames } from './sort-names.ts';
import { statusCounts } from './status-counts.ts';

/**
 * Everything that a reader will see, in every locale. Rounding, wording and numbering happen here and nowhere
 * later. `findings` are those met on the way; the report carries `earlier` ones and these. Rows that `wanted` leaves out
 * are not in the report.
 */
export function compose(
  manifest: Manifest,
  tables: Table[],
  evaluated: Evaluated[],
  edition: string,
  earlier: Finding[],
  wanted: (table: Table) => ArrayLike<number> = everyRow,
): { report: Report; findings: Finding[] } {
  const declared = collectNames(manifest, tables, edition);
  const names = indexNames(declared);
  const findings: Finding[] = [];
  const composed = tables.map((table) => {
    for (const finding of digitsInCells(table, manifest, names)) findings.push(finding);
    return composeTable(table, manifest, wanted(table));
  });
  const figures = new Map<string, Figure>();
  const add = (figure: Figure): void => {
    if (figures.has(figure.id)) findings.push(clash(figure));
    figures.set(figure.id, figure);
  };
  composed.forEach((part, at) => {
    const told = repeatedLines(tables[at]);
    for (const figure of part.figures) {
      // The finding primary-key has told of the row already.
      if (told.has(figure.provenance.line ?? 0)) figures.set(figure.id, figure);
      else add(figure);
    }
  });
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
  const evaluations = evaluated.map((evaluation) => composeEvaluation(evaluation, manifest.locales, prose));
  const evaluationsById = new Map(evaluations.map((evaluation) => [evaluation.id, evaluation]));
  const charts = manifest.charts.map((spec) => {
    const at = printed.indexOf(spec.id);
    const made = composeChart(spec, String((at < 0 ? printed.length : at) + 1), {
      tables: byId,
      figures,
      evaluations: evaluationsById,
      resolveProse: (text) => prose(text, `charts.${spec.id}`),
      locales: manifest.locales,
    });
    findings.push(...made.findings);
    for (const figure of made.figures) add(figure);
    return made.chart;
  });
  const sections = composeSections(
    manifest,
    new Map(tables.map((table) => [table.spec.id, table])),
    evaluations,
    context,
  );
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
    names: sortNames(declared),
    words,
    keyFigures,
    sections: sections.sections,
    tables: reportTables,
    charts,
    evaluations,
    figures: [...figures.values()],
    sources: sources.sources,
    findings: [...earlier, ...findings],
    statusNotes: counts.map(({ status, figure }) => ({
      status,
      label: inLocales(statusText(status), manifest.locales),
      meaning: inLocales(words[`meaning.${status}`] ?? {}, manifest.locales),
      count: figure.id,
    })),
  };
  return { report, findings };
}

/** Lines of the rows whose key an earlier row of their table has too. */
function repeatedLines(table: Table | undefined): Set<number> {
  const repeats = table ? keyRepeats(table).filter(({ kind }) => kind === 'same') : [];
  return new Set(repeats.map(({ row }) => table?.lines[row] ?? 0));
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
      'zh-CN': '改写主键，或给表、字段换个名字。',
      en: 'Reword the key, or rename the table or the field.',
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
