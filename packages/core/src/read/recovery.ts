import { isStrange, type Profile } from './profile.ts';

/** How a damaged row was brought into shape. */
export interface Recovery {
  cells: string[];
  /** What was wrong. */
  code: 'extra-cell' | 'missing-cell' | 'other-delimiter' | 'stray-quote';
  /** What was done, in both languages. */
  done: { 'zh-CN': string; en: string };
}

/** The way, where all ways give the same cells and no cell is a surprise but for one with the delimiter in it. */
export function onlyWay(ways: Recovery[], { columns }: Profile, delimiter: string): Recovery | undefined {
  const [first] = ways;
  const same = ways.every(({ cells }) => cells.every((cell, at) => cell === first?.cells[at]));
  const sound = first?.cells.every((cell, at) => cell.includes(delimiter) || !isStrange(cell, columns[at]));
  return same && sound === true ? first : undefined;
}
