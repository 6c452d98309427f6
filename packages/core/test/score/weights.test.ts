import { describe, expect, it } from 'vitest';
import { ahpWeights } from '../../src/score/weights/ahp-weights.ts';
import { criticWeights } from '../../src/score/weights/critic-weights.ts';
import { entropyWeights } from '../../src/score/weights/entropy-weights.ts';

describe('weights out of numbers and judgements', () => {
  it('AHP gives back weights that judgements were made from, without contradiction', () => {
    const weights = [0.5, 0.3, 0.15, 0.05];
    const judgements = weights.map((row) => weights.map((column) => row / column));
    const found = ahpWeights(judgements);
    found.weights.forEach((weight, at) => {
      expect(weight).toBeCloseTo(weights[at] ?? 0, 12);
    });
    expect(found.eigenvalue).toBeCloseTo(4, 12);
    expect(found.consistencyRatio).toBeCloseTo(0, 12);
  });

  it('AHP tells judgements that go round in a circle', () => {
    const { consistencyRatio } = ahpWeights([
      [1, 5, 1 / 5],
      [1 / 5, 1, 5],
      [5, 1 / 5, 1],
    ]);
    expect(consistencyRatio).toBeGreaterThan(0.1);
  });

  it('entropy: an even column weighs nothing, the more uneven one more', () => {
    const even = Float64Array.of(5, 5, 5, 5);
    const some = Float64Array.of(4, 6, 5, 5);
    const most = Float64Array.of(1, 1, 1, 17);
    const [a, b, c] = entropyWeights([even, some, most]);
    expect(a).toBeCloseTo(0, 12);
    expect(c).toBeGreaterThan(b ?? 1);
    expect((a ?? 0) + (b ?? 0) + (c ?? 0)).toBeCloseTo(1, 12);
    // By hand: two units share 3 : 1, so 1 − H/ln 2 with H = −(¾ ln ¾ + ¼ ln ¼); the even one has nothing.
    expect(entropyWeights([Float64Array.of(3, 1), Float64Array.of(2, 2)])).toEqual([1, 0]);
  });

  it('CRITIC: of two columns alike and one against them, the odd one weighs most', () => {
    const up = Float64Array.of(0, 0.25, 0.5, 1);
    const too = Float64Array.of(0, 0.25, 0.5, 1);
    const down = Float64Array.of(1, 0.5, 0.25, 0);
    const [a = 0, b = 0, c = 0] = criticWeights([up, too, down]);
    expect(a).toBeCloseTo(b, 12);
    expect(c).toBeGreaterThan(a);
    expect(a + b + c).toBeCloseTo(1, 12);
  });
});
