import {
  type BarChart,
  type Figure,
  fixedWords,
  type Locale,
  type Prose,
  type Report,
  type ReportRow,
  type ReportTable,
  type Section,
  type Text,
} from '@trifold/core';

const sentences: Record<Locale, string> = {
  'zh-CN': '本简报逐一列出公开的数据（共12项），读者可以核对每个值从哪里来；没有公开的，一律标为“缺失”。',
  en: 'This brief lists the published data (12 items); readers can check where each value comes from, and what is missing is “missing”.',
};

/** A report that is drawn and thrown away: each kind of block that most briefs have, so that the code for it has run once. */
export function warmUpReport(locale: Locale): Report {
  const words = { [locale]: sentences[locale] };
  const short = { [locale]: sentences[locale].slice(0, 8) };
  const table = tableOf(short, words);
  return {
    id: 'warm-up',
    edition: '0.0.0',
    date: '2026-01-01',
    dateText: short,
    locales: [locale],
    title: short,
    subtitle: words,
    publisher: short,
    description: words,
    licence: words,
    howToCite: words,
    keywords: short,
    names: [],
    words: fixedWords,
    keyFigures: Array.from({ length: 3 }, () => ({ figure: figureId, label: short, status: 'reported' })),
    sections: [sectionOf('1', short, words), sectionOf('2', short, words)],
    tables: [table],
    charts: [chartOf(short, words)],
    evaluations: [],
    figures: [figureOf(short)],
    sources: [
      { id: sourceId, title: words, publisher: short, url: 'https://example.org/warm-up', trust: '1' },
    ],
    findings: [],
    statusNotes: [{ status: 'reported', label: short, meaning: words, count: figureId }],
  };
}

const figureId = 'warm-up.1.value';
const sourceId = 'S1';

function proseOf(words: Text, locale = Object.keys(words)[0] as Locale): Prose {
  const text = words[locale] ?? '';
  return { [locale]: [{ text }, { figure: figureId, text: '12' }, { text }] };
}

function sectionOf(number: string, short: Text, words: Text): Section {
  const text = proseOf(words);
  const view = {
    table: 'warm-up',
    number,
    title: short,
    fields: ['name', 'value', 'remark'],
    rows: rowKeys,
    note: text,
  };
  return {
    id: `section-${number}`,
    number,
    theme: short,
    headline: proseOf(short),
    blocks: [
      { kind: 'paragraph', text },
      { kind: 'list', items: [text, text] },
      { kind: 'steps', items: [{ title: short, text }] },
      { kind: 'callout', tone: 'note', text },
      { kind: 'table', view },
      { kind: 'chart', chart: 'warm-up' },
      { kind: 'paragraph', text },
    ],
  };
}

const rowKeys = Array.from({ length: 24 }, (_, at) => String(at + 1));

function tableOf(short: Text, words: Text): ReportTable {
  const field = { title: short, columns: [], sheetColumns: [] };
  return {
    id: 'warm-up',
    file: 'warm-up.csv',
    title: short,
    description: words,
    primaryKey: ['name'],
    fields: [
      { ...field, name: 'name', type: 'name', align: 'start' },
      { ...field, name: 'value', type: 'number', align: 'end' },
      { ...field, name: 'remark', type: 'text', align: 'start' },
    ],
    rows: rowKeys.map((key, at): ReportRow => {
      const cell = (text: Text) => ({ value: textValue, text, raw: '', sheet: [] });
      return {
        key,
        line: at + 2,
        status: 'reported',
        statusText: short,
        sources: [sourceId],
        cells: { name: cell(short), value: { ...cell(short), figure: figureId }, remark: cell(words) },
      };
    }),
  };
}

const textValue = { type: 'text', value: '' } as const;

function figureOf(text: Text): Figure {
  const provenance = { rules: [], sources: [sourceId] };
  return { id: figureId, value: textValue, text, cellText: text, status: 'reported', provenance };
}

function chartOf(short: Text, words: Text): BarChart {
  return {
    id: 'warm-up',
    number: '1',
    kind: 'bars',
    title: short,
    subtitle: short,
    alt: proseOf(words),
    sources: [sourceId],
    statuses: ['reported'],
    max: 10,
    series: [{ id: 'value', label: short, emphasis: 'second' }],
    rows: Array.from({ length: 8 }, (_, at) => ({
      label: { text: short },
      emphasis: 'second',
      bars: [{ figure: figureId, text: short, at: at + 1 }],
    })),
  };
}
