import { describe, expect, it } from 'vitest';
import { field, table } from '../declared/build-declared.ts';
import { buildEvaluation } from './declared-evaluation.ts';

const published = table(
  [field('industry', 'name'), field('place', 'number'), field('points', 'number')],
  ['primaryKey: [industry]'],
  'published',
  'tables/published.csv',
);

// Unrounded: advertising 94.44, games 87.57, film 53.97, finance 45.77, healthcare 0.
const csv = 'industry,place,points\n广告,1,94\n游戏,10,88\n影视,3,50\n金融,4,\n';

const compare = `
    compare:
      - { id: rank, title: { zh-CN: 名次, en: Rank }, result: index_rank, table: published, field: place }
      - { id: score, title: { zh-CN: 得分, en: Score }, result: index, table: published, field: points }
`;

function compared(keys = compare) {
  return buildEvaluation(undefined, (yaml) => yaml.trimEnd() + keys, '', {
    tables: published,
    files: { 'tables/published.csv': csv },
  });
}

describe('results beside published ones', () => {
  it('finds the published number of a unit by its key; the difference leads back to both', () => {
    const built = compared();
    const row = built.row('游戏', 'matrix-compared');
    expect(row.cells.rank?.text.en).toBe('2');
    expect(row.cells.rank_published?.text.en).toBe('10');
    expect(row.cells.rank_difference?.text.en).toBe('−8');
    expect(built.figure('matrix-compared.游戏.rank_difference').provenance.derivedFrom).toEqual([
      'matrix.游戏.index_rank',
      'published.游戏.place',
    ]);
  });

  it('tells of each published number that it does not give, with both, and how many it gives', () => {
    const { of } = compared();
    expect(of('result-off-print').map(({ line, column, message }) => [line, column, message.en])).toEqual([
      [
        3,
        'place',
        '"游戏" has the published number "10" (Rank); the evaluation "Industry matrix" gives 2, 8 apart.',
      ],
      [
        4,
        'points',
        '"影视" has the published number "50" (Score); the evaluation "Industry matrix" gives 53.97, 3.97 apart.',
      ],
    ]);
    expect(of('reconciled').map(({ message }) => message.en)).toEqual([
      '3 of 4 published numbers (Rank) agree with the evaluation "Industry matrix".',
      '2 of 3 published numbers (Score) agree with the evaluation "Industry matrix".',
    ]);
  });

  it('tells of nothing where the published numbers are by another method', () => {
    const { findings } = compared(compare.replaceAll('result:', 'by: other-method, result:'));
    expect(findings).toEqual([]);
  });

  it('lacks what is not published, and counts it nowhere', () => {
    const built = compared();
    expect(built.row('金融', 'matrix-compared').cells.score_published?.value.type).toBe('missing');
    expect(built.row('医疗', 'matrix-compared').cells.rank_difference?.value.type).toBe('missing');
    expect(built.figure('matrix-method.rank-compared.value').text.en).toBe('4');
    expect(built.figure('matrix-method.score-compared.value').text.en).toBe('3');
  });

  it('has ranks agree where they are equal, and scores within half of the last digit in print', () => {
    const built = compared();
    expect(built.figure('matrix-method.rank-agreeing.value').text.en).toBe('3');
    expect(built.figure('matrix-method.rank-largest.value').text.en).toBe('8');
    // 94.44 is 94 and 87.57 is 88; 53.97 is not 50, whose zero is a digit too.
    expect(built.figure('matrix-method.score-agreeing.value').text.en).toBe('2');
  });

  it.each([
    ['result: index_rank', 'result: rank', /compare\[0\]\.result: there is no result "rank"/],
    ['table: published, field: place', 'table: lost, field: place', /there is no table "lost"/],
    ['field: place', 'field: industry', /there is no field of numbers "industry"/],
  ])('refuses %s written as %s', (sound, wrong, message) => {
    const { findings } = compared(compare.replace(sound, wrong));
    expect(findings[0]?.message.en).toMatch(message);
  });
});
