import type { LineChart } from '@trifold/core';
import { base, mark, text } from './sample-parts.ts';

type Reading = [year: number, estimate: boolean, amount: number, chinese: string, english: string];

const publishers: [string, string, string, Reading[]][] = [
  [
    'iimedia',
    '艾媒咨询：中国AIGC核心市场',
    'iiMedia: core AIGC market, China',
    [
      [2023, false, 7.93e9, '79.3亿元', 'CNY 7.93 billion'],
      [2028, true, 2.7674e11, '2767.4亿元', 'CNY 276.74 billion'],
    ],
  ],
  [
    'zhiyan',
    '智研咨询：中国AIGC核心产业',
    'Zhiyan: core AIGC industry, China',
    [
      [2022, false, 1.15e9, '11.5亿元', 'CNY 1.15 billion'],
      [2030, true, 4.441e11, '4441亿元', 'CNY 444.1 billion'],
    ],
  ],
  [
    'qbit',
    '量子位智库：中国AIGC市场',
    'QbitAI: AIGC market, China',
    [[2030, true, 1.15e12, '11500亿元', 'CNY 1,150 billion']],
  ],
  [
    'iresearch',
    '艾瑞咨询：中国人工智能产业',
    'iResearch: AI industry, China',
    [[2028, true, 8e11, '超过8000亿元', 'over CNY 800 billion']],
  ],
  [
    'llm',
    '中国大模型市场',
    'Large-model market, China',
    [
      [2020, false, 1.5e9, '15亿元', 'CNY 1.5 billion'],
      [2022, false, 7e9, '70亿元', 'CNY 7 billion'],
      [2023, false, 1.47e10, '147亿元', 'CNY 14.7 billion'],
      [2024, true, 2.16e10, '216亿元', 'CNY 21.6 billion'],
    ],
  ],
  [
    'gen',
    '前瞻转引：中国生成式人工智能',
    'Quoted by Qianzhan: generative AI, China',
    [[2023, false, 1.44e13, '144000亿元', 'CNY 14,400 billion']],
  ],
];

/** Forecasts that differ by orders of magnitude, single points among them, and a series without any value. */
export const market: LineChart = {
  ...base('market'),
  kind: 'lines',
  scale: {
    type: 'log',
    min: 1e9,
    max: 1.8e13,
    ticks: [9, 10, 11, 12, 13].map((power, index) =>
      mark(
        `charts.market.scale.${index + 1}`,
        10 ** power,
        ['10亿元', '100亿元', '1000亿元', '1万亿元', '10万亿元'][index] ?? '',
        ['CNY 1 billion', 'CNY 10 billion', 'CNY 100 billion', 'CNY 1 trillion', 'CNY 10 trillion'][index] ??
          '',
      ),
    ),
  },
  x: {
    min: 2020,
    max: 2030,
    ticks: Array.from({ length: 11 }, (_, index) =>
      mark(`charts.market.scale.${index + 6}`, 2020 + index, `${2020 + index}年`, `${2020 + index}`),
    ),
  },
  series: [
    ...publishers.map(([id, chinese, english, readings]) => ({
      id,
      label: text(chinese, english),
      emphasis: 'second' as const,
      points: readings.map(([year, estimate, amount, shownChinese, shownEnglish]) => ({
        x: mark(`market.${id}.${year}.period`, year, `${year}年`, `${year}`),
        y: mark(`market.${id}.${year}.amount`, amount, shownChinese, shownEnglish),
        estimate,
      })),
    })),
    {
      id: 'sister',
      label: text('艾瑞咨询：中国AIGC产业', 'iResearch: AIGC industry, China'),
      emphasis: 'main',
      points: [],
      missing: text('未公开', 'not disclosed'),
    },
  ],
};
