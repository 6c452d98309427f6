import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareDecimals, roundDecimal, shiftDecimal } from './decimal.ts';
import { type CellType, readValue } from './read-value.ts';

const cells = new URL('../../../../../shared/values/cells.json', import.meta.url);
const compact = new URL('../../../../../shared/values/cldr_compact_zh.json', import.meta.url);

interface Cell {
  id: string;
  input: string;
  as?: CellType;
  expect: { type: string; why?: string; value?: string };
}

test.skipIf(!existsSync(cells))('every cell of ../shared/values/cells.json reads as it should', () => {
  const all = JSON.parse(readFileSync(cells, 'utf8')) as Cell[];
  expect(all).toHaveLength(180);
  for (const cell of all) {
    const { value } = readValue(cell.input, cell.as);
    if (cell.expect.type === 'flagged') {
      expect.soft(value, cell.id).toMatchObject({ type: 'flagged', value: cell.input });
    } else {
      expect.soft(value, `${cell.id} ${cell.input}`).toEqual(cell.expect);
    }
  }
});

test.skipIf(!existsSync(compact))('numbers in compact Chinese read back to their value', () => {
  const { cases } = JSON.parse(readFileSync(compact, 'utf8')) as {
    cases: { value: number; zh_CN: string; zh_CN_long: string; zh_TW: string }[];
  };
  for (const { value, zh_CN, zh_CN_long, zh_TW } of cases) {
    for (const text of [zh_CN, zh_CN_long, zh_TW]) {
      const reading = readValue(text);
      const place = Math.max(0, reading.place ?? 0);
      const rounded = shiftDecimal(
        roundDecimal(shiftDecimal(BigInt(Math.trunc(value)).toString(), -place), 0),
        place,
      );
      const wanted = Number.isInteger(value) ? rounded : String(value);
      expect.soft(reading.value.type, text).toBe('number');
      if (reading.value.type === 'number')
        expect.soft(compareDecimals(reading.value.value, wanted), text).toBe(0);
    }
  }
});
