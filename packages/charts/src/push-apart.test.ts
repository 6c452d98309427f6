import { expect, it } from 'vitest';
import { pushApart } from './push-apart.ts';

it('leaves things alone that have room', () => {
  expect(
    pushApart(
      [
        { at: 50, size: 10 },
        { at: 20, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([50, 20]);
});

it('parts things that want the same place evenly, in their order', () => {
  expect(
    pushApart(
      [
        { at: 50, size: 10 },
        { at: 50, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([45, 55]);
});

it('keeps them inside the ends', () => {
  expect(
    pushApart(
      [
        { at: 99, size: 10 },
        { at: 98, size: 10 },
        { at: 1, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([95, 85, 5]);
});
