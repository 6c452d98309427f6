const shape =
  /^(?:([1-9]\d{0,4}|[1-9]\d{0,3}[万萬][1-9]千|[1-9]\d{0,3}[万萬][1-9]\d{3})[亿億])?(?:([1-9]\d{0,3}|[1-9]千(?:[1-9]百)?|[1-9]百)[万萬])?([1-9]\d{3}|[1-9]千(?:[1-9]百)?)?$/;

/**
 * A number printed in steps, each with its scale: 1亿2000万 → "12000万", 3千5百万 → "3500万", 2万5000 → "25000".
 * Undefined for a single step, for steps out of order, and where a step may be read in two ways: 1万2, 1亿5000, 1亿2千.
 */
export function joinSteps(printed: string): string | undefined {
  const match = shape.exec(printed);
  if (!match) return undefined;
  const [, high, middle, low] = match;
  if (high !== undefined && low !== undefined && middle === undefined) return undefined;
  if (!/[千百万萬亿億]\d+[千百万萬亿億]|[万萬]\d{4}$/.test(printed)) return undefined;
  const value = stepValue(high) * 1e8 + stepValue(middle) * 1e4 + stepValue(low);
  if (/[亿億]$/.test(printed)) return `${value / 1e8}亿`;
  return /[万萬]$/.test(printed) ? `${value / 1e4}万` : String(value);
}

/** "2000" → 2000, "3千5百" → 3500, "1万5千" → 15000 */
function stepValue(step = ''): number {
  let value = 0;
  for (const [, digits, scale = ''] of step.matchAll(/(\d+)([百千万萬])?/g)) {
    value += Number(digits) * ({ 百: 100, 千: 1000, 万: 10_000, 萬: 10_000 }[scale] ?? 1);
  }
  return value;
}
