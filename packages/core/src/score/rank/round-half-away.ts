/** A number at so many decimals, half away from zero as readers expect. What binary fractions lose is allowed for. */
export function roundHalfAway(value: number, digits: number): number {
  if (!Number.isFinite(value)) return value;
  const factor = 10 ** digits;
  const scaled = Math.round(Math.abs(value) * factor * (1 + Number.EPSILON));
  return scaled === 0 ? 0 : (Math.sign(value) * scaled) / factor;
}
