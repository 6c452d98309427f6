import type { MeanRule } from '../aggregate/aggregate-rule.ts';
import { copelandScores } from '../aggregate/outranking.ts';
import { lower, powerOf, ruleAt } from '../aggregate/power.ts';
import type { IndicatorData } from '../indicator-data.ts';
import type { Method } from '../method.ts';
import { prepareColumns } from '../prepare-columns.ts';
import { rescaleColumns } from '../rescale/rescale-columns.ts';
import type { IndicatorTree } from '../tree/indicator-tree.ts';
import type { Choice, Options } from './choice.ts';
import { type PoweredColumn, type PoweredRoom, poweredRoom, toPower } from './powered-column.ts';

/** A child of a branch: an indicator or another branch, by place; its weight and where its factor stands. */
interface Child {
  leaf: number;
  branch: number;
  weight: number;
  factor: number;
}

/**
 * Scores of the same units under one choice after another, fast: what doesn't depend on weights is worked out once a
 * combination of options. Arrays that come back are written over by the next call.
 */
export class DrawingBoard {
  readonly #units: number;
  readonly #minShare: number;
  readonly #options: Options;
  readonly #children: Child[][];
  readonly #levels: number[];
  /** By missing and rescale option: rescaled columns in the order of indicators. */
  readonly #variants: Float64Array[][][];
  /** By missing and rescale option: children of each branch but those that are missing throughout. */
  readonly #kept: Child[][][][];
  /** By missing and rescale option, power and indicator; filled as they are asked for. */
  readonly #powered: Map<number, (PoweredColumn | undefined)[]>[][];
  readonly #scores: Float64Array[];
  /** By branch: where its scores are put under a power. */
  readonly #rooms: PoweredRoom[];
  readonly #total: Float64Array;
  readonly #weight: Float64Array;
  readonly #count: Float64Array;

  constructor(data: IndicatorData, tree: IndicatorTree, method: Method, options: Options) {
    this.#units = data.units.length;
    this.#minShare = method.minShare;
    this.#options = options;
    const leaves = new Map(tree.indicators.map(({ code }, at) => [code, at]));
    const branches = new Map(tree.branches.map(({ code }, at) => [code, at]));
    this.#children = tree.branches.map(({ children }) => {
      return children.map(({ code, weight }) => {
        const leaf = leaves.get(code) ?? -1;
        const branch = branches.get(code) ?? -1;
        return { leaf, branch, weight, factor: leaf >= 0 ? leaf : leaves.size + branch };
      });
    });
    this.#levels = tree.branches.map(({ level }) => level);
    this.#variants = options.missing.map((missing) => {
      const { treated } = prepareColumns(data, { ...method, missing });
      return options.rescale.map((rescale) => {
        const { columns } = rescaleColumns(treated, tree.indicators, { ...method, rescale });
        return tree.indicators.map(
          ({ code }) => columns.get(code) ?? new Float64Array(this.#units).fill(Number.NaN),
        );
      });
    });
    this.#powered = this.#variants.map((byRescale) => byRescale.map(() => new Map()));
    this.#kept = this.#variants.map((byRescale) => {
      return byRescale.map((columns) => {
        return this.#children.map((children) => {
          return children.filter(({ leaf }) => leaf < 0 || !columns[leaf]?.every(Number.isNaN));
        });
      });
    });
    this.#scores = tree.branches.map(() => new Float64Array(this.#units));
    this.#rooms = tree.branches.map(() => poweredRoom(this.#units));
    this.#total = new Float64Array(this.#units);
    this.#weight = new Float64Array(this.#units);
    this.#count = new Float64Array(this.#units);
  }

  /** Scores of each branch, in the order of the tree's; the index is the last. */
  score(choice: Choice): Float64Array[] {
    const rules = this.#options.aggregate[choice.aggregate] ?? [];
    const kept = this.#kept[choice.missing]?.[choice.rescale] ?? this.#children;
    kept.forEach((children, branch) => {
      const rule = ruleAt(rules, this.#levels[branch] ?? 1);
      const isCut = choice.dropped >= 0 && children.some(({ leaf }) => leaf === choice.dropped);
      const parts = isCut ? children.filter(({ leaf }) => leaf !== choice.dropped) : children;
      if (rule === 'copeland') this.#compare(branch, parts, choice);
      else this.#average(branch, parts, choice, rule);
    });
    return this.#scores;
  }

  #average(branch: number, children: Child[], choice: Choice, rule: MeanRule): void {
    const units = this.#units;
    const power = powerOf(rule);
    const total = this.#total.fill(0);
    const weight = this.#weight.fill(0);
    const count = this.#count.fill(0);
    let whole = 0;
    let present = 0;
    for (const child of children) {
      const own = child.weight * (choice.factors[child.factor] ?? 1);
      if (own === 0) continue;
      const { numbers, mask } = this.#columnOf(child, choice, power);
      if (mask === null) {
        whole += own;
        present += 1;
        for (let unit = 0; unit < units; unit += 1)
          total[unit] = (total[unit] ?? 0) + own * (numbers[unit] ?? 0);
        continue;
      }
      for (let unit = 0; unit < units; unit += 1) {
        const there = mask[unit] ?? 0;
        total[unit] = (total[unit] ?? 0) + own * (numbers[unit] ?? 0);
        weight[unit] = (weight[unit] ?? 0) + own * there;
        count[unit] = (count[unit] ?? 0) + there;
      }
    }
    const scores = this.#scores[branch] ?? new Float64Array(units);
    for (let unit = 0; unit < units; unit += 1) {
      const sum = whole + (weight[unit] ?? 0);
      const there = present + (count[unit] ?? 0);
      const enough = sum > 0 && there >= this.#minShare * children.length;
      scores[unit] = enough ? lower((total[unit] ?? 0) / sum, power) : Number.NaN;
    }
  }

  #compare(branch: number, children: Child[], choice: Choice): void {
    const parts = children.map((child) => this.#plainColumn(child, choice));
    const weights = children.map(({ weight, factor }) => weight * (choice.factors[factor] ?? 1));
    this.#scores[branch]?.set(copelandScores(parts, weights, this.#minShare));
  }

  #plainColumn({ leaf, branch }: Child, choice: Choice): Float64Array {
    if (leaf < 0) return this.#scores[branch] ?? new Float64Array(this.#units);
    return this.#variants[choice.missing]?.[choice.rescale]?.[leaf] ?? new Float64Array(this.#units);
  }

  #columnOf(child: Child, choice: Choice, power: number): PoweredColumn {
    if (child.leaf < 0) {
      const room = this.#rooms[child.branch] ?? poweredRoom(this.#units);
      return toPower(this.#plainColumn(child, choice), power, room);
    }
    const byPower = this.#powered[choice.missing]?.[choice.rescale];
    let columns = byPower?.get(power);
    if (!columns) {
      columns = [];
      byPower?.set(power, columns);
    }
    let column = columns[child.leaf];
    if (!column) {
      column = toPower(this.#plainColumn(child, choice), power, poweredRoom(this.#units));
      columns[child.leaf] = column;
    }
    return column;
  }
}
