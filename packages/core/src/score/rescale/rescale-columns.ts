import type { Method } from '../method.ts';
import { applyTransform } from '../prepare-columns.ts';
import { extremes } from '../statistics/extremes.ts';
import type { IndicatorNode } from '../tree/indicator-node.ts';
import { rescaleColumn } from './rescale-column.ts';

/**
 * Indicators made comparable, by code. An indicator whose numbers are all the same says nothing under a rule that
 * looks at their spread: it is named in `constant` and its column is NaN.
 */
export function rescaleColumns(
  columns: ReadonlyMap<string, Float64Array>,
  indicators: IndicatorNode[],
  { rescale, goalposts, transforms }: Pick<Method, 'rescale' | 'goalposts' | 'transforms'>,
): { columns: Map<string, Float64Array>; constant: string[] } {
  const constant: string[] = [];
  const rescaled = new Map<string, Float64Array>();
  for (const { code, direction } of indicators) {
    const column = columns.get(code) ?? new Float64Array();
    const ends = goalposts?.[code];
    const { min, max } = extremes(column);
    const isConstant = !(max > min) && rescale !== 'none' && !(ends && usesEnds(rescale));
    if (isConstant) constant.push(code);
    const transformed = ends?.map((end) => applyTransform(end, transforms?.[code])) as
      | [number, number]
      | undefined;
    const place = { code, direction, ...(transformed ? { goalposts: transformed } : {}) };
    rescaled.set(code, isConstant ? column.map(() => Number.NaN) : rescaleColumn(column, rescale, place));
  }
  return { columns: rescaled, constant };
}

/** Whether a rule takes the fixed ends of an indicator where there are any. */
export function usesEnds(rescale: Method['rescale']): boolean {
  return rescale === 'distanceToBest' || (typeof rescale === 'object' && 'minMax' in rescale);
}
