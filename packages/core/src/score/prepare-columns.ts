import type { Finding } from '../report/finding.ts';
import type { IndicatorData } from './indicator-data.ts';
import type { Method, Transform } from './method.ts';
import { imputeColumn } from './missing/impute-column.ts';
import { type Treatment, treatOutliers } from './outliers/treat-outliers.ts';
import { scoreFindings } from './score-findings.ts';
import type { AlteredCell } from './scores.ts';

/** Indicators after transforms, missing values and outliers, with every cell that was altered. */
export interface Prepared {
  treated: Map<string, Float64Array>;
  treatments: Map<string, Treatment>;
  altered: AlteredCell[];
  findings: Finding[];
}

/** Steps 2 and 3 of the method: transform, fill in what is missing, treat outliers; each indicator by itself. */
export function prepareColumns(data: IndicatorData, method: Method): Prepared {
  const prepared: Prepared = { treated: new Map(), treatments: new Map(), altered: [], findings: [] };
  for (const [code, raw] of data.columns) {
    const transformed = transformColumn(code, raw, data.units, method.transforms?.[code], prepared.findings);
    if (method.missing === 'error') {
      raw.forEach((value, at) => {
        if (Number.isNaN(value))
          prepared.findings.push(scoreFindings.missingValue(code, data.units[at] ?? ''));
      });
    }
    const filled = imputeColumn(transformed, method.missing);
    const { column, treatment } = treatOutliers(filled, method.outliers);
    prepared.treated.set(code, column);
    prepared.treatments.set(code, treatment);
    data.units.forEach((unit, at) => {
      const was = transformed[at] ?? Number.NaN;
      const is = column[at] ?? Number.NaN;
      if (Object.is(was, is)) return;
      const why = Number.isNaN(was) ? 'imputed' : treatment === 'log' ? 'log' : 'winsorized';
      prepared.altered.push({ unit, indicator: code, was, is, why });
    });
  }
  return prepared;
}

/** The logarithm that a transform names, of one number. */
export function applyTransform(value: number, transform: Transform | undefined): number {
  if (transform === undefined) return value;
  return transform === 'ln' ? Math.log(value) : Math.log10(value);
}

function transformColumn(
  code: string,
  raw: Float64Array,
  units: string[],
  transform: Transform | undefined,
  findings: Finding[],
): Float64Array {
  if (transform === undefined) return raw;
  return raw.map((value, at) => {
    if (value <= 0) findings.push(scoreFindings.badTransform(code, units[at] ?? ''));
    return value <= 0 ? Number.NaN : applyTransform(value, transform);
  });
}
