import type { Locale, Report, ReportTable } from '@trifold/core';
import { isSourceTable } from './source-table.ts';
import { word } from './word.ts';

const longest = 31;
/** What an evaluation's title may take on its sheets, so that the longest word of a stage, contributions, fits behind it. */
const longestTitle = 15;

/** The sheets of a workbook that are no tables. */
export interface FixedSheets {
  cover: string;
  contents: string;
  keyFigures: string;
  findings: string;
}

/** Names of the sheets that are no tables, taken from the report's words. */
export function fixedSheetNames(report: Report, locale: Locale): FixedSheets {
  const taken = new Set<string>(['history']);
  const name = (key: keyof FixedSheets): string => uniqueSheetName(word(report, key, locale), key, taken);
  return {
    cover: name('cover'),
    contents: name('contents'),
    keyFigures: name('keyFigures'),
    findings: name('findings'),
  };
}

/**
 * Table id → name of its sheet: the table's title without the characters that Excel forbids, cut to 31 characters
 * at a natural break, and numbered where two would be the same.
 */
export function sheetNames(report: Report, locale: Locale): Record<string, string> {
  const taken = new Set<string>(['history']);
  for (const name of Object.values(fixedSheetNames(report, locale))) taken.add(comparable(name));
  const tables = [...report.tables].sort(
    (a, b) => Number(isSourceTable(b, report)) - Number(isSourceTable(a, report)),
  );
  const names = tables.map((table) => [table.id, tableSheetName(table, report, locale, taken)]);
  return Object.fromEntries(names);
}

/** By its title; a table that goes with an evaluation's results by theirs and what it has, as the stages are. */
function tableSheetName(
  { id, title }: ReportTable,
  report: Report,
  locale: Locale,
  taken: Set<string>,
): string {
  for (const { title: scored, tables } of report.evaluations) {
    const [kind] = Object.entries(tables).find(([, table]) => table === id) ?? [];
    if (kind === undefined || kind === 'results') continue;
    return stageSheetName(scored[locale] ?? '', word(report, `stage.${kind}`, locale), id, taken);
  }
  return uniqueSheetName(title[locale] ?? '', id, taken);
}

/** Every sheet's name as Excel compares them, for `continuedName`. */
export function takenNames(names: string[]): Set<string> {
  return new Set(['history', ...names.map(comparable)]);
}

/** The name of a sheet that goes on with the rows of another: its name numbered from `n` on. `taken` gets it too. */
export function continuedName(name: string, n: number, taken: Set<string>): string {
  const free = numberedName(name, n, taken);
  taken.add(comparable(free));
  return free;
}

/** The name of a sheet on which a stage of an evaluation is worked out: title, a dash, the stage. Cut alike for every stage. */
export function stageSheetName(title: string, stage: string, fallback: string, taken: Set<string>): string {
  const end = ` – ${allowed(stage)}`.slice(0, longest - 5);
  const whole = allowed(title) || allowed(fallback);
  const room = Math.min(longestTitle, longest - end.length);
  const base = whole.length <= room ? whole : cutAtBreak(whole, room);
  return uniqueSheetName(`${base}${end}`, fallback, taken);
}

/** Before a bracket that would stay open, else before the last word that doesn't fit. */
function cutAtBreak(name: string, room: number): string {
  const clause = name.split(/[（(]/)[0]?.trim() ?? '';
  if (clause.length >= 4 && clause.length <= room) return clause;
  const space = name.lastIndexOf(' ', room);
  return cut(name, space >= room / 2 ? space : room);
}

function uniqueSheetName(title: string, fallback: string, taken: Set<string>): string {
  const base = shorten(allowed(title)) || shorten(allowed(fallback)) || 'Sheet';
  const name = taken.has(comparable(base)) ? numberedName(base, 2, taken) : base;
  taken.add(comparable(name));
  return name;
}

function numberedName(base: string, from: number, taken: Set<string>): string {
  for (let n = from; ; n += 1) {
    const end = ` (${n})`;
    const name = `${cut(base, longest - end.length)}${end}`;
    if (!taken.has(comparable(name))) return name;
  }
}

/** Excel takes names for the same that differ in case or in full and half width. */
function comparable(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

function allowed(title: string): string {
  return title
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\ufffe\uffff]|\p{Surrogate}/gu, ' ')
    .replace(/[/\\]/g, '-')
    .replace(/\[/g, '(')
    .replace(/\]/g, ')')
    .replace(/[:*?]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
}

function shorten(name: string): string {
  if (name.length <= longest) return name;
  const clause = name.split(/[，,：；;（(—–|]/)[0]?.trim() ?? '';
  if (clause.length >= 4 && clause.length <= longest) return clause.replace(/[' ]+$/, '');
  const space = name.lastIndexOf(' ', longest);
  return cut(name, space >= 15 ? space : longest);
}

function cut(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[-,;，、；('（ ]+$/, '');
}
