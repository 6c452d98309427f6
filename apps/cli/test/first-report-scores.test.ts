import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyOfReport, firstReport, trifold } from './run-program.ts';

/** Rows of a table of the report, by the first column; its cells hold no comma in quotes where this is used. */
function rowsOf(table: string): Map<string, Record<string, string>> {
  const [header = '', ...lines] = readFileSync(join(firstReport, 'tables', `${table}.csv`), 'utf8')
    .trim()
    .split('\n');
  const names = header.split(',');
  return new Map(
    lines.map((line) => {
      const cells = line.split(',');
      return [cells[0] ?? '', Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))];
    }),
  );
}

let figures: Map<string, string | undefined>;
const figure = (id: string): number | undefined => {
  const found = figures.get(id);
  return found === undefined ? undefined : Number(found);
};

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'trifold-scores-'));
  const out = join(folder, 'out');
  expect(trifold(['build', firstReport, '--only', 'json', '--out', out]).status).toBe(0);
  const bundle = JSON.parse(readFileSync(join(out, 'bundle.json'), 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  figures = new Map(
    bundle.figures.map(({ id, value }: { id: string; value: { value?: string } }) => [id, value.value]),
  );
});

describe('the league table', () => {
  it('has totals within 0.01 of those published, and the same ranks', () => {
    const models = rowsOf('leaders');
    expect(models.size).toBe(26);
    for (const [id, { total, rank }] of models) {
      expect(Math.abs((figure(`leaders-total.${id}.score`) ?? 0) - Number(total)), id).toBeLessThan(0.0101);
      expect(figure(`leaders-total.${id}.score_rank`), id).toBe(rank === '-' ? undefined : Number(rank));
    }
  });
});

type Levels = Record<string, number | undefined>;
const axes = {
  transformability: ['claim', 'coverage', 'maturity', 'effects'],
  monetization: ['commercial', 'adoption', 'gains'],
};
const topOf = (indicator: string): number => (indicator === 'commercial' ? 4 : 3);

const coding = new Map(
  [...rowsOf('industry_coding')].map(([industry, cells]): [string, Levels] => [
    industry,
    Object.fromEntries(
      Object.values(axes)
        .flat()
        .map((name) => [name, cells[name] ? Number(cells[name]) : undefined]),
    ),
  ]),
);

/** What the report says in words: levels as a share of the top level, blanks left out, plain means. */
function scoreOf(levels: Levels, indicators: string[]): number {
  const shares = indicators.flatMap((name) => {
    const level = levels[name];
    return level === undefined ? [] : [(100 * level) / topOf(name)];
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Industry → quadrant, by the medians of both axes. */
function quadrantsOf(industries: Map<string, Levels>): Map<string, string> {
  const sides = Object.values(axes).map((indicators) => {
    const scores = [...industries.values()].map((levels) => scoreOf(levels, indicators));
    const sorted = [...scores].sort((a, b) => a - b);
    const median = ((sorted[2] ?? 0) + (sorted[3] ?? 0)) / 2;
    return scores.map((score) => (score >= median ? 'high' : 'low'));
  });
  return new Map([...industries.keys()].map((name, at) => [name, sides.map((side) => side[at]).join(' ')]));
}

/** Industries that leave their quadrant when one cell has another level. */
function movedBy(industry: string, indicator: string, level: number): string[] {
  const changed = new Map(coding).set(industry, { ...coding.get(industry), [indicator]: level });
  const now = quadrantsOf(changed);
  return [...quadrantsOf(coding)].flatMap(([name, was]) => (now.get(name) === was ? [] : [name]));
}

describe('the industry matrix', () => {
  it('has the scores that a reader works out from the coding', () => {
    for (const [industry, levels] of coding) {
      for (const [axis, indicators] of Object.entries(axes)) {
        const printed = figure(`industry-matrix.${industry}.${axis}`) ?? 0;
        expect(Math.abs(printed - scoreOf(levels, indicators)), `${industry} ${axis}`).toBeLessThan(0.0501);
      }
    }
  });

  it('changes as its warning says when one cell is coded otherwise', () => {
    const moves: string[] = [];
    for (const [industry, levels] of coding) {
      for (const [indicator, level] of Object.entries(levels)) {
        const others = level === undefined ? [1, 2, 3, 4] : [level - 1, level + 1];
        for (const other of others.filter((one) => one >= 1 && one <= topOf(indicator))) {
          const moved = movedBy(industry, indicator, other);
          if (moved.length > 0)
            moves.push(`${industry} ${indicator} ${level ?? '-'}→${other}: ${moved.join()}`);
        }
      }
    }
    expect(moves).toEqual([
      'healthcare commercial -→4: healthcare,finance',
      'healthcare adoption -→3: healthcare,finance',
      'healthcare gains 1→2: healthcare,finance',
    ]);
  });

  it('is not published when a level has no reason, or one of another level', () => {
    const folder = copyOfReport();
    const file = join(folder, 'tables', 'industry_coding.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('game,3,', 'game,2,'));
    const { status, out, err } = trifold(['check', folder]);
    expect(status).toBe(1);
    expect(out + err).toContain('foreign-key');
  });
});
