import type { ChartSpecOf } from '../../manifest/chart.ts';
import type { ChartBase, FlowChart } from '../chart.ts';
import { cardOf } from './cards.ts';
import { type Draft, labelOf } from './draft.ts';
import { groupRows } from './group-rows.ts';

/** Lanes and heads in the order of the rows; a lane may have none, one or several boxes under a head. */
export function composeFlow(draft: Draft<ChartSpecOf<'flow'>>, base: ChartBase): FlowChart {
  const { spec } = draft;
  const heads = groupRows(draft.rows, spec.head);
  return {
    ...base,
    kind: 'flow',
    heads: [...heads.values()].map(([row]) => labelOf(row?.cells[spec.head])),
    lanes: [...groupRows(draft.rows, spec.lane).values()].map((rows) => {
      const byHead = groupRows(rows, spec.head);
      return {
        label: labelOf(rows[0]?.cells[spec.lane]),
        cells: [...heads.keys()].map((head) =>
          [...groupRows(byHead.get(head) ?? [], spec.node).values()].map((nodes) =>
            cardOf(draft, nodes, spec.node, spec.lines),
          ),
        ),
      };
    }),
  };
}
