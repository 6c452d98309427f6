import type { Damage } from '../document.ts';

export const windowsLineEnds: Damage = ({ style }, random) => {
  style.lineEnds = ['\r\n'];
  style.breakInCell = random.pick(['\n', '\r\n']);
  return { damage: 'windowsLineEnds', holds: 'certain', codes: [] };
};

export const oldMacLineEnds: Damage = ({ style }) => {
  style.lineEnds = ['\r'];
  style.breakInCell = '\r';
  return { damage: 'oldMacLineEnds', holds: 'certain', codes: [] };
};

/** Files that several programs appended to. */
export const mixedLineEnds: Damage = (document, random) => {
  if (document.parts.length < 12) return null;
  document.style.lineEnds = random.pick([
    ['\n', '\r\n'],
    ['\r\n', '\r\n', '\n'],
    ['\n', '\r\n', '\r'],
  ]);
  document.style.breakInCell = random.pick(['\n', '\r\n']);
  return { damage: 'mixedLineEnds', holds: 'certain', codes: ['mixed-line-ends'] };
};

export const noLastLineEnd: Damage = ({ style }) => {
  style.lastLineEnd = false;
  return { damage: 'noLastLineEnd', holds: 'certain', codes: [] };
};

export const extraLineEnds: Damage = ({ style }, random) => {
  style.extraLineEnds = random.whole(1, 4);
  return { damage: 'extraLineEnds', holds: 'certain', codes: [] };
};
