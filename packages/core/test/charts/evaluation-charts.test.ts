import { describe, expect, it } from 'vitest';
import { buildEvaluation, industries } from '../evaluate/declared-evaluation.ts';

const words = '{ zh-CN: 图, en: Chart }';
const chart = (keys: string) =>
  `charts:\n  - { id: c, evaluation: matrix, title: ${words}, subtitle: ${words}, alt: ${words}, ${keys} }\n`;

function built(keys: string, csv = industries, change = (yaml: string) => yaml) {
  return buildEvaluation(csv, change, chart(keys));
}

function matrixOf(...given: Parameters<typeof built>) {
  const { report, findings } = built(...given);
  const [made] = report?.charts ?? [];
  if (made?.kind !== 'matrix') throw new Error(JSON.stringify(findings));
  return { chart: made, report };
}

function rankingOf(...given: Parameters<typeof built>) {
  const { report, findings } = built(...given);
  const [made] = report?.charts ?? [];
  if (made?.kind !== 'ranking') throw new Error(JSON.stringify(findings));
  return { chart: made, report };
}

describe('a matrix of an evaluation', () => {
  it('places each unit by its scores, with its quadrant and share of draws', () => {
    const { chart, report } = matrixOf('kind: matrix');
    const evaluation = report?.evaluations[0];
    expect(chart.points).toHaveLength(5);
    for (const point of chart.points) {
      const at = evaluation?.units.findIndex(({ name }) => name.en === point.label.text.en) ?? -1;
      const scoreOf = (code: string) => evaluation?.nodes.find((node) => node.code === code)?.values[at];
      expect([point.x, point.y]).toEqual([scoreOf('change'), scoreOf('money')]);
      expect(point.quadrant).toBe(evaluation?.matrix?.placed[at]);
      expect(point.share?.figure).toBe(`matrix.${evaluation?.units[at]?.key}.quadrant_share`);
      expect(point.steady).toBe((evaluation?.robustness?.units[at]?.quadrantShare ?? 0) >= 0.5);
    }
  });

  it('has the thresholds of the method as figures, well inside its scales, and ticks that are figures', () => {
    const { chart, report } = matrixOf('kind: matrix');
    for (const [name, axis] of [['x', chart.x] as const, ['y', chart.y] as const]) {
      const { scale, threshold } = axis;
      expect(threshold.label.en).toBe('Median');
      expect(threshold.mark.figure).toBe(`matrix-method.threshold-${name}.value`);
      const share = (threshold.mark.at - scale.min) / (scale.max - scale.min);
      expect(share).toBeGreaterThan(0.15);
      expect(share).toBeLessThan(0.85);
      for (const { figure, at } of [...scale.ticks, threshold.mark]) {
        expect(report?.figures.map(({ id }) => id)).toContain(figure);
        expect(at).toBeGreaterThanOrEqual(scale.min);
        expect(at).toBeLessThanOrEqual(scale.max);
      }
    }
    expect(chart.x.title.en).toBe('Transformability');
  });

  it('has the notice and the status of the evaluation', () => {
    const { chart } = matrixOf('kind: matrix');
    expect(chart.notice?.en).toBe('Coded by this project');
    expect(chart.statuses).toEqual(['coded']);
  });

  it('names units without a score apart', () => {
    const { chart } = matrixOf('kind: matrix', industries.replace('医疗,3,1,1,,9', '医疗,,,1,2,9'));
    expect(chart.points).toHaveLength(4);
    expect(chart.unscored?.units.map(({ text }) => text.en)).toEqual(['医疗']);
  });

  it('shows no shares where robustness is not declared', () => {
    const { chart } = matrixOf('kind: matrix', industries, (yaml) =>
      yaml.replace(/ {4}robustness: .*\n/u, ''),
    );
    expect(chart.legend).toBeUndefined();
    expect(chart.points.every(({ share, steady }) => share === undefined && steady)).toBe(true);
  });

  it('places negative scores, with ticks below zero', () => {
    const { chart } = matrixOf('kind: matrix', industries, (yaml) =>
      yaml
        .replace('minMax: [0, 100]', 'zScore: [0, 1]')
        .replace('minMax: [0, 100] }, rank', 'zScore: [0, 1] }, rank'),
    );
    expect(chart.x.scale.ticks.map(({ at }) => at)).toContain(-1);
    expect(chart.x.scale.ticks.find(({ at }) => at === -1)?.text.en).toMatch(/^[−-]1/u);
  });
});

