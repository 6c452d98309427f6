import type { BundleEvaluation, BundleNode } from '@trifold/json';
import type { Problem } from '../problem.ts';
import type { ReadCell } from './cell-number.ts';
import { differs } from './differs.ts';

/** Whether the figures in the tables of an evaluation are its numbers; their texts are held against them elsewhere. */
export function checkTableFigures(evaluation: BundleEvaluation, readCell: ReadCell): Problem[] {
  return [...resultNumbers(evaluation), ...weightNumbers(evaluation)].flatMap(
    ({ table: id, key, field, number }): Problem[] => {
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
    },
  );
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
