import { describe, expect, it } from 'vitest';
import { buildEvaluation, industries } from './declared-evaluation.ts';

describe('an evaluation declared in report.yaml', () => {
  it('gives scores and ranks by the stated rule, as figures that lead back to their cells', () => {
    const built = buildEvaluation();
    expect(built.findings).toEqual([]);
    // Advertising: content (8−3)/(9−3) = 83.33, reach 100 → change 91.67; use 100, cost (9−6)/(9−6) = 100, risk 100.
    const change = built.figure('matrix.广告.change');
    expect(change.text).toEqual({ 'zh-CN': '91.7', en: '91.7' });
    expect(change.status).toBe('coded');
    expect(change.provenance.derivedFrom).toEqual(['t.广告.content', 't.广告.reach']);
    expect(change.provenance.formula?.['zh-CN']).toBe('content项、reach项的加权算术平均');
    const index = built.figure('matrix.广告.index');
    expect(Number(index.value.type === 'number' && index.value.value)).toBeCloseTo(
      (2 * (550 / 6) + 100) / 3,
      9,
    );
    expect(index.provenance.derivedFrom).toEqual(['matrix.广告.change', 'matrix.广告.money']);
    expect(built.figure('matrix.广告.index_rank').text.en).toBe('1');
  });

  it('shares the weight of what is missing among its siblings, and says how much is known', () => {
    const built = buildEvaluation();
    // Healthcare: use 0, risk 0, cost missing.
    expect(built.figure('matrix.医疗.money').text.en).toBe('0.0');
    expect(built.figure('matrix.医疗.known_share').text['zh-CN']).toBe('80%');
  });

  it('derives an index from the scores that there are, where a dimension has none', () => {
    const built = buildEvaluation(industries.replace('影视,7,2,2,6,3', '影视,7,2,,,'));
    expect(built.figure('matrix.影视.index').provenance.derivedFrom).toEqual(['matrix.影视.change']);
  });

  it('is derived from figures that there are, each with no more digits than a spreadsheet keeps', () => {
    const built = buildEvaluation(industries.replace('医疗,3,1,1,,9', '医疗,3,1,,,'), (yaml) =>
      yaml.replace('missing: skip', 'missing: skip, minShare: 0.5'),
    );
    expect(built.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const ids = new Set(built.report?.figures.map(({ id }) => id));
    const parts = built.report?.figures.flatMap(({ provenance }) => provenance.derivedFrom ?? []) ?? [];
    expect(parts.length).toBeGreaterThan(20);
    expect(parts.filter((id) => !ids.has(id))).toEqual([]);
    for (const { value } of built.report?.figures ?? []) {
      if (value.type !== 'number') continue;
      expect(value.value.replace(/^-?0*\.?0*|\./g, '').length).toBeLessThanOrEqual(15);
    }
  });

  it('puts the best first and names quadrants, strengths and intervals', () => {
    const { report } = buildEvaluation();
    const results = report?.tables.find(({ id }) => id === 'matrix');
    expect(results?.rows.map(({ key }) => key)).toEqual(['广告', '游戏', '影视', '金融', '医疗']);
    const [first] = results?.rows ?? [];
    expect(first?.cells.quadrant?.text['zh-CN']).toBe('领先');
    expect(first?.cells.rank_low?.text.en).toBe('1');
    expect(results?.evaluation).toBe('matrix');
    expect(results?.fields.find(({ name }) => name === 'index')?.title).toEqual({
      'zh-CN': '总指数',
      en: 'Index',
    });
  });

  it('calls strong what most others fall short of, and weak what most others do better', () => {
    const { row } = buildEvaluation();
    // 影视: content has two better and two worse; reach and use have one more better than worse, cost has all better.
    expect(row('影视', 'matrix').cells.strengths?.text.en).toBe('risk');
    expect(row('影视', 'matrix').cells.weaknesses?.text.en).toBe('cost, reach, use');
    // 广告 is second in content alone; it shares the first place in reach, which weighs more than use.
    expect(row('广告', 'matrix').cells.strengths?.text.en).toBe('cost, risk, reach');
    expect(row('广告', 'matrix').cells.weaknesses?.text.en).toBe('none');
    expect(row('医疗', 'matrix').cells.strengths?.text.en).toBe('none');
  });

  it('gives a unit that is not ranked its score, and neither rank nor share of the top', () => {
    const { report } = buildEvaluation(industries, (yaml) =>
      yaml.replace('method: {', "method: { unranked: { industry: ['广告'] },"),
    );
    const results = report?.tables.find(({ id }) => id === 'matrix');
    const [first, second] = results?.rows ?? [];
    expect([first?.key, second?.key]).toEqual(['广告', '游戏']);
    expect(first?.cells.change?.text.en).toBe('91.7');
    for (const name of ['index_rank', 'rank_low', 'top_share']) {
      expect(first?.cells[name]?.value.type, name).toBe('missing');
    }
    expect(second?.cells.top_share?.text.en).toBe('100%');
  });

  it('carries the whole chain, so that a score can be worked out again', () => {
    const evaluation = buildEvaluation().report?.evaluations[0];
    const node = (code: string) => evaluation?.nodes.find((found) => found.code === code);
    expect(node('risk')).toMatchObject({
      kind: 'indicator',
      direction: -1,
      raw: [4, 2, 3, 9, 7],
      share: 1 / 3,
    });
    expect(node('cost')?.raw?.[3]).toBeNull();
    const change = node('change')?.values ?? [];
    const money = node('money')?.values ?? [];
    node('index')?.values.forEach((index, at) => {
      expect(index).toBeCloseTo((2 * (change[at] ?? 0) + (money[at] ?? 0)) / 3, 12);
    });
    const added = evaluation?.nodes
      .filter(({ kind }) => kind === 'indicator')
      .map(({ contributions }) => contributions?.[1] ?? 0);
    expect(added?.reduce((sum, points) => sum + points, 0)).toBeCloseTo(node('index')?.values[1] ?? 0, 9);
  });

  it('shows what each indicator adds, where that sums to the index', () => {
    const { report, figure } = buildEvaluation();
    const table = report?.tables.find(({ id }) => id === 'matrix-contributions');
    expect(table?.fields.map(({ name }) => name)).toEqual([
      'unit',
      'content',
      'reach',
      'use',
      'cost',
      'risk',
    ]);
    const added = table?.rows[0]?.cells ?? {};
    const sum = Object.values(added).reduce(
      (total, { value }) => total + (value.type === 'number' ? Number(value.value) : 0),
      0,
    );
    const index = figure('matrix.广告.index').value;
    expect(sum).toBeCloseTo(index.type === 'number' ? Number(index.value) : 0, 9);
    const geometric = buildEvaluation(industries, (yaml) =>
      yaml
        .replace('aggregate: arithmetic', 'aggregate: geometric')
        .replaceAll('minMax: [0, 100]', 'minMax: [1, 100]'),
    );
    expect(geometric.report?.tables.map(({ id }) => id)).not.toContain('matrix-contributions');
  });

  it('brings tables of other methods, of what moves ranks and of altered numbers where these are declared', () => {
    const { report, figure } = buildEvaluation(industries, (yaml) =>
      yaml
        .replace('missing: skip, rescale', 'missing: mean, rescale')
        .replace('dropOne: true', 'dropOne: true, sobol: true'),
    );
    expect(report?.tables.map(({ id }) => id)).toEqual([
      't',
      'sources',
      'matrix',
      'matrix-contributions',
      'matrix-weights',
      'matrix-method',
      'matrix-variants',
      'matrix-sobol',
      'matrix-altered',
    ]);
    expect(figure('matrix-variants.v1.shift').text.en).toBe('0.00');
    expect(Number(figure('matrix-variants.v2.shift').text.en)).toBeGreaterThanOrEqual(0);
    const sobol = report?.tables.find(({ id }) => id === 'matrix-sobol');
    expect(sobol?.rows.map(({ key }) => key)).toEqual(['rescale', 'dropOne', 'weights']);
    const [altered] = report?.tables.find(({ id }) => id === 'matrix-altered')?.rows ?? [];
    expect(altered?.key).toBe('医疗.cost');
    expect(altered?.cells.was?.value.type).toBe('missing');
    expect(altered?.cells.is?.text.en).toBe('7.5000');
    expect(altered?.cells.unit?.text['zh-CN']).toBe('医疗');
  });

  it.each([
    ['equal', '50.0%'],
    ['{ ahp: { change: [[1, 3], [1/3, 1]] } }', '75.0%'],
  ])('weighs by %s', (weighting, share) => {
    const { figure, findings } = buildEvaluation(industries, (yaml) =>
      yaml
        .replace('field: content, weight: 1', 'field: content, weight: 7')
        .replace('missing: skip', `weighting: ${weighting}, missing: skip`),
    );
    expect(findings).toEqual([]);
    expect(figure('matrix-weights.content.share').text.en).toBe(share);
  });

  it.each([
    ['of another size', '[[1, 2, 3], [1/2, 1, 2], [1/3, 1/2, 1]]', '2 rows'],
    ['not reciprocal', '[[1, 3], [3, 1]]', 'reciprocal'],
  ])('refuses judgements that are %s', (_, judgements, words) => {
    const { report, of } = buildEvaluation(industries, (yaml) =>
      yaml.replace('missing: skip', `weighting: { ahp: { change: ${judgements} } }, missing: skip`),
    );
    expect(report).toBeNull();
    expect(of('bad-judgements')[0]?.message.en).toContain(words);
  });

  it('refuses judgements that contradict one another, with their consistency ratio', () => {
    const { report, of } = buildEvaluation(industries, (yaml) =>
      yaml.replace(
        'missing: skip',
        'weighting: { ahp: { money: [[1, 9, 1/9], [1/9, 1, 9], [9, 1/9, 1]] } }, missing: skip',
      ),
    );
    expect(report).toBeNull();
    expect(of('bad-judgements')[0]?.message.en).toMatch(/consistency ratio is \d/);
  });

  it('words the method in both languages with every number quoted', () => {
    const evaluation = buildEvaluation().report?.evaluations[0];
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const { text } of evaluation?.steps ?? []) {
        for (const run of text[locale] ?? []) if (!('figure' in run)) expect(run.text).not.toMatch(/\d/);
      }
    }
    expect(evaluation?.steps.map(({ title }) => title.en)).toEqual([
      'Data',
      'Missing numbers',
      'Rescaling',
      'Weights and aggregation',
      'Ranks',
      'Robustness',
      'Matrix',
    ]);
  });

  it('prints a seed as a name, its digits together, and a number of draws as an amount', () => {
    const { report } = buildEvaluation(industries, (yaml) => yaml.replace('draws: 500', 'draws: 1500'));
    const shown = (parameter: string) =>
      report?.figures.find(({ id }) => id === `matrix-method.${parameter}.value`);
    expect(shown('seed')?.text).toEqual({ 'zh-CN': '20231124', en: '20231124' });
    expect(shown('draws')?.text).toEqual({ 'zh-CN': '1,500', en: '1,500' });
    const rows = report?.tables.find(({ id }) => id === 'matrix-method')?.rows ?? [];
    const cell = rows.find(({ key }) => key === 'seed')?.cells.value;
    expect(cell?.text.en).toBe('20231124');
    expect(cell?.sheet[0]).toMatchObject({ value: { en: '20231124' }, format: { en: '0' } });
  });

  const stepsOf = (change: (yaml: string) => string, csv = industries) => {
    const steps = buildEvaluation(csv, change).report?.evaluations[0]?.steps ?? [];
    const words = (locale: 'zh-CN' | 'en') =>
      steps.map(({ text }) => (text[locale] ?? []).map((run) => run.text).join('')).join(' ');
    return { zh: words('zh-CN'), en: words('en') };
  };

  it('names every rule that draws choose among, with its numbers', () => {
    const { zh, en } = stepsOf((yaml) =>
      yaml.replace(
        'rescale: [{ minMax: [0, 100] }, rank]',
        'rescale: [{ minMax: [1, 100] }, { zScore: [50, 10] }, rank], aggregate: [arithmetic, [geometric, { power: 0.5 }]]',
      ),
    );
    expect(en).toContain(
      'rescaling by min–max from 1 to 100, z-scores with mean 50 and standard deviation 10, or ranks',
    );
    expect(en).toContain('weighted geometric mean then weighted power mean with exponent 0.5');
    expect(zh).toContain('缩放用线性缩放（1至100）、标准化（均值50、标准差10）或名次');
  });

  it('tells fixed ends, directions, weights and groups of the indicators by name', () => {
    const { zh, en } = stepsOf((yaml) =>
      yaml.replace(
        'missing: skip, rescale: { minMax: [0, 100] },',
        'missing: { groupMean: industry }, rescale: { minMax: [0, 100] }, goalposts: { content: [0, 10], use: [0, 10], risk: [1, 9] }, unranked: { industry: [影视] }, tieDistance: 0.5,',
      ),
    );
    expect(en).toContain('0 to 10 for content and use; 1 to 9 for risk');
    expect(en).toContain('Less is better in risk');
    expect(en).toContain('Transformability 66.7%, Monetization 33.3%');
    expect(en).toContain('grouped by “industry”');
    expect(en).toContain('no more than 0.5 below the best of its group');
    expect(en).toContain('Units that are not ranked keep their score');
    expect(zh).toContain('content项和use项为0至10；risk项为1至9');
  });

  it('names no indicator whose title has a digit, which would be a number without a figure', () => {
    const change = (yaml: string) =>
      yaml
        .replace(
          'field: content, weight: 1',
          'field: content, weight: 1, title: { zh-CN: 3D内容, en: 3D content }',
        )
        .replace('missing: skip,', 'missing: skip, goalposts: { content: [0, 10] },');
    expect(buildEvaluation(industries, change).of('typed-digits')).toEqual([]);
    expect(stepsOf(change).en).toContain('The fixed ends are in the table of parameters.');
  });

  it('prints its steps where a section asks for them', () => {
    const section = (id: string) => `
sections:
  - id: how
    theme: { zh-CN: 方法, en: Method }
    headline: { zh-CN: 方法, en: Method }
    blocks: [{ method: ${id} }]
`;
    const { report } = buildEvaluation(industries, undefined, section('matrix'));
    const [block] = report?.sections[0]?.blocks ?? [];
    expect(block).toEqual({ kind: 'steps', items: report?.evaluations[0]?.steps });
    expect(buildEvaluation(industries, undefined, section('nowhere')).of('manifest-error')[0]?.raw).toBe(
      'nowhere',
    );
  });

  it('is the same for the same inputs', () => {
    expect(buildEvaluation().report?.evaluations).toEqual(buildEvaluation().report?.evaluations);
  });

  it.each([
    [
      'a circle',
      (yaml: string) =>
        yaml
          .replace('code: change, parent: index', 'code: change, parent: content')
          .replace('code: content, parent: change, field: content', 'code: content, parent: change'),
      'indicator-circle',
    ],
    [
      'two roots',
      (yaml: string) => yaml.replace('code: money, parent: index', 'code: money'),
      'several-roots',
    ],
    [
      'an unknown parent',
      (yaml: string) => yaml.replace('code: reach, parent: change', 'code: reach, parent: chance'),
      'unknown-parent',
    ],
    [
      'a negative weight',
      (yaml: string) => yaml.replace('field: reach, weight: 1', 'field: reach, weight: -1'),
      'bad-weight',
    ],
    [
      'a code twice',
      (yaml: string) => yaml.replace('code: reach, parent', 'code: use, parent'),
      'duplicate-indicator',
    ],
    [
      'a zero under a geometric mean',
      (yaml: string) => yaml.replace('aggregate: arithmetic', 'aggregate: geometric'),
      'mean-undefined',
    ],
    [
      'a missing number where none may be',
      (yaml: string) => yaml.replace('missing: skip', 'missing: error'),
      'missing-indicator-value',
    ],
  ])('refuses %s in a sentence', (_, change, code) => {
    const { report, findings } = buildEvaluation(industries, change);
    expect(report).toBeNull();
    const found = findings.filter((finding) => finding.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(finding.severity).toBe('error');
      expect(finding.message['zh-CN']).toMatch(/。$/);
      expect(finding.message.en).toMatch(/\.$/);
    }
  });

  it('leaves a constant indicator out of the weights and says so', () => {
    const csv = industries.replace(/,(\d),(\d),(\d?),(\d)\n/g, ',2,$2,$3,$4\n');
    const { codes, report, figure } = buildEvaluation(csv);
    expect(codes).toEqual(['constant-indicator']);
    expect(figure('matrix-weights.content.share').text.en).toBe('100.0%');
    expect(
      report?.tables.find(({ id }) => id === 'matrix-weights')?.rows.find(({ key }) => key === 'reach')?.cells
        .treatment?.text.en,
    ).toBe('the same for all, left out');
  });

  it('leaves out a unit without any number, and one with too few, and names them', () => {
    const csv = `${industries}无,,,,,\n少,4,,,,\n`;
    const { findings, report } = buildEvaluation(csv, (yaml) =>
      yaml.replace('missing: skip', 'screen: 0.6, missing: skip'),
    );
    expect(findings.map(({ code, raw }) => [code, raw])).toEqual([
      ['unit-without-data', '无'],
      ['unit-screened-out', '少'],
    ]);
    expect(report?.evaluations[0]?.units).toHaveLength(5);
  });

  it('refuses to score by a range', () => {
    const { report, of } = buildEvaluation(industries.replace('游戏,9', '游戏,8~9'));
    expect(report).toBeNull();
    expect(of('indicator-inexact')[0]).toMatchObject({ line: 2, column: 'content', raw: '8~9' });
  });

  it.each([
    ['table: t', 'table: nowhere'],
    ['unit: industry', 'unit: name'],
    ['field: reach', 'field: rich'],
    ['x: change', 'x: content'],
    ['id: matrix', 'id: t'],
  ])('tells of names that are not there: %s → %s', (from, to) => {
    const { report, of } = buildEvaluation(industries, (yaml) => yaml.replace(from, to));
    expect(report).toBeNull();
    expect(of('manifest-error')[0]?.column).toMatch(/^evaluations\[0\]\./);
  });
});

it('words nothing in a language that the report does not have', () => {
  const built = buildEvaluation(undefined, undefined, '', undefined, 'locales: [en]');
  const { report } = built;
  expect(built.findings).toEqual([]);
  const [evaluation] = report?.evaluations ?? [];
  const own = report?.tables.filter((table) => table.evaluation !== undefined) ?? [];
  expect(own.length).toBeGreaterThan(3);
  expect(evaluation?.steps[0]?.title).toEqual({ en: 'Data' });
  expect(built.figure('matrix.广告.change').provenance.formula).toEqual({
    en: 'The weighted arithmetic mean of content, reach',
  });
  for (const table of own) {
    for (const { title, columns } of table.fields) {
      expect(Object.keys(title)).toEqual(['en']);
      expect(columns).not.toContain('zh-CN');
    }
    for (const { cells } of table.rows) {
      for (const [name, { raw }] of Object.entries(cells))
        if (name !== 'unit') expect(raw).not.toMatch(/\p{Script=Han}/u);
    }
  }
});
