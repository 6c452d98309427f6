import type { Column } from '../normalize/table.ts';
import { Parts } from './parts.ts';
import { eachTerm } from './term.ts';
import type { TotalRow } from './total-rows.ts';

/** What the totals of one entry of report.yaml are about. */
export interface TotalsPlan {
  totals: TotalRow[];
  /** Which rows belong together: a code for each row, from 0. */
  groups: ArrayLike<number>;
  /** False where all rows are one group. */
  isGrouped: boolean;
  /** 1 for rows that are never parts. */
  isTotal: Uint8Array;
}

interface Segment {
  before: Parts;
  after: Parts;
}

/**
 * For each total, the sum of its parts. A 小计 covers the rows since the total before it (or up to the next one, where
 * totals stand above their parts), and so does a 合计 where its group has several. Any other covers its group, and where
 * its group has no rows but totals, the whole table. One pass over the rows.
 */
export function totalParts(column: Column, plan: TotalsPlan): Parts[] {
  const { totals, groups, isTotal } = plan;
  const open = new OpenSums(plan);
  const byRow = new Map(totals.map((total) => [total.row, total]));
  const segments = new Map<number, Segment>();
  const isPart = (row: number): boolean => {
    if (isTotal[row] !== 1) return true;
    const total = byRow.get(row);
    if (total) segments.set(row, open.pass(groups[row] ?? 0, total));
    return false;
  };
  eachTerm(
    column,
    isTotal.length,
    (row, scaled, decimals) => {
      if (!isPart(row)) return;
      for (const parts of open.at(groups[row] ?? 0)) parts.addPlain(row, scaled, decimals);
    },
    (row, term) => {
      if (isPart(row)) for (const parts of open.at(groups[row] ?? 0)) parts.add(row, term);
    },
  );
  const standAbove = new Set(
    [...byGroupAndLevel(plan).values()]
      .filter((rows) => isAbove(rows, segments))
      .flatMap((rows) => rows.map(({ row }) => row)),
  );
  return totals.map((total) => {
    if (!open.isPartial(groups[total.row] ?? 0, total)) return open.whole(groups[total.row] ?? 0);
    const segment = segments.get(total.row);
    return (standAbove.has(total.row) ? segment?.after : segment?.before) ?? new Parts();
  });
}

/** The sums that are being made: of whole groups, and since the last total of each level. */
class OpenSums {
  readonly #all = new Parts();
  readonly #groups = new Map<number, GroupSums>();
  /** By group: the sums that its rows go into. */
  readonly #targets: Parts[][] = [];
  readonly #everywhere: Parts[];

  constructor({ totals, groups, isGrouped }: TotalsPlan) {
    this.#everywhere = isGrouped ? [this.#all] : [];
    for (const { row, level } of totals) {
      const group = groups[row] ?? 0;
      const sums = this.#groups.get(group) ?? { whole: new Parts(), since: [], sums: 0 };
      this.#groups.set(group, sums);
      if (level === 1) sums.sums += 1;
      if (level === 0) sums.since[0] = new Parts();
      if (level === 1 && sums.sums > 1) sums.since[1] = new Parts();
    }
    for (const group of this.#groups.keys()) this.#aim(group);
  }

  /** The sums that a row of this group goes into. */
  at(group: number): Parts[] {
    return this.#targets[group] ?? this.#everywhere;
  }

  /** Closes the sums that end at a total, and begins new ones. */
  pass(group: number, { level }: TotalRow): Segment {
    const { since } = this.#groups.get(group) ?? { since: [] };
    const at = Math.min(level, 1);
    const before = since[at] ?? new Parts();
    if (since[0]) since[0] = new Parts();
    if (level > 0 && since[1]) since[1] = new Parts();
    this.#aim(group);
    return { before, after: since[at] ?? new Parts() };
  }

  isPartial(group: number, { level }: TotalRow): boolean {
    return level === 0 || (level === 1 && (this.#groups.get(group)?.sums ?? 0) > 1);
  }

  whole(group: number): Parts {
    const parts = this.#groups.get(group)?.whole;
    return parts && parts.count > 0 ? parts : this.#all;
  }

  #aim(group: number): void {
    const { whole, since = [] } = this.#groups.get(group) ?? {};
    const own = [whole, since[0], since[1]].filter((parts) => parts !== undefined);
    this.#targets[group] = [...this.#everywhere, ...own];
  }
}

interface GroupSums {
  whole: Parts;
  /** Of rows since the last total: of any level, and of level 1 and above. */
  since: (Parts | undefined)[];
  /** How many totals of level 1 there are. */
  sums: number;
}

function byGroupAndLevel({ totals, groups }: TotalsPlan): Map<string, TotalRow[]> {
  const found = new Map<string, TotalRow[]>();
  for (const total of totals) {
    const key = `${groups[total.row] ?? 0} ${total.level}`;
    const same = found.get(key);
    if (same) same.push(total);
    else found.set(key, [total]);
  }
  return found;
}

/** True where nothing stands above the first of these totals and something below the last. */
function isAbove(totals: TotalRow[], segments: Map<number, Segment>): boolean {
  const first = segments.get(totals[0]?.row ?? -1);
  const last = segments.get(totals.at(-1)?.row ?? -1);
  return first !== undefined && last !== undefined && first.before.count === 0 && last.after.count > 0;
}
