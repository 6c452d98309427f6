import { buildReport, type Report } from '@trifold/core';
import { files, manifest } from './sample-files.ts';

const words = (zh: string, en: string) => `{ zh-CN: ${zh}, en: ${en} }`;
const number = (name: string) => `{ name: ${name}, type: number, title: ${words('分值', 'Score')} }`;

const table = `
  - id: scores
    file: tables/scores.csv
    title: ${words('分值', 'Scores')}
    description: ${words('分值', 'Scores')}
    primaryKey: [place]
    status: { value: coded }
    sources: { value: S1 }
    fields:
      - { name: place, type: text, title: ${words('地区', 'Region')}, vocabulary: place }
      - ${number('a')}
      - ${number('b')}
      - ${number('c')}
`;

const evaluations = `
evaluations:
  - id: index
    title: ${words('评估', 'Evaluation')}
    description: ${words('评估', 'Evaluation')}
    notice: ${words('本项目编码', 'Coded by this project')}
    table: scores
    unit: place
    status: coded
    indicators:
      - { code: total, title: ${words('总指数', 'Total index')} }
      - { code: reach, parent: total, title: ${words('广度', 'Breadth')} }
      - { code: depth, parent: total, title: ${words('深度', 'Depth')} }
      - { code: one, parent: reach, field: a }
      - { code: two, parent: reach, field: b }
      - { code: three, parent: depth, field: c }
    method: { missing: skip, rescale: { minMax: [0, 100] }, aggregate: arithmetic }
    robustness: { draws: 200, seed: 7, weights: 0.25, dropOne: true, top: 2 }
    matrix:
      x: reach
      y: depth
      thresholds: median
      quadrants:
        lowLow: ${words('观望', 'Wait')}
        highLow: ${words('培育', 'Grow')}
        lowHigh: ${words('收获', 'Harvest')}
        highHigh: ${words('领先', 'Lead')}
`;

const chart = (kind: string) => `
  - id: ${kind}
    kind: ${kind}
    evaluation: index
    title: ${words('图', 'Chart')}
    subtitle: ${words('分值', 'Scores')}
    alt: ${words('图', 'Chart')}
`;

const regions = ['east', 'west', 'inland', 'coast', 'islands'];
const numbers = ['9,3,2', '7,8,4', '5,2,8', '1,4,3', '3,6,9'];
const chinese = ['东部', '西部', '内陆', '沿海', '岛屿'];

/** A fresh report whose only section shows both charts of an evaluation; of `more` regions besides the five. */
export function evaluationReport(more = 0): Report {
  const others = Array.from({ length: more }, (_, at) => {
    const letters = [at / 26, at % 26]
      .map((place) => String.fromCodePoint(0x61 + Math.floor(place)))
      .join('');
    return { id: `other-${letters}`, numbers: `${at % 10},${(at * 7) % 10},${(at * 3) % 11}` };
  });
  const vocabulary = [
    ...regions.map((id, at) => `    ${id}: ${words(chinese[at] ?? '', `The ${id}`)}\n`),
    ...others.map(({ id }) => `    ${id}: ${words(`某地${id.slice(-2)}`, `Region ${id.slice(-2)}`)}\n`),
  ].join('');
  const changed = manifest
    .replace('vocabularies:\n', `vocabularies:\n  place:\n${vocabulary}`)
    .replace('tables:\n', `tables:${table}`)
    .replace('keyFigures:', `${evaluations}keyFigures:`)
    .replace('charts:\n', `charts:${chart('matrix')}${chart('ranking')}`)
    .replace('- chart: amounts\n      - table: { of: sales }', '- chart: matrix\n      - chart: ranking');
  const rows = [
    ...regions.map((id, at) => `${id},${numbers[at]}`),
    ...others.map((other) => `${other.id},${other.numbers}`),
  ];
  const csv = `place,a,b,c\n${rows.join('\n')}\n`;
  const all: Record<string, string> = { ...files, 'tables/scores.csv': csv };
  const { report, findings } = buildReport({
    manifest: changed,
    edition: '1.0.0',
    file: (path) => (path in all ? new TextEncoder().encode(all[path]) : null),
  });
  if (!report) throw new Error(JSON.stringify(findings));
  return report;
}
