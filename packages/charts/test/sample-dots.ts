import type { DotChart, DotRow } from '@trifold/core';
import { base, label, mark, text } from './sample-parts.ts';

type Reading = [series: string, months: number, chinese: string, english: string];

const product = (name: string, readings: Reading[], emphasis: DotRow['emphasis'] = 'second'): DotRow => ({
  label: label(name, name),
  emphasis,
  marks: readings.map(([series, at, chinese, english], index) => ({
    series,
    mark: mark(`adoption.${name}-${index}.duration`, at, chinese, english),
  })),
  ranges: [],
});

/** Log scale of durations, three sources that agree, nearly agree and contradict each other, two groups. */
export const adoption: DotChart = {
  ...base('adoption'),
  kind: 'dots',
  scale: {
    type: 'log',
    min: 24 ** -1 / 30.4375,
    max: 1200,
    ticks: [
      mark('charts.adoption.scale.1', 1 / 24 / 30.4375, '1小时', '1 hour'),
      mark('charts.adoption.scale.2', 1 / 30.4375, '1天', '1 day'),
      mark('charts.adoption.scale.3', 1, '1个月', '1 month'),
      mark('charts.adoption.scale.4', 12, '1年', '1 year'),
      mark('charts.adoption.scale.5', 120, '10年', '10 years'),
      mark('charts.adoption.scale.6', 1200, '100年', '100 years'),
    ],
  },
  series: [
    { id: 'seed', label: text('本报告所据摘要', "The report's summary"), emphasis: 'main' },
    {
      id: 'mint',
      label: text('世界统计（经薄荷报转引）', 'World of Statistics, quoted by Mint'),
      emphasis: 'second',
    },
    {
      id: 'pwc',
      label: text('普华永道娱乐及媒体展望', 'PwC Entertainment & Media Outlook'),
      emphasis: 'second',
    },
  ],
  groups: [
    {
      label: label('达到一亿用户', 'To a hundred million users'),
      rows: [
        product('Threads', [
          ['pwc', 5 / 30.4375, '5天', '5 days'],
          ['mint', 0.07, '0.07个月', '0.07 months'],
        ]),
        product(
          'ChatGPT',
          [
            ['seed', 2, '2个月', '2 months'],
            ['mint', 2, '2个月', '2 months'],
            ['pwc', 60 / 30.4375, '60天', '60 days'],
          ],
          'main',
        ),
        product('TikTok', [
          ['mint', 9, '9个月', '9 months'],
          ['pwc', 9, '9个月', '9 months'],
        ]),
        product('WeChat', [['pwc', 14, '1年2个月', '1 year 2 months']]),
        product(
          'Apple App Store',
          [
            ['seed', 24, '2年', '2 years'],
            ['mint', 24, '2年', '2 years'],
          ],
          'main',
        ),
        product('Instagram', [
          ['mint', 30, '2.5年', '2.5 years'],
          ['pwc', 30, '2年6个月', '2 years 6 months'],
        ]),
        product('WhatsApp', [
          ['mint', 42, '3.5年', '3.5 years'],
          ['pwc', 44, '3年8个月', '3 years 8 months'],
          ['seed', 50, '约50个月', 'about 50 months'],
        ]),
        product('World Wide Web', [
          ['mint', 84, '7年', '7 years'],
          ['pwc', 84, '7年', '7 years'],
        ]),
        {
          label: label(
            '移动电话（蜂窝网络，各国首次商用之后）',
            'Mobile telephone on cellular networks, counted from its first commercial service',
          ),
          emphasis: 'second',
          ranges: [],
          marks: [{ series: 'mint', mark: mark('adoption.mobile.duration', 192, '16年', '16 years') }],
        },
        product('Telephone', [['mint', 900, '75年', '75 years']]),
        {
          label: label('某新应用', 'Some new app'),
          emphasis: 'second',
          marks: [],
          ranges: [],
          missing: text('未公开', 'not disclosed'),
        },
      ],
    },
    {
      label: label('达到一百万用户', 'To a million users'),
      rows: [
        product('Threads ', [
          ['pwc', 1 / 24 / 30.4375, '1小时', '1 hour'],
          ['mint', 1.5 / 24 / 30.4375, '1.5小时', '1.5 hours'],
        ]),
        product('Spotify', [['mint', 5, '5个月', '5 months']]),
        product('Netflix', [['mint', 42, '3.5年', '3.5 years']]),
      ],
    },
  ],
};

const sizes: [string, DotRow['marks'][number]['mark'] | [number, number, number[], string, string] | null][] =
  [
    ['GPT-1', mark('models.gpt-1.parameters', 1.17e8, '1.17亿', '0.117 billion')],
    ['GPT-2', mark('models.gpt-2.parameters', 1.5e9, '15亿', '1.5 billion')],
    ['StableLM', [3e9, 7e9, [3e9, 7e9], '30亿、70亿', '3 and 7 billion']],
    ['LLaMA', [7e9, 6.5e10, [], '70亿–650亿', '7–65 billion']],
    ['LLaMA 2', [7e9, 7e10, [7e9, 1.3e10, 7e10], '70亿、130亿、700亿', '7, 13 and 70 billion']],
    ['Baichuan-7B', mark('models.baichuan.parameters', 7e9, '70亿', '7 billion')],
    ['MOSS', mark('models.moss.parameters', 1.6e10, '160亿', '16 billion')],
    ['混元', mark('models.hunyuan.parameters', 1e11, '超过1000亿', 'over 100 billion')],
    ['GPT-3', mark('models.gpt-3.parameters', 1.75e11, '1750亿', '175 billion')],
    ['文心一言', mark('models.ernie.parameters', 2.6e11, '2600亿', '260 billion')],
    ['GPT-4', mark('models.gpt-4.parameters', 1.8e12, '约18000亿', 'about 1,800 billion')],
    ['星火', null],
  ];

/** Forty rows and more on a log scale, with ranges, lists and missing values; one series. */
export const models: DotChart = {
  ...base('models'),
  kind: 'dots',
  scale: {
    type: 'log',
    min: 1e8,
    max: 2.25e12,
    ticks: [8, 9, 10, 11, 12].map((power) =>
      mark(
        `charts.models.scale.${power - 7}`,
        10 ** power,
        ['1亿', '10亿', '100亿', '1000亿', '1万亿'][power - 8] ?? '',
        ['100 million', '1 billion', '10 billion', '100 billion', '1 trillion'][power - 8] ?? '',
      ),
    ),
  },
  series: [{ id: '', label: text('参数量', 'Parameters'), emphasis: 'second' }],
  groups: [
    {
      rows: [0, 1, 2, 3].flatMap((round) =>
        sizes.map(([name, size]): DotRow => {
          const shown = round === 0 ? name : `${name} (${round + 1})`;
          const row: DotRow = { label: label(shown, shown), emphasis: 'second', marks: [], ranges: [] };
          if (size === null) return { ...row, missing: text('未公开', 'not disclosed') };
          if (!Array.isArray(size))
            return { ...row, marks: [{ series: '', mark: { ...size, figure: `${size.figure}.${round}` } }] };
          const [low, high, stops, chinese, english] = size;
          const figure = `models.${name}.${round}.parameters`;
          return { ...row, ranges: [{ series: '', low, high, stops, figure, text: text(chinese, english) }] };
        }),
      ),
    },
  ],
};
