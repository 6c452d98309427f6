import type { Damage } from '../document.ts';

export const nulCharacters: Damage = ({ style }, random) => {
  style.nuls = Array.from({ length: random.whole(1, 3) }, () => random.next());
  return { damage: 'nulCharacters', holds: 'certain', codes: ['null-character'] };
};

export const controlZ: Damage = ({ style }) => {
  style.ctrlZ = true;
  return { damage: 'controlZ', holds: 'certain', codes: ['ctrl-z'] };
};
