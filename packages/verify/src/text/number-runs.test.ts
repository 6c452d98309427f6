import { describe, expect, it } from 'vitest';
import { placesOf } from './coverage.ts';
import { numberRuns } from './number-runs.ts';
import { toPageText } from './page-text.ts';

const page = (...pieces: string[]) => toPageText(pieces.map((text) => ({ text, gap: true, height: 0.5 })));
const runs = (...pieces: string[]) => numberRuns(page(...pieces)).map(({ text }) => text);

describe('numberRuns', () => {
  it('keeps grouping and decimal marks and a true minus in a number', () => {
    expect(runs('1,234.5亿，约−0.3%')).toEqual(['1,234.5', '−0.3']);
  });

  it('reads full-width digits', () => {
    expect(runs('１４１亿')).toEqual(['141']);
  });

  it('divides what is set apart: cells of a row, and a number behind a comma and a space', () => {
    expect(runs('141', '2023')).toEqual(['141', '2023']);
    expect(runs('in 2023, 14 models')).toEqual(['2023', '14']);
  });
});

describe('placesOf', () => {
  it('never finds a number inside another', () => {
    for (const text of ['141', '114', '3.14', '1,14', '14.5', '−14']) {
      expect(placesOf(page(text), '14'), text).toEqual([]);
    }
    expect(placesOf(page('有14家'), '14')).toEqual([[1, 3]]);
    expect(placesOf(page('1', '14', '1'), '14')).toEqual([[1, 3]]);
    expect(placesOf(page('In all, 14. Then'), '14')).toHaveLength(1);
  });
});
