import type { ColumnChart } from '@trifold/core';
import { base, mark, quoted, text } from './sample-parts.ts';

const years = ['2019', '2020', '2021', '2022', '2023', '2024'];
const point = (series: string, index: number, amount: number | null) =>
  amount === null
    ? null
    : mark(
        `financing.${series}.${years[index]}.amount`,
        amount * 1e9,
        String(Math.round(amount * 10)),
        amount.toFixed(1),
      );

/** Columns with two later vintages as markers, close to each other and to the columns, and the report's claims. */
export const funding: ColumnChart = {
  ...base('funding'),
  kind: 'columns',
  max: 100.4e9,
  periods: years.map((year) => ({ label: quoted(`financing.${year}.period`, `${year}年`, year) })),
  series: [
    {
      id: 'recap',
      label: text('2023年度回顾（2024年1月版）', 'State of AI, recap of 2023 (January 2024)'),
      emphasis: 'second',
      style: 'column',
      points: [32.5, 33.7, 74.6, 47.3, 42.5, null].map((amount, index) =>
        index === 5 ? { missing: text('未公开', 'not disclosed') } : point('recap', index, amount),
      ),
    },
    {
      id: 'q1',
      label: text('2024年第一季度版', 'State of AI, first quarter of 2024'),
      emphasis: 'second',
      style: 'marker',
      points: [null, 39.2, 89.6, 58.7, 52.1, null].map((amount, index) => point('q1', index, amount)),
    },
    {
      id: 'later',
      label: text('2024年度版（经媒体转引）', 'State of AI 2024, quoted by the press'),
      emphasis: 'second',
      style: 'marker',
      points: [null, null, null, 58.9, 55.9, 100.4].map((amount, index) => point('later', index, amount)),
    },
  ],
  remarks: [
    {
      period: 3,
      text: {
        'zh-CN': [
          { text: '摘要称2022年略有下降；这里下降了' },
          { figure: 'financing.fall.share', text: '36.6%' },
          { text: '。' },
        ],
        en: [
          { text: 'The summary speaks of a slight dip in 2022; here it is a fall of ' },
          { figure: 'financing.fall.share', text: '36.6%' },
          { text: '.' },
        ],
      },
    },
    {
      period: 4,
      text: {
        'zh-CN': [{ text: '摘要称2023年强劲反弹；三个版本都没有。' }],
        en: [{ text: 'The summary speaks of a strong rebound in 2023; none of the vintages shows one.' }],
      },
    },
  ],
};

const quarters = [
  7, 8.6, 8.7, 8.2, 7.1, 7.1, 7.9, 11.7, 19.6, 17.8, 18.8, 18.4, 16, 13.1, 8.5, 9.7, 15.9, 10, 9.5, 7.1,
];

/** Quarters grouped by year, one of them alone in its year, with a second vintage over the last of them. */
export const quarterly: ColumnChart = {
  ...base('quarterly'),
  kind: 'columns',
  max: 19.6e9,
  periods: quarters.map((_, index) => ({
    label: quoted(`charts.quarterly.scale.${index + 1}`, `Q${(index % 4) + 1}`, `Q${(index % 4) + 1}`),
    group: quoted(`charts.quarterly.year.${index >> 2}`, `${years[index >> 2]}年`, years[index >> 2] ?? ''),
  })),
  series: [
    {
      id: 'recap',
      label: text('2023年度回顾', 'Recap of 2023'),
      emphasis: 'second',
      style: 'column',
      points: quarters.map((amount, index) =>
        mark(`quarters.${index}.amount`, amount * 1e9, String(Math.round(amount * 10)), amount.toFixed(1)),
      ),
    },
    {
      id: 'q1',
      label: text('2024年第一季度版', 'First quarter of 2024'),
      emphasis: 'second',
      style: 'marker',
      points: quarters.map((amount, index) =>
        index < 16
          ? null
          : mark(
              `quarters.q1.${index}.amount`,
              amount * 1.15e9,
              String(Math.round(amount * 11.5)),
              (amount * 1.15).toFixed(1),
            ),
      ),
    },
  ],
  remarks: [],
};
