import { buildReport, type Report } from '@trifold/core';

/** Sixteen units in three groups, one of which screening leaves out; six indicators, some missing, one with a long tail. */
const scores = `unit,group,reach,use,cost,risk,depth,age
甲,a,12,3.5,40,2,0.31,7
乙,b,15,2.25,38,4,0.27,3
丙,a,11,,52,1,0.44,9
丁,c,14,4.75,47,3,,5
戊,b,13,1.5,41,5,0.19,8
己,c,16,2.75,,2,0.36,2
庚,a,12.5,3.25,44,4,0.22,6
辛,b,980,5,39,1,0.41,4
壬,c,14.5,4,50,3,0.33,
癸,a,320,2,43,,0.29,1
子,b,15.5,3,45,5,0.25,7.5
寅,a,12.25,2.5,46,2,0.33,10
卯,b,11.5,3.75,44.5,4,0.26,6.5
辰,c,14.25,4.25,48,1,0.39,3.5
巳,a,13.25,1.75,42,3,0.24,11
丑,c,,,51,,,
`;

const manifest = (method: string, robustness: string, thresholds: string) => `
id: scored
title: { zh-CN: 评分, en: Scored }
subtitle: { zh-CN: 副题, en: Subtitle }
description: { zh-CN: 说明, en: Description }
publisher: { zh-CN: 出版者, en: Publisher }
date: 2026-01-31
locales: [zh-CN, en]
licence: { zh-CN: 许可, en: Licence }
cite: { zh-CN: 引用, en: Citation }
keywords: { zh-CN: 关键词, en: keywords }
sources: sources
tables:
  - id: t
    file: tables/t.csv
    title: { zh-CN: 表, en: Table }
    description: { zh-CN: 说明, en: Description }
    primaryKey: [unit]
    status: { value: coded }
    sources: { value: S1 }
    fields:
      - { name: unit, type: name, title: { zh-CN: 单位, en: Unit } }
      - { name: group, type: name, title: { zh-CN: 组, en: Group } }
      ${['reach', 'use', 'cost', 'risk', 'depth', 'age']
        .map((name) => `- { name: ${name}, type: number, title: { zh-CN: ${name}项, en: ${name} } }`)
        .join('\n      ')}
  - id: sources
    file: tables/sources.csv
    title: { zh-CN: 来源, en: Sources }
    description: { zh-CN: 来源, en: Sources }
    primaryKey: [source_id]
    status: { value: reported }
    sources: { value: S1 }
    fields:
      - { name: source_id, type: name, title: { zh-CN: 编号, en: Id } }
evaluations:
  - id: ranking
    title: { zh-CN: 排名, en: Ranking }
    description: { zh-CN: 说明, en: Description }
    table: t
    unit: unit
    status: coded
    digits: 2
    indicators:
      - { code: index, title: { zh-CN: 总指数, en: Index } }
      - { code: pull, parent: index, title: { zh-CN: 吸引, en: Pull }, weight: 3 }
      - { code: age, parent: index, field: age, weight: 0.5, direction: -1 }
      - { code: gain, parent: index, title: { zh-CN: 收益, en: Gain }, weight: 2 }
      - { code: reach, parent: pull, field: reach, weight: 1 }
      - { code: use, parent: pull, field: use, weight: 2 }
      - { code: depth, parent: pull, field: depth, weight: 0.7 }
      - { code: cost, parent: gain, field: cost, weight: 1, direction: -1 }
      - { code: risk, parent: gain, field: risk, weight: 1.3, direction: -1 }
    method: ${method}
    robustness: ${robustness}
    matrix:
      x: pull
      y: gain
      thresholds: ${thresholds}
      quadrants:
        lowLow: { zh-CN: 观望, en: Wait }
        highLow: { zh-CN: 培育, en: Grow }
        lowHigh: { zh-CN: 收获, en: Harvest }
        highHigh: { zh-CN: 领先, en: Lead }
`;

export interface Declared {
  /** YAML of the evaluation's method. */
  method?: string;
  robustness?: string;
  thresholds?: string;
}

/** A report with one evaluation, by the rules given. Throws where it can't be published. */
export function scoredReport({
  method = '{ screen: 0.5, missing: skip, rescale: { minMax: [0, 100] }, aggregate: arithmetic }',
  robustness = '{ draws: 200, seed: 7, weights: 0.25, rescale: [{ minMax: [0, 100] }, rank], dropOne: true, top: 3 }',
  thresholds = 'median',
}: Declared = {}): Report {
  const files: Record<string, string> = {
    'tables/t.csv': scores,
    'tables/sources.csv': 'source_id\nS1\n',
  };
  const { report, findings } = buildReport({
    manifest: manifest(method, robustness, thresholds),
    edition: '1.0.0',
    file: (path) => (path in files ? new TextEncoder().encode(files[path]) : null),
  });
  if (!report) throw new Error(JSON.stringify(findings.filter(({ severity }) => severity === 'error')));
  return report;
}
