const POWERS = [1, 10, 100, 1000];

/** A number as PDF writes it: plain notation, at most `places` (0–3) decimals, no minus zero. */
export function formatNumber(value: number, places = 2): string {
  const power = POWERS[places] ?? 100;
  const rounded = Math.round(value * power) / power;
  return String(rounded === 0 ? 0 : rounded);
}
