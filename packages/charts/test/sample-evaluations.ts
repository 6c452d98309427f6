import type { MatrixChart, MatrixPoint, RankingChart } from '@trifold/core';
import { base, label, mark, quoted, text } from './sample-parts.ts';

const names: [string, string][] = [
  ['游戏', 'Gaming'],
  ['广告营销', 'Advertising and marketing'],
  ['影视', 'Film and television'],
  ['零售电商', 'Retail and e-commerce'],
  ['美国', 'United States of America'],
  ['圣文森特和格林纳丁斯', 'Saint Vincent and the Grenadines'],
  ['韩国', 'Republic of Korea'],
];

export const nameOf = (at: number): [string, string] => {
  const [chinese, english] = names[at % names.length] ?? ['', ''];
  const letter = String.fromCodePoint(0x41 + Math.floor(at / names.length));
  return at < names.length ? [chinese, english] : [`${chinese}${letter}`, `${english} ${letter}`];
};

/** Numbers 0 to 1 that look random and are the same each time. */
export function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

const axis = (id: string, chinese: string, english: string, at: number) => ({
  title: text(chinese, english),
  scale: {
    type: 'linear' as const,
    min: -8,
    max: 108,
    ticks: [0, 20, 40, 60, 80, 100].map((tick) => mark(`${id}.tick.${tick}`, tick, `${tick}`, `${tick}`)),
  },
  threshold: { label: text('中位数', 'Median'), mark: mark(`${id}.threshold`, at, `${at}`, `${at}`) },
});

/** A matrix of units at these places; every third one is unsteady. */
export function matrixOf(id: string, places: [number, number][], threshold: [number, number]): MatrixChart {
  const [x, y] = threshold;
  return {
    ...base(id),
    kind: 'matrix',
    x: axis(`${id}.x`, '可变革程度', 'Transformability', x),
    y: axis(`${id}.y`, '变现潜力', 'Monetization potential', y),
    quadrants: [
      text('观望等待', 'Wait and see'),
      text('培育变现', 'Find a business model'),
      text('稳健收获', 'Harvest steadily'),
      text('率先领跑', 'Lead the way'),
    ],
    points: places.map((place, at): MatrixPoint => {
      const steady = at % 3 !== 2;
      const share = `${steady ? 60 + (at % 40) : 10 + (at % 40)}%`;
      return {
        label: label(...nameOf(at)),
        emphasis: at === 0 ? 'main' : 'second',
        x: place[0],
        y: place[1],
        quadrant: (place[0] >= x ? 1 : 0) + (place[1] >= y ? 2 : 0),
        share: quoted(`${id}.${at}.quadrant_share`, share, share),
        steady,
      };
    }),
    legend: {
      steady: text('半数以上抽样留在该象限', 'In its quadrant in half of all draws or more'),
      unsteady: text('不到半数', 'in fewer'),
      share: text('百分数：留在该象限的比例', 'Percentage: share of draws in the quadrant'),
    },
    crowded: text('图中放不下名称，数值见表：', 'No room for these names; see the table:'),
  };
}

/** Places along a rising band, thickest at its lower end. */
export function band(count: number, seed: number): [number, number][] {
  const draw = draws(seed);
  return Array.from({ length: count }, () => {
    const common = draw() ** 1.4 * 70;
    return [common + draw() * 30, common + draw() * 30];
  });
}

/** Two units on one spot, others on both thresholds and in corners; one without a score. */
export const tiedMatrix: MatrixChart = {
  ...matrixOf(
    'tied',
    [
      [100, 100],
      [100, 62],
      [58, 54],
      [58, 45],
      [58, 45],
      [0, 0],
    ],
    [58, 50],
  ),
  unscored: { head: text('没有分数：', 'Without a score:'), units: [label('医疗', 'Health care')] },
};

/** Thresholds so far out that a quadrant is narrow. */
export const lopsidedMatrix = matrixOf('lopsided', band(23, 3), [90, 18]);

export const crowdedMatrix = matrixOf('crowded', band(51, 11), [42, 40]);

/** Ranks with intervals; one row without a rank, one without a score. */
export function rankingOf(id: string, count: number, isRobust: boolean, lowest = 0): RankingChart {
  const draw = draws(count);
  const rows = Array.from({ length: count }, (_, at): RankingChart['rows'][number] => {
    const rank = at + 1;
    const low = Math.max(1, rank - Math.floor(draw() * 6));
    const high = Math.min(count - 2, rank + Math.floor(draw() * 6));
    const score = (100 - lowest) * (1 - at / count) + lowest;
    const isRanked = at < count - 2;
    return {
      label: label(...nameOf(at)),
      rank: isRanked ? quoted(`${id}.${at}.rank`, `${rank}`, `${rank}`) : { missing: text('–', '–') },
      emphasis: at === 3 ? 'main' : 'second',
      score:
        at === count - 1
          ? { missing: text('缺失', 'missing') }
          : mark(`${id}.${at}.index`, score, score.toFixed(1), score.toFixed(1)),
      ...(isRobust && isRanked
        ? {
            interval: {
              low: mark(`${id}.${at}.rank_low`, low, `${low}`, `${low}`),
              high: mark(`${id}.${at}.rank_high`, high, `${high}`, `${high}`),
              median: rank,
            },
          }
        : {}),
    };
  });
  const ticks = [1, 5, 10, 20, 30, 40, 50].filter((tick) => tick <= count - 2);
  return {
    ...base(id),
    kind: 'ranking',
    min: Math.min(0, lowest),
    max: 100,
    heads: {
      score: text('总指数', 'Index'),
      ...(isRobust ? { ranks: text('排名区间', 'Range of ranks') } : {}),
    },
    ...(isRobust
      ? {
          ranks: {
            type: 'linear',
            min: 1,
            max: count - 2,
            ticks: ticks.map((tick) => mark(`${id}.tick.${tick}`, tick, `${tick}`, `${tick}`)),
          },
        }
      : {}),
    rows,
    legend: {
      ...(isRobust
        ? { interval: text('横线：九成抽样；圆点：中位名次', 'Line: nine draws in ten; dot: median') }
        : {}),
      unranked: text('“–”：有分数，不参与排名', '“–”: scored but not ranked'),
    },
  };
}

export const evaluationSamples = [
  tiedMatrix,
  lopsidedMatrix,
  crowdedMatrix,
  rankingOf('ranked', 8, true),
  rankingOf('ranked-plainly', 10, false),
  rankingOf('ranked-below-zero', 12, true, -80),
  rankingOf('ranked-many', 51, true),
];
