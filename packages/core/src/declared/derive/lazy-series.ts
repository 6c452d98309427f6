import type { DeriveSpec } from '../../manifest/derive.ts';
import type { DeriveContext } from './derivation.ts';
import { type Series, seriesOf } from './series.ts';

/** A derivation over periods. */
export type OverSpec = Extract<DeriveSpec, { over: string }>;

/** The series that a derivation compares rows of, made when the first is asked for. */
export function lazySeries(spec: OverSpec, context: DeriveContext): () => Series {
  let series: Series | undefined;
  const by = spec.by ?? context.primaryKey.filter((name) => name !== spec.over);
  return () => {
    series ??= seriesOf(
      context.column(spec.over),
      by.map((name) => context.column(name)),
      context.rowCount,
    );
    return series;
  };
}