describe('a ranking of an evaluation', () => {
  it('lists units by rank, with intervals in order', () => {
    const { chart } = rankingOf('kind: ranking, emphasis: { unit: [游戏] }');
    expect(chart.rows.map(({ rank }) => ('missing' in rank ? '' : rank.text.en))).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
    for (const { interval } of chart.rows) {
      if (!interval) throw new Error('Each row has an interval.');
      expect(interval.low.at).toBeLessThanOrEqual(interval.median);
      expect(interval.median).toBeLessThanOrEqual(interval.high.at);
    }
    expect(chart.ranks?.ticks.map(({ at }) => at)).toEqual([1, 2, 3, 4, 5]);
    expect(chart.rows.filter(({ emphasis }) => emphasis === 'main')).toHaveLength(1);
    expect(chart.heads.score.en).toBe('Index');
  });

  it('has bars alone without robustness', () => {
    const { chart } = rankingOf('kind: ranking', industries, (yaml) =>
      yaml.replace(/ {4}robustness: .*\n/u, ''),
    );
    expect(chart.ranks).toBeUndefined();
    expect(chart.heads.ranks).toBeUndefined();
    expect(chart.rows.every(({ interval }) => interval === undefined)).toBe(true);
  });

  it('puts units without a rank last, with their score and a dash', () => {
    const { chart } = rankingOf('kind: ranking', industries, (yaml) =>
      yaml.replace('aggregate: arithmetic }', 'aggregate: arithmetic, unranked: { industry: [广告] } }'),
    );
    const last = chart.rows.at(-1);
    expect(last?.label.text.en).toBe('广告');
    expect(last?.rank).toEqual({ missing: { 'zh-CN': '–', en: '–' } });
    expect(last?.score).toHaveProperty('figure');
    expect(chart.legend.unranked).toBeDefined();
  });
});

describe('charts of evaluations that are not there', () => {
  it('are told, with what there is', () => {
    const { findings } = buildEvaluation(
      industries,
      undefined,
      chart('kind: ranking').replace('evaluation: matrix', 'evaluation: matrx'),
    );
    expect(findings).toMatchObject([
      {
        code: 'manifest-error',
        column: 'charts[0].evaluation',
        raw: 'matrx',
        hint: { en: 'There are: matrix.' },
      },
    ]);
  });

  it('are told where the evaluation has no matrix', () => {
    const { findings } = built('kind: matrix', industries, (yaml) =>
      yaml.slice(0, yaml.indexOf('    matrix:\n')),
    );
    expect(findings).toMatchObject([
      {
        code: 'manifest-error',
        raw: 'matrix',
        message: { en: expect.stringContaining('declares no matrix to draw') },
      },
    ]);
  });

  it('are told of fields that the results do not have', () => {
    const { codes } = built('kind: ranking, emphasis: { industry: [游戏] }');
    expect(codes).toEqual(['chart-unknown-field']);
  });
});

describe('profiles of an evaluation', () => {
  it('have a card for each unit, best first, with figures at each level and what each indicator adds', () => {
    const { report, findings } = built('kind: profiles');
    const [made] = report?.charts ?? [];
    if (made?.kind !== 'profiles') throw new Error(JSON.stringify(findings));
    expect(made.cards.map(({ title }) => title.text['zh-CN'])).toEqual([
      '广告',
      '游戏',
      '影视',
      '金融',
      '医疗',
    ]);
    const [first] = made.cards;
    expect(first?.rank).toMatchObject({ figure: 'matrix.广告.index_rank' });
    expect(first?.levels.map(({ label }) => label.en)).toEqual(['Transformability', 'Monetization']);
    const points = first?.parts.flatMap(({ bar }) => ('at' in bar ? [bar.at] : [])) ?? [];
    const score = first && 'at' in first.score ? first.score.at : 0;
    expect(points.reduce((sum, each) => sum + each, 0)).toBeCloseTo(score, 9);
    const healthcare = made.cards.at(-1)?.parts.find(({ label }) => label.en === 'cost');
    expect(healthcare?.bar).toHaveProperty('missing');
  });

  it('have no contributions where these would not sum up', () => {
    const { report } = built('kind: profiles', industries, (yaml) =>
      yaml
        .replace('aggregate: arithmetic', 'aggregate: geometric')
        .replaceAll('minMax: [0, 100]', 'minMax: [1, 100]'),
    );
    const [made] = report?.charts ?? [];
    expect(made?.kind === 'profiles' && made.cards.every(({ parts }) => parts.length === 0)).toBe(true);
  });
});
