import { describe, expect, it } from 'vitest';
import { fitColumns } from './fit-columns.ts';

const total = (widths: number[]) => widths.reduce((sum, width) => sum + width, 0);

describe('fitColumns', () => {
  it('shares the rest in proportion where every cell fits on one line', () => {
    const needs = [
      { min: 20, max: 50, cells: [50] },
      { min: 20, max: 150, cells: [150] },
    ];
    expect(fitColumns(needs, 400)).toEqual([100, 300]);
  });

  it('gives room to the column whose cells make the rows high', () => {
    const needs = [
      { min: 40, max: 60, cells: [60, 60] },
      { min: 40, max: 900, cells: [900, 800] },
    ];
    const [short = 0, long = 0] = fitColumns(needs, 400);
    expect(short + long).toBeCloseTo(400);
    expect(long).toBeGreaterThan(300);
  });

  it('shrinks all columns alike where not even the least widths fit', () => {
    const needs = [
      { min: 100, max: 100, cells: [100] },
      { min: 300, max: 300, cells: [300] },
    ];
    const widths = fitColumns(needs, 200);
    expect(widths).toEqual([50, 150]);
    expect(total(widths)).toBe(200);
  });
});
