import type { BundleEvaluation, BundleNode } from '@trifold/json';
import type { Problem } from '../problem.ts';
import type { ReadCell } from './cell-number.ts';
import { differs } from './differs.ts';

/** Whether the figures in the tables of an evaluation are its numbers; their texts are held against them elsewhere. */
export function checkTableFigures(evaluation: BundleEvaluation, readCell: ReadCell): Problem[] {
  const shown = [
    ...resultNumbers(evaluation),
    ...weightNumbers(evaluation),
    ...variantNumbers(evaluation),
    ...sobolNumbers(evaluation),
    ...alteredNumbers(evaluation),
  ];
  return shown.flatMap(({ table: id, key, field, number }): Problem[] => {
    const found = readCell(id, key, field);
    if (!differs(found.number, number)) return [];
    return [
      {
        code: 'evaluation-figure',
        where: `bundle table ${id}`,
        ...(found.id === undefined ? {} : { figure: found.id }),
        expected: String(number),
        got: String(found.number),
        message: `${found.id ?? `${id}.${key}.${field}`}: the evaluation ${evaluation.id} has ${number}, its table ${found.number}.`,
      },
    ];
  });
}

/** A number that a cell must show; shares as percentages. */
interface Shown {
  table: string;
  key: string;
  field: string;
  number: number | null;
}

function resultNumbers({ tables, units, nodes, robustness }: BundleEvaluation): Shown[] {
  const indicators = nodes.filter(({ kind }) => kind === 'indicator');
  return units.flatMap(({ key }, at) => {
    const show = (field: string, number: number | null | undefined, table = tables.results): Shown => {
      return { table, key, field, number: number ?? null };
    };
    const drawn = robustness?.units[at];
    const known = indicators.filter(({ raw }) => (raw?.[at] ?? null) !== null).length;
    const { contributions } = tables;
    return [
      ...nodes.flatMap(({ code, kind, values, ranks }) =>
        kind === 'aggregate' ? [show(code, values[at]), show(`${code}_rank`, ranks?.[at])] : [],
      ),
      ...(drawn
        ? [
            show('rank_median', drawn.median),
            show('rank_low', drawn.low),
            show('rank_high', drawn.high),
            show('top_share', drawn.median === null ? null : drawn.topShare * 100),
          ]
        : []),
      ...(drawn && 'quadrantShare' in drawn ? [show('quadrant_share', percent(drawn.quadrantShare))] : []),
      show('known_share', (100 * known) / indicators.length),
      ...(contributions === undefined
        ? []
        : indicators.map((node) => show(node.code, node.contributions?.[at], contributions))),
    ];
  });
}

function weightNumbers({ tables, nodes }: BundleEvaluation): Shown[] {
  return nodes.flatMap((node) => {
    const show = (field: string, number: number | null): Shown => {
      return { table: tables.weights, key: node.code, field, number };
    };
    const isIndex = node.parent === null;
    return [
      show('weight', isIndex ? null : node.weight),
      show('share', isIndex ? null : node.share * 100),
      ...(node.kind === 'indicator'
        ? [show('effective', 100 * effectiveWeight(node, nodes)), show('shift', node.dropShift ?? null)]
        : []),
    ];
  });
}

function variantNumbers({ tables, variants, nodes }: BundleEvaluation): Shown[] {
  const { variants: table } = tables;
  if (table === undefined) return [];
  const own = nodes.find(({ parent }) => parent === null)?.ranks ?? [];
  return variants.flatMap(({ ranks, meanShift }, at) => {
    const lost = ranks.filter((rank, unit) => rank === null && (own[unit] ?? null) !== null).length;
    const key = `v${at + 1}`;
    return [
      { table, key, field: 'shift', number: meanShift },
      { table, key, field: 'undefined', number: lost },
    ];
  });
}

function sobolNumbers({ tables, sobol = [] }: BundleEvaluation): Shown[] {
  const { sobol: table } = tables;
  if (table === undefined) return [];
  return sobol.flatMap(({ factor: key, first, firstInterval, total, totalInterval }) => [
    { table, key, field: 'first', number: first },
    { table, key, field: 'first_low', number: firstInterval[0] },
    { table, key, field: 'first_high', number: firstInterval[1] },
    { table, key, field: 'total', number: total },
    { table, key, field: 'total_low', number: totalInterval[0] },
    { table, key, field: 'total_high', number: totalInterval[1] },
  ]);
}

function alteredNumbers({ tables, altered }: BundleEvaluation): Shown[] {
  const { altered: table } = tables;
  if (table === undefined) return [];
  return altered.flatMap(({ unit, code, was, is }) => [
    { table, key: `${unit}.${code}`, field: 'was', number: was },
    { table, key: `${unit}.${code}`, field: 'is', number: is },
  ]);
}

/** The share in the index: all shares on the way up, multiplied. */
function effectiveWeight(node: BundleNode, nodes: BundleNode[]): number {
  let weight = 1;
  for (let at: BundleNode | undefined = node, step = 0; at && step < nodes.length; step += 1) {
    weight *= at.share;
    const { parent }: BundleNode = at;
    at = nodes.find(({ code }) => code === parent);
  }
  return weight;
}

function percent(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : share * 100;
}
