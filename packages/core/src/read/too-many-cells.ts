import { kindOf } from './cell-kind.ts';
import type { Profile } from './profile.ts';
import { onlyWay, type Recovery } from './recovery.ts';
import { fitFromStart, fitToEnd } from './row-fit.ts';
import { isBlankCell } from './trim-blanks.ts';

/** A row with too many cells: blank ones are left out, or a text is joined that has delimiters in it. */
export function withFewer(
  cells: string[],
  width: number,
  profile: Profile,
  delimiter: string,
): Recovery | undefined {
  const spare = cells.length - width;
  const before = fitFromStart(cells, profile);
  const after = fitToEnd(cells, profile, -spare);
  const ways: Recovery[] = [];
  for (let at = 0; at <= width; at += 1) {
    if (!before[at]) break;
    const gap = cells.slice(at, at + spare);
    if (gap.every(isBlankCell) && after[at + spare]) {
      ways.push(blankLeftOut([...cells.slice(0, at), ...cells.slice(at + spare)], at));
    }
    const joined = cells.slice(at, at + spare + 1);
    if (
      at < width &&
      after[at + spare + 1] &&
      joined.every((cell) => kindOf(cell) === 'text') &&
      isText(profile, at)
    ) {
      ways.push(
        cellsJoined([...cells.slice(0, at), joined.join(delimiter), ...cells.slice(at + spare + 1)], at),
      );
    }
  }
  const [way] = ways;
  // Blanks at the end may go from a row of cells that were never met before.
  if (
    ways.length === 1 &&
    cells.slice(width).every(isBlankCell) &&
    way?.cells.every((cell, at) => cell === cells[at])
  ) {
    return way;
  }
  return onlyWay(ways, profile, delimiter);
}

/** A column whose cells are words, so that a delimiter may well stand in one. */
function isText(profile: Profile, column: number): boolean {
  return profile.columns[column]?.kind === undefined;
}

/** The row without a blank cell, or several, that stood at `at`. */
export function blankLeftOut(cells: string[], at: number): Recovery {
  return {
    cells,
    code: 'extra-cell',
    done: {
      'zh-CN': `第 ${at + 1} 列处多出的空单元格已去掉`,
      en: `a blank cell too many at column ${at + 1} was left out`,
    },
  };
}

function cellsJoined(cells: string[], at: number): Recovery {
  return {
    cells,
    code: 'extra-cell',
    done: {
      'zh-CN': `第 ${at + 1} 列的文字里有分隔符，已合成一个单元格`,
      en: `the text of column ${at + 1} has a delimiter in it; its parts were joined again`,
    },
  };
}
