import { displayWidth } from './display-width.ts';

/** Width of a decimal under a number format, in character widths: digits, grouping, decimals, quoted words. */
export function numberWidth(decimal: string, format: string | undefined): number {
  if (format === undefined || format === 'General') return decimal.length;
  const sections = format.split(';');
  const section = (decimal.startsWith('-') && sections[1]) || sections[0] || '';
  const words = section.match(/"[^"]*"/g) ?? [];
  const pattern = section.replace(/"[^"]*"/g, '').replace(/\\./g, 'x');
  const whole = `${decimal.split('.')[0] ?? ''}${pattern.includes('%') ? '00' : ''}`;
  const places = pattern.split('.')[1]?.match(/[0#?]/g)?.length ?? 0;
  const groups = pattern.includes(',') ? Math.floor((whole.replace('-', '').length - 1) / 3) : 0;
  const others = pattern.replace(/[0#?,.]/g, '').length;
  const quoted = words.reduce((sum, word) => sum + displayWidth(word) - 2, 0);
  return whole.length + groups + (places > 0 ? places + 1 : 0) + others + quoted;
}
