import { raise } from '../aggregate/power.ts';

/** A column under a power: what is summed up of each number, 0 where missing, and a mask of 1 and 0 where some are. */
export interface PoweredColumn {
  numbers: Float64Array;
  mask: Float64Array | null;
}

/** Room for one column after another, so that a draw takes no memory of its own. */
export interface PoweredRoom {
  numbers: Float64Array;
  mask: Float64Array;
}

/** Room for columns of so many units. */
export function poweredRoom(units: number): PoweredRoom {
  return { numbers: new Float64Array(units), mask: new Float64Array(units) };
}

/** Writes a column under a power into `room`; a whole column under 1 comes back as it is. */
export function toPower(column: Float64Array, power: number, room: PoweredRoom): PoweredColumn {
  const { numbers, mask } = room;
  let isWhole = true;
  for (let unit = 0; unit < column.length; unit += 1) {
    const value = column[unit] ?? Number.NaN;
    const isMissing = Number.isNaN(value);
    if (isMissing) isWhole = false;
    mask[unit] = isMissing ? 0 : 1;
    numbers[unit] = isMissing ? 0 : raise(value, power);
  }
  if (isWhole && power === 1) return { numbers: column, mask: null };
  return { numbers, mask: isWhole ? null : mask };
}
