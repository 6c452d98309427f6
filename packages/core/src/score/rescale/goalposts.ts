/**
 * `worst` becomes `low` and `best` `high`, whatever numbers there are; what lies beyond is capped unless told
 * otherwise. Where less is better, `worst` is the larger one. UNDP (2022), technical note 1.
 */
export function goalposts(
  column: Float64Array,
  [worst, best]: [number, number],
  [low, high]: [number, number],
  capped = true,
): Float64Array {
  return column.map((value) => {
    const share = (value - worst) / (best - worst);
    return (capped ? Math.min(1, Math.max(0, share)) : share) * (high - low) + low;
  });
}
