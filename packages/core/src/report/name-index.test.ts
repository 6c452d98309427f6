import { describe, expect, it } from 'vitest';
import { indexNames } from './name-index.ts';
import { typedDigits } from './typed-digits.ts';

const filler = Array.from({ length: 5000 }, (_, at) => `R${at + 10_000}`);

describe.each([
  ['few names', []],
  ['many names', filler],
])('an index of %s', (_, others) => {
  const names = indexNames(['GPT-4', 'GPT-4 Turbo 128k', '2023年AIGC报告', '4', '', ...others]);

  it('finds those in a text, the longest first', () => {
    expect(names.namesIn('见 GPT-4 Turbo 128k')).toEqual(['GPT-4 Turbo 128k', 'GPT-4', '4']);
    expect(names.namesIn('2023年AIGC')).toEqual([]);
    expect(names.namesIn('')).toEqual([]);
  });

  it('lets a number pass only as part of a name', () => {
    expect(typedDigits('GPT-4 Turbo 128k 与 2023年AIGC报告', names)).toBeUndefined();
    expect(typedDigits('GPT-4 Turbo 256k', names)).toBe('256');
    expect(typedDigits('没有数字', names)).toBeUndefined();
  });
});

it('a text among a million names takes no look at each of them', () => {
  const names = indexNames(Array.from({ length: 1_000_000 }, (_, at) => `企业${at}`));
  const start = performance.now();
  for (let at = 0; at < 2000; at += 1)
    expect(typedDigits(`与企业${at}合作的第${at}年`, names)).toBe(String(at));
  expect(performance.now() - start).toBeLessThan(5000);
});
