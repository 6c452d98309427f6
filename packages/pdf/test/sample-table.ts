import type { FieldType, Figure, ReportField, ReportRow, ReportTable, Status, Text } from '@trifold/core';

export type SampleField = [
  name: string,
  type: FieldType,
  zh: string,
  en: string,
  unitZh?: string,
  unitEn?: string,
];
export type SampleRow = {
  key: string;
  status?: Status;
  sources?: string[];
  cells: (string | [string, string])[];
};

/** A table of a report with each number a figure; cells are one text, or one for each locale. */
export function sampleTable(
  id: string,
  title: [string, string],
  fields: SampleField[],
  rows: SampleRow[],
  notice?: Text,
): { table: ReportTable; figures: Figure[] } {
  const figures: Figure[] = [];
  const toRow = (row: SampleRow, at: number): ReportRow => {
    const status = row.status ?? 'reported';
    const sources = row.sources ?? ['SEED'];
    const cells: ReportRow['cells'] = {};
    fields.forEach(([name, type], column) => {
      const raw = row.cells[column] ?? '';
      const text = textOf(raw);
      const isMissing = text['zh-CN'] === '—';
      const isFigure = !isMissing && type !== 'text' && type !== 'name' && type !== 'url';
      const figure = `${id}.${row.key}.${name}`;
      const value = isMissing
        ? ({ type: 'missing', reason: 'dash' } as const)
        : ({ type: 'text', value: text['zh-CN'] ?? '' } as const);
      cells[name] = { value, text, raw: text['zh-CN'] ?? '', sheet: [], ...(isFigure ? { figure } : {}) };
      if (isFigure) {
        const provenance = { file: `tables/${id}.csv`, line: at + 2, column: name, rules: [], sources };
        figures.push({ id: figure, value, text, cellText: text, status, provenance });
      }
    });
    return { key: row.key, line: at + 2, status, statusText: STATUS_WORDS[status], sources, cells };
  };
  const table: ReportTable = {
    id,
    file: `tables/${id}.csv`,
    title: textOf(title),
    description: {},
    primaryKey: [fields[0]?.[0] ?? ''],
    fields: fields.map(toField),
    rows: rows.map(toRow),
    ...(notice ? { notice } : {}),
  };
  return { table, figures };
}

export function textOf(words: string | [string, string]): Text {
  return typeof words === 'string' ? { 'zh-CN': words, en: words } : { 'zh-CN': words[0], en: words[1] };
}

function toField([name, type, zh, en, unitZh, unitEn]: SampleField): ReportField {
  return {
    name,
    type,
    title: { 'zh-CN': zh, en },
    ...(unitZh && unitEn ? { unit: { 'zh-CN': unitZh, en: unitEn } } : {}),
    columns: [name],
    sheetColumns: [],
    align: ['number', 'money', 'percent', 'points', 'duration'].includes(type) ? 'end' : 'start',
  };
}

const STATUS_WORDS: Record<Status, Text> = {
  reported: { 'zh-CN': '原文', en: 'Reported' },
  related: { 'zh-CN': '相关', en: 'Related' },
  derived: { 'zh-CN': '推算', en: 'Derived' },
  coded: { 'zh-CN': '编码', en: 'Coded' },
  illustrative: { 'zh-CN': '示意', en: 'Illustrative' },
  missing: { 'zh-CN': '缺失', en: 'Missing' },
};
