import type { Finding } from '../report/finding.ts';
import type { IndicatorData } from './indicator-data.ts';
import { scoreFindings } from './score-findings.ts';

/** Leaves out the units that have no indicator at all or a smaller share of them than `share`, and names them. */
export function screenUnits(
  data: IndicatorData,
  share: number,
): { data: IndicatorData; kept: number[]; findings: Finding[] } {
  const columns = [...data.columns.values()];
  const findings: Finding[] = [];
  const kept = data.units.flatMap((unit, at) => {
    const count = columns.filter((column) => !Number.isNaN(column[at] ?? Number.NaN)).length;
    if (count === 0) findings.push(scoreFindings.nothingKnown(unit));
    else if (count / columns.length < share)
      findings.push(scoreFindings.tooLittleKnown(unit, count, columns.length));
    return count > 0 && count / columns.length >= share ? [at] : [];
  });
  if (kept.length === data.units.length) return { data, kept, findings };
  const pick = (column: Float64Array) => Float64Array.from(kept, (at) => column[at] ?? Number.NaN);
  return {
    data: {
      units: kept.map((at) => data.units[at] ?? ''),
      columns: new Map([...data.columns].map(([code, column]) => [code, pick(column)])),
    },
    kept,
    findings,
  };
}
