import type { BarChart } from '@trifold/core';
import { base, label, mark, quoted, text } from './sample-parts.ts';

const leaders: [string, string, string, number | null][] = [
  ['GPT4-Turbo', 'OpenAI', 'OpenAI', 90.63],
  ['GPT4（网页）', 'OpenAI', 'OpenAI', 83.9],
  ['文心一言4.0（API）', '百度', 'Baidu', 79.02],
  ['通义千问2.0', '阿里云', 'Alibaba Cloud', 76.54],
  ['AndesGPT', 'OPPO', 'OPPO', 75.04],
  [
    '清华智谱清言',
    '智谱AI与清华大学知识工程实验室',
    'Zhipu AI with the Knowledge Engineering Group of Tsinghua',
    74.91,
  ],
  ['Moonshot', '月之暗面', 'Moonshot AI', 73.2],
  ['未参评的模型', '某公司', 'Some company', null],
];

/** Ranks, sub-labels, a rank and a value that are missing, one row that stands out. */
export const ranking: BarChart = {
  ...base('ranking'),
  kind: 'bars',
  max: 90.63,
  series: [{ id: 'total', label: text('总分', 'Total'), emphasis: 'second' }],
  rows: leaders.map(([name, chinese, english, total], index) => ({
    label: label(name, name),
    sub: label(chinese, english),
    rank:
      index < 2 || total === null
        ? { missing: text('—', '—') }
        : quoted(`leaders.${index}.rank`, `${index - 1}`, `${index - 1}`),
    emphasis: index === 2 ? 'main' : 'second',
    bars: [
      total === null
        ? { missing: text('未公开', 'not disclosed') }
        : mark(`leaders.${index}.total`, total, String(total), String(total)),
    ],
  })),
};

const stages: [string, string, number, number | null][] = [
  ['种子轮与种子前轮', 'Seed and pre-seed', 3.79, 4.27],
  ['早期（A轮、B轮）', 'Early (series A and B)', 21.49, 13.52],
  ['中期（C轮、D轮）', 'Middle (series C and D)', 23.65, 6.14],
  [
    '后期（E轮及以后，含上市前最后一轮融资）',
    'Late: series E and later, including the last round before going public',
    15.15,
    2.02,
  ],
  ['其他风险投资', 'Venture capital without a named stage', 3.12, 5.73],
  ['企业轮', 'Corporate round', 3.21, null],
];

/** Two series side by side. */
export const stageBars: BarChart = {
  ...base('stages'),
  kind: 'bars',
  max: 23.65,
  series: [
    { id: 'before', label: text('2021年', '2021'), emphasis: 'second' },
    { id: 'after', label: text('2023年', '2023'), emphasis: 'second' },
  ],
  rows: stages.map(([chinese, english, before, after], index) => ({
    label: label(chinese, english),
    emphasis: 'second',
    bars: [
      mark(`stages.${index}.before`, before, (before * 10).toFixed(1), before.toFixed(2)),
      after === null
        ? { missing: text('未公开', 'not disclosed') }
        : mark(`stages.${index}.after`, after, (after * 10).toFixed(1), after.toFixed(2)),
    ],
  })),
};
