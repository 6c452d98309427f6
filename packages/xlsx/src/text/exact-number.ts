/**
 * The number of a decimal, or undefined where a workbook could not hold it exactly: Excel keeps 15 significant
 * digits. Never NaN.
 */
export function exactNumber(decimal: string): number | undefined {
  if (!/^-?\d+(\.\d+)?$/.test(decimal)) return undefined;
  const significant = decimal.replace(/[-.]/g, '').replace(/^0+/, '');
  const digits = decimal.includes('.') ? significant : significant.replace(/0+$/, '');
  return digits.length <= 15 ? Number(decimal) : undefined;
}
