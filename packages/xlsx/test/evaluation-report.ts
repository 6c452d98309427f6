import { buildReport, type Report } from '@trifold/core';

/** A report with one evaluation, whatever it is about. */
export interface EvaluationCase {
  /** Units are named in the column "unit", groups in "group". */
  csv: string;
  /** Lines of YAML. */
  indicators: string[];
  method: string;
  /** Further keys of the evaluation. */
  more?: string;
  id?: string;
}

/** Eight units with gaps, an outlier and ties; "cost" and "risk" are better when low. */
export const gaps = `unit,group,reach,use,cost,risk,size,depth
阿尔法,a,9,3,2,8,4,11
贝塔,a,8,3,3,9,2,12
伽马,a,7,2,2,6,3,10
德尔塔,b,3,1,1,,9,11
艾普西龙,b,5,2,3,7,7,13
泽塔,b,,4,5,3,1,12
伊塔,b,6,,4,5,400,10.5
西塔,c,4.5,2.5,1.5,4,5,
`;

/** Three levels; the index has an indicator of its own beside its dimensions. */
export const levels = [
  '{ code: index, title: { zh-CN: 总指数, en: Index } }',
  '{ code: change, parent: index, title: { zh-CN: 可变革程度, en: Transformability }, weight: 2 }',
  '{ code: money, parent: index, title: { zh-CN: 变现潜力, en: Monetization }, weight: 1.5 }',
  '{ code: near, parent: money, title: { zh-CN: 近期, en: Near term }, weight: 1 }',
  '{ code: far-off, parent: money, title: { zh-CN: 远期, en: Long term }, weight: 3 }',
  '{ code: reach, parent: change, field: reach, weight: 1 }',
  '{ code: size, parent: index, field: size, weight: 0.5 }',
  '{ code: use, parent: change, field: use, weight: 2 }',
  '{ code: cost, parent: near, field: cost, weight: 1, direction: -1 }',
  '{ code: risk, parent: near, field: risk, weight: 0.3333333333333333, direction: -1 }',
  '{ code: depth, parent: far-off, field: depth, weight: 1 }',
];

/** Two dimensions that make a matrix. */
export const matrix = `
    robustness: { draws: 200, seed: 7, weights: 0.25, rescale: [{ minMax: [1, 100] }, rank], dropOne: true, top: 2 }
    matrix:
      x: change
      y: money
      thresholds: median
      quadrants:
        lowLow: { zh-CN: 观望, en: Wait }
        highLow: { zh-CN: 培育, en: Grow }
        lowHigh: { zh-CN: 收获, en: Harvest }
        highHigh: { zh-CN: "领先“者”", en: 'The "lead"' }
`;

/** The report of a case. Throws with its findings where it has none. */
export function evaluationReport({
  csv,
  indicators,
  method,
  more = '',
  id = 'matrix',
}: EvaluationCase): Report {
  const [header = ''] = csv.split('\n');
  const fields = header.split(',').map((name) => {
    const type = name === 'unit' || name === 'group' ? 'name' : 'number';
    return `      - { name: ${name}, type: ${type}, title: { zh-CN: ${name}项, en: ${name} } }`;
  });
  const manifest = `
id: sample
title: { zh-CN: 样本, en: Sample }
subtitle: { zh-CN: 副题, en: Subtitle }
description: { zh-CN: 说明, en: Description }
publisher: { zh-CN: 出版者, en: Publisher }
date: 2026-01-31
locales: [zh-CN, en]
licence: { zh-CN: 许可, en: Licence }
cite: { zh-CN: 引用, en: Citation }
keywords: { zh-CN: 关键词, en: keywords }
sources: sources
evaluations:
  - id: ${id}
    title: { zh-CN: 行业矩阵, en: Industry matrix }
    description: { zh-CN: 按公开资料评分。, en: Scored from public material. }
    notice: { zh-CN: 本项目编码, en: Coded by this project }
    table: t
    unit: unit
    status: coded
    digits: 1
    indicators:
${indicators.map((line) => `      - ${line}`).join('\n')}
    method: ${method}${more}
tables:
  - id: t
    file: tables/t.csv
    title: { zh-CN: 证据, en: Evidence }
    description: { zh-CN: 说明, en: Description }
    primaryKey: [unit]
    status: { value: coded }
    sources: { value: S1 }
    fields:
${fields.join('\n')}
  - id: sources
    file: tables/sources.csv
    title: { zh-CN: 来源, en: Sources }
    description: { zh-CN: 来源, en: Sources }
    primaryKey: [source_id]
    status: { value: reported }
    sources: { value: S1 }
    fields:
      - { name: source_id, type: name, title: { zh-CN: 编号, en: Id } }
`;
  const files: Record<string, string> = { 'tables/t.csv': csv, 'tables/sources.csv': 'source_id\nS1\n' };
  const { report, findings } = buildReport({
    manifest,
    edition: '1.0.0',
    file: (path) => (path in files ? new TextEncoder().encode(files[path]) : null),
  });
  if (!report || report.evaluations.length === 0) throw new Error(JSON.stringify(findings, null, 1));
  return report;
}
