import type { FileScores } from '@trifold/core';

/**
 * `{ units: [{ unit, scores, ranks }], method, findings }` with a line end; scores and ranks by code of the aggregate,
 * null where there is none. Without scores `units` is empty and the findings say why.
 */
export function toScoreJson({ scores, method, findings }: FileScores): string {
  const units = (scores?.units ?? []).map((unit, at) => ({
    unit,
    scores: byCode(scores?.aggregates, at),
    ranks: byCode(scores?.ranks, at),
  }));
  const lines = units.map((unit) => `    ${JSON.stringify(unit)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "units": ${list},\n  "method": ${JSON.stringify(method)},\n  "findings": ${JSON.stringify(findings)}\n}\n`;
}

function byCode(
  columns: ReadonlyMap<string, Float64Array> | undefined,
  at: number,
): Record<string, number | null> {
  return Object.fromEntries(
    [...(columns ?? [])].reverse().map(([code, column]) => {
      const value = column[at] ?? Number.NaN;
      return [code, Number.isNaN(value) ? null : value];
    }),
  );
}
