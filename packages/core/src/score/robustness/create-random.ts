/** Numbers that look random and are the same for the same seed on any machine. */
export interface Random {
  /** The next one, from 0 up to but without 1, in steps of 2⁻³². */
  next(): number;
}

/**
 * xoshiro128** of Blackman and Vigna (2021), ACM TOMS 47(4), its state filled from the seed by the mixing function of
 * splitmix32. `seed` is an integer from 0 to 2³² − 1.
 */
export function createRandom(seed: number): Random {
  let fill = seed >>> 0;
  const mixed = () => {
    fill = (fill + 0x9e3779b9) >>> 0;
    let word = fill ^ (fill >>> 16);
    word = Math.imul(word, 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return (word ^ (word >>> 15)) >>> 0;
  };
  return randomFrom([mixed(), mixed(), mixed(), mixed()]);
}

/** The same generator from four words of state, not all of them 0. */
export function randomFrom([a, b, c, d]: [number, number, number, number]): Random {
  return {
    next: () => {
      const product = Math.imul(b, 5);
      const word = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
      return word / 4_294_967_296;
    },
  };
}
