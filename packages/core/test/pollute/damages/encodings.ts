import type { Damage, Style } from '../document.ts';

function encoded(
  damage: string,
  encoding: Style['encoding'],
  marks: Style['marks'],
  codes: string[],
): Damage {
  return ({ style }) => {
    style.encoding = encoding;
    style.marks = marks;
    return { damage, holds: 'certain', codes };
  };
}

export const byteOrderMark = encoded('byteOrderMark', 'utf-8', 1, []);
export const doubleByteOrderMark = encoded('doubleByteOrderMark', 'utf-8', 2, ['byte-order-mark']);
export const utf16LittleMarked = encoded('utf16LittleMarked', 'utf-16le', 1, []);
export const utf16BigMarked = encoded('utf16BigMarked', 'utf-16be', 1, []);
export const utf16LittleBare = encoded('utf16LittleBare', 'utf-16le', 0, []);
export const utf16BigBare = encoded('utf16BigBare', 'utf-16be', 0, []);
export const gb18030 = encoded('gb18030', 'gb18030', 0, []);
