import type { ChartSpecOf } from '../../manifest/chart.ts';
import type { ChartBase, TileChart } from '../chart.ts';
import { cardOf } from './cards.ts';
import { type Draft, labelOf } from './draft.ts';
import { groupRows } from './group-rows.ts';

/** Groups and tiles in the order of the rows; rows with the same group and tile share one tile. */
export function composeTiles(draft: Draft<ChartSpecOf<'tiles'>>, base: ChartBase): TileChart {
  const { spec } = draft;
  return {
    ...base,
    kind: 'tiles',
    groups: [...groupRows(draft.rows, spec.group).values()].map((rows) => ({
      label: labelOf(rows[0]?.cells[spec.group]),
      tiles: [...groupRows(rows, spec.tile).values()].map((same) =>
        cardOf(draft, same, spec.tile, spec.lines),
      ),
    })),
  };
}
