import { describe, expect, it } from 'vitest';
import { readBundle } from '../src/read-bundle.ts';
import { renderBundle } from '../src/render-bundle.ts';
import { shownText } from '../src/shown-text.ts';
import { scoredReport } from './scored-report.ts';

const report = scoredReport();
const text = new TextDecoder().decode(renderBundle(report));
const bundle = readBundle(text);
const [evaluation] = bundle.evaluations;

describe('the evaluation of a bundle', () => {
  it('is the report’s, to the last bit of each number', () => {
    const [own] = report.evaluations;
    expect({ ...evaluation, steps: [] }).toEqual({ ...own, steps: [] });
    expect(
      evaluation?.nodes.some(({ values }) => values.some((value) => value !== null && value % 1 !== 0)),
    ).toBe(true);
  });

  it('writes what is missing as null and one node a line', () => {
    expect(evaluation?.nodes.find(({ code }) => code === 'use')?.raw?.[2]).toBeNull();
    expect(text.split('\n').filter((line) => line.includes('"code":"use","title"'))).toHaveLength(1);
  });

  it('says its method with figures by id, whose texts stand there alone', () => {
    const step = evaluation?.steps.find(({ title }) => title.en === 'Robustness');
    const runs = step?.text.en ?? [];
    expect(runs).toContainEqual({ figure: 'ranking-method.draws.value' });
    expect(runs.map((run) => shownText(bundle, run, 'en')).join('')).toContain('200');
  });

  it('names its tables, which name it; rows that no line is about have none', () => {
    expect(Object.values(evaluation?.tables ?? {}).length).toBeGreaterThan(3);
    for (const id of Object.values(evaluation?.tables ?? {})) {
      const table = bundle.tables.find((found) => found.id === id);
      expect(table?.evaluation).toBe('ranking');
      const isAboutUnits = id === 'ranking' || id === 'ranking-contributions';
      expect(table?.rows.map(({ line }) => line !== undefined)).toEqual(table?.rows.map(() => isAboutUnits));
    }
    expect(bundle.tables.find(({ id }) => id === 't')?.evaluation).toBeUndefined();
  });

  it('has groups of the units that screening kept', () => {
    const report = scoredReport({
      method: '{ screen: 0.5, missing: { groupMean: group }, aggregate: arithmetic }',
    });
    const [grouped] = readBundle(renderBundle(report)).evaluations;
    expect(grouped?.method.groups?.join('')).toBe('abacbcabcababca');
    expect(grouped?.units).toHaveLength(15);
  });
});
