import type { EvaluationNode } from '@trifold/core';
import { powerKeyOf } from './live-parameters.ts';
import { cellsOf, type Place, sharesOf } from './place.ts';
import type { StageContext } from './stage-context.ts';

/** Where the parts of aggregates stand. */
export interface PartPlaces {
  rescaled: Place;
  dimensions: Place;
}

/** Parts that stand side by side: their shares and a unit's numbers, as ranges. */
interface Block {
  shares: string;
  numbers: string;
}

/** The parts of an aggregate as ranges: its indicators on one sheet, its dimensions on another. */
export function blocksOf(
  { indicators, dimensions }: StageContext,
  node: EvaluationNode,
  unit: number,
  places: PartPlaces,
  numbersOf: typeof cellsOf = cellsOf,
): Block[] {
  const block = (place: Place, nodes: EvaluationNode[]): Block[] => {
    const parts = nodes.filter(({ parent }) => parent === node.code);
    if (parts.length === 0) return [];
    return [{ shares: sharesOf(place, parts), numbers: numbersOf(place, parts, unit) }];
  };
  return [...block(places.rescaled, indicators), ...block(places.dimensions, dimensions)];
}

/** How much of the shares is there. */
export function weightThere(blocks: Block[]): string {
  return blocks.map(({ shares, numbers }) => `SUMPRODUCT(${shares},--ISNUMBER(${numbers}))`).join('+');
}

/** True in the formula where a unit has enough of an aggregate's parts; those without a weight don't count. */
export function isComplete({ evaluation, parameter }: StageContext, blocks: Block[]): string {
  const isThere = `${weightThere(blocks)}>0`;
  if (evaluation.method.minShare === 0) return isThere;
  const there = blocks
    .map(({ shares, numbers }) => `SUMPRODUCT(--(${shares}>0),--ISNUMBER(${numbers}))`)
    .join('+');
  const all = blocks.map(({ shares }) => `SUMPRODUCT(--(${shares}>0))`).join('+');
  return `AND(${isThere},(${there})/MAX(1,${all})>=${parameter('min-share')})`;
}

/** The formula of a weighted mean, and whether it goes through its ranges cell by cell. */
export function meanFormula(
  context: StageContext,
  node: EvaluationNode,
  unit: number,
  places: PartPlaces,
): { formula: string; isArray: boolean } {
  const blocks = blocksOf(context, node, unit, places);
  const weight = `(${weightThere(blocks)})`;
  const summed = (term: (numbers: string) => string): string =>
    blocks
      .map(
        ({ shares, numbers }) => `SUM(IF(ISNUMBER(${numbers}),IF(${shares}>0,${shares}*${term(numbers)})))`,
      )
      .join('+');
  const where = (formula: string): string => `IF(${isComplete(context, blocks)},${formula},"")`;
  const { rule = 'arithmetic' } = node;
  if (rule === 'arithmetic') {
    const sum = blocks.map(({ shares, numbers }) => `SUMPRODUCT(${shares},${numbers})`).join('+');
    return { formula: where(`(${sum})/${weight}`), isArray: false };
  }
  const geometric = `EXP((${summed((numbers) => `LN(${numbers})`)})/${weight})`;
  if (rule === 'geometric') return { formula: where(geometric), isArray: true };
  if (rule === 'harmonic') {
    return { formula: where(`${weight}/(${summed((numbers) => `(1/${numbers})`)})`), isArray: true };
  }
  if (rule === 'copeland') throw new Error(`${node.code} is no mean of its parts.`);
  const power = context.parameter(powerKeyOf(rule.power, context.evaluation.nodes));
  const mean = `((${summed((numbers) => `${numbers}^${power}`)})/${weight})^(1/${power})`;
  return { formula: where(`IF(${power}=0,${geometric},${mean})`), isArray: true };
}
