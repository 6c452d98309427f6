import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scratchFolder, trifold } from './run-program.ts';

const raw = 'uName,uCode,region,size,a,b,c\nFirst,F,n,10,5,1,3\nSecond,S,n,20,NA,4,2\nThird,T,s,40,20,9,\n';
const meta =
  'iCode,Parent,Type,Weight,Direction,Denominator\na,P,Indicator,1,1,size\nb,P,Indicator,1,-1,\nc,Q,Indicator,1,1,\nP,Index,Aggregate,2,1,\nQ,Index,Aggregate,1,1,\nIndex,,Aggregate,1,1,\nregion,,Group,,,\nsize,,Denominator,,,\n';

/** Runs the command on three files; those not given are sound. */
function score(files: { raw?: string; meta?: string; method?: string }, ...options: string[]) {
  const folder = scratchFolder();
  const paths = Object.entries({
    'raw.csv': files.raw ?? raw,
    'meta.csv': files.meta ?? meta,
    'method.yaml': files.method ?? 'missing: skip\n',
  }).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  return trifold(['score', ...paths, ...options]);
}

interface Output {
  units: { unit: string; scores: Record<string, number | null>; ranks: Record<string, number | null> }[];
  method: unknown;
  findings: { code: string; severity: string; column?: string; raw?: string; message: { en: string } }[];
}

describe('trifold score', () => {
  it('prints one JSON object with a score and a rank for each aggregate, blanks as null', () => {
    const { status, out } = score({}, '--json');
    expect(status).toBe(0);
    const { units, method } = JSON.parse(out) as Output;
    // a: 5 → 0, 20 → 100; b turned round: 1 → 100, 4 → 62.5, 9 → 0; c: 3 → 100, 2 → 0.
    expect(units.map(({ unit }) => unit)).toEqual(['F', 'S', 'T']);
    expect(units[0]?.scores).toEqual({ Index: (2 * 50 + 100) / 3, P: 50, Q: 100 });
    expect(units[1]?.scores).toEqual({ Index: (2 * 62.5 + 0) / 3, P: 62.5, Q: 0 });
    expect(units[2]?.scores).toEqual({ Index: 50, P: 50, Q: null });
    expect(units.map(({ ranks }) => ranks)).toEqual([
      { Index: 1, P: 2, Q: 1 },
      { Index: 3, P: 1, Q: 2 },
      { Index: 2, P: 2, Q: null },
    ]);
    expect(method).toEqual({ missing: 'skip' });
  });

  it('divides by denominators only when told to', () => {
    const { units } = JSON.parse(
      score({ method: 'denominators: true\nrescale: none\n' }, '--json').out,
    ) as Output;
    expect(units[0]?.scores.P).toBe((5 / 10 - 1) / 2);
    const plain = JSON.parse(score({ method: 'rescale: none\n' }, '--json').out) as Output;
    expect(plain.units[0]?.scores.P).toBe((5 - 1) / 2);
  });

  it('prints a table for people, the best first', () => {
    const { status, out } = score({});
    expect(status).toBe(0);
    expect(out).toBe(
      [
        'unit  rank  Index      P       Q',
        'F        1  66.67  50.00  100.00',
        'T        2  50.00  50.00       –',
        'S        3  41.67  62.50    0.00',
        '',
      ].join('\n'),
    );
  });

  it.each<[string, Parameters<typeof score>[0], number, string]>([
    [
      'a circle',
      {
        meta: meta
          .replace('P,Index,Aggregate', 'P,Q,Aggregate')
          .replace('Q,Index,Aggregate', 'Q,P,Aggregate'),
      },
      1,
      'indicator-circle',
    ],
    ['two roots', { meta: meta.replace('Q,Index,Aggregate', 'Q,,Aggregate') }, 1, 'several-roots'],
    ['an unknown parent', { meta: meta.replace('a,P,', 'a,R,') }, 1, 'unknown-parent'],
    ['a negative weight', { meta: meta.replace('b,P,Indicator,1', 'b,P,Indicator,-1') }, 1, 'bad-weight'],
    ['a weight for an unknown code', { method: 'weights: { z: 2 }\n' }, 1, 'unknown-indicator'],
    ['a unit twice', { raw: raw.replace('Second,S', 'Second,F') }, 1, 'duplicate-unit'],
    ['a zero under a geometric mean', { method: 'aggregate: geometric\n' }, 1, 'mean-undefined'],
    ['a cell that is no number', { raw: raw.replace(',20,9,', ',20,many,') }, 1, 'type-error'],
    ['an indicator without a column', { meta: meta.replace('c,Q,', 'd,Q,') }, 1, 'indicator-without-column'],
    ['a group that is no column', { method: 'missing: { groupMean: continent }\n' }, 1, 'missing-label'],
    [
      'a direction that is none',
      { meta: meta.replace('b,P,Indicator,1,-1', 'b,P,Indicator,1,down') },
      1,
      'type-error',
    ],
    ['a method with an unknown key', { method: 'mising: skip\n' }, 2, 'manifest-error'],
    ['a unit without a code', { raw: raw.replace('Second,S', 'Second,') }, 1, 'unit-without-code'],
    ['data without a unit', { raw: raw.slice(0, raw.indexOf('\n') + 1) }, 1, 'no-units'],
    ['an unranked unit that is none', { method: 'unranked: [X]\n' }, 1, 'unknown-unit'],
    ['a type that is none', { meta: meta.replace('b,P,Indicator', 'b,P,Indikator') }, 1, 'type-error'],
    ['a range upside down', { method: 'rescale: { minMax: [100, 0] }\n' }, 2, 'manifest-error'],
  ])('refuses %s in one sentence', (_, files, code, finding) => {
    const { status, out, err } = score(files, '--json');
    expect(status).toBe(code);
    const { units, findings } = JSON.parse(out) as Output;
    expect(units).toEqual([]);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map((found) => found.code)).toContain(finding);
    expect(errors[0]?.message.en).toMatch(/\.$/);
    expect(err).toBe('');
    expect(score(files).err).toContain(finding);
  });

  it.each([
    [
      'a constant indicator',
      { raw: raw.replace(',5,1,3', ',5,4,3').replace(',20,9,', ',20,4,') },
      'constant-indicator',
    ],
    [
      'an indicator without any number',
      { raw: raw.replace(/,1,3$/m, ',,3').replace(/,4,2$/m, ',,2').replace(',9,', ',,') },
      'indicator-without-data',
    ],
    [
      'a denominator of nought',
      { raw: raw.replace('n,10,5', 'n,0,5'), method: 'denominators: true\n' },
      'denominator-unusable',
    ],
    ['no word of directions', { meta: meta.replace('Direction', 'Way') }, 'direction-unsaid'],
    ['a unit without any number', { raw: `${raw}None,N,n,1,,,\n` }, 'unit-without-data'],
  ])('scores the rest where there is %s, and says so', (_, files, code) => {
    const { status, out } = score(files, '--json');
    expect(status).toBe(0);
    expect((JSON.parse(out) as Output).findings.map((finding) => finding.code)).toContain(code);
  });

  it('scores by the usual rules where the method says nothing, and reads types in any case', () => {
    const usual = score({}, '--json');
    const empty = score(
      { method: '# nothing yet\n', meta: meta.replaceAll('Indicator', 'INDICATOR') },
      '--json',
    );
    expect(empty.status).toBe(0);
    expect((JSON.parse(empty.out) as Output).units).toEqual((JSON.parse(usual.out) as Output).units);
  });

  it.each([
    ['a judgement', 'weighting: { ahp: { P: [[1, 9], [9, 1]] } }\n'],
    ['a goalpost for an unknown code', 'goalposts: { z: [0, 1] }\n'],
    ['a negative weight', 'weights: { a: -1 }\n'],
    ['a misspelt rule', 'missing: zero\n'],
  ])('says that %s stands in the method', (_, method) => {
    const { err } = score({ method });
    expect(err).toContain('method.yaml');
    expect(err).not.toContain('report.schema.json');
  });

  it('refuses a power mean only below 0, where its power is above', () => {
    const power = (rescale: string) => score({ method: `rescale: ${rescale}\naggregate: { power: 2 }\n` });
    expect(power('{ minMax: [0, 100] }').status).toBe(0);
    const { status, err } = power('{ zScore: [0, 1] }');
    expect(status).toBe(1);
    expect(err).toContain('is below 0, for which the power mean of');
  });

  it('says how it is called', () => {
    const { status, err } = trifold(['score', 'one.csv']);
    expect(status).toBe(2);
    expect(err).toContain('score takes three files');
  });
});

