/** Whole numbers from 0 kept by pairs of codes; −1 where there is none. */
export interface PairIndex {
  get(a: number, b: number): number;
  set(a: number, b: number, value: number): void;
}

/**
 * An index of pairs of codes below the two counts, for at most one pair a row. Flat where that takes little more room
 * than the rows, else scattered; both take room in proportion to the rows.
 */
export function pairIndex(countA: number, countB: number, rowCount: number): PairIndex {
  return countA * countB <= 4 * rowCount + 65_536
    ? flatIndex(countA, countB)
    : scatteredIndex(countB, rowCount);
}

function flatIndex(countA: number, countB: number): PairIndex {
  const values = new Uint32Array(countA * countB);
  return {
    get: (a, b) => (values[a * countB + b] ?? 0) - 1,
    set: (a, b, value) => {
      values[a * countB + b] = value + 1;
    },
  };
}

/** Open addressing; at most half of the places are ever taken. */
function scatteredIndex(countB: number, rowCount: number): PairIndex {
  const mask = 2 ** Math.ceil(Math.log2(2 * rowCount + 2)) - 1;
  const keys = new Float64Array(mask + 1).fill(-1);
  const values = new Uint32Array(mask + 1);
  const placeOf = (a: number, b: number): number => {
    const key = a * countB + b;
    let place = mix(a, b) & mask;
    while (keys[place] !== -1 && keys[place] !== key) place = (place + 1) & mask;
    return place;
  };
  return {
    get: (a, b) => {
      const place = placeOf(a, b);
      return keys[place] === -1 ? -1 : (values[place] ?? 0);
    },
    set: (a, b, value) => {
      const place = placeOf(a, b);
      keys[place] = a * countB + b;
      values[place] = value;
    },
  };
}

/** 32 bits that differ in all places for pairs that are alike, equal codes among them. */
function mix(a: number, b: number): number {
  let bits = Math.imul(a, 0x9e3779b1) ^ b;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
