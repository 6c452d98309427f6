/** A number at so many decimals, half away from zero as readers expect. What binary fractions lose is allowed for. */
export function roundHalfAway(value: number, digits: number): number {
  if (!Number.isFinite(value)) return value;
  const factor = 10 ** digits;
  const scaled = Math.abs(value) * factor;
  return (Math.sign(value) * Math.round(scaled * (1 + Number.EPSILON))) / factor;
}