const asem = fileURLToPath(new URL('../../../../shared/truth/asem/', import.meta.url));

describe.skipIf(!existsSync(asem))('51 units × 49 indicators (../shared/truth/asem)', () => {
  const methods = ['skip', 'mean', 'median', '{ groupMean: Pop_group }'].flatMap((missing) =>
    ['none', '{ winsorize: 5 }', '{ winsorize: 5, then: log }'].flatMap((outliers) =>
      [
        '{ minMax: [1, 100] }',
        '{ zScore: [100, 10] }',
        'rank',
        'percentileRank',
        'borda',
        'distanceToBest',
      ].map((rescale) => {
        const isPositive = ['{ minMax', '{ zScore', 'rank'].some((rule) => rescale.startsWith(rule));
        const aggregate = isPositive ? '[geometric, arithmetic, { power: 2 }]' : '[arithmetic, copeland]';
        return `missing: ${missing}\noutliers: ${outliers}\nrescale: ${rescale}\naggregate: ${aggregate}\ndenominators: true\n`;
      }),
    ),
  );

  it('runs through with each rule, every unit scored', () => {
    for (const method of methods.filter((_, at) => at % 7 === 0)) {
      const folder = scratchFolder();
      writeFileSync(join(folder, 'method.yaml'), method);
      const { status, out } = trifold([
        'score',
        join(asem, 'raw.csv'),
        join(asem, 'meta.csv'),
        join(folder, 'method.yaml'),
        '--json',
      ]);
      const { units, findings } = JSON.parse(out) as Output;
      // Laos has trade in electricity and gas, and no consumption of energy to divide it by.
      expect(
        findings.map(({ code, column, raw }) => [code, column, raw]),
        method,
      ).toEqual([
        ['denominator-unusable', 'Elec', 'LAO'],
        ['denominator-unusable', 'Gas', 'LAO'],
      ]);
      expect(status).toBe(0);
      expect(units).toHaveLength(51);
      for (const { scores, ranks } of units) {
        expect(Object.keys(scores)).toHaveLength(11);
        expect(ranks.Index).toBeGreaterThanOrEqual(1);
      }
    }
  });
});
