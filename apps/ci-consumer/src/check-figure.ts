import { readFileSync } from 'node:fs';
import { figure, readBundle } from '@trifold/json';

export interface Expectation {
  figure: string;
  /** The exact value in its whole unit, as a decimal. */
  value: string;
  /** What readers see, in Chinese. */
  shown: string;
}

/** One line that says how the figure has moved; undefined while it stands. Throws where the bundle is unusable. */
export function checkFigure(bundleFile: string, expected: Expectation): string | undefined {
  const { value, text } = figure(readBundle(readFileSync(bundleFile)), expected.figure);
  const got = `${'value' in value ? value.value : ''} (${text['zh-CN']})`;
  const wanted = `${expected.value} (${expected.shown})`;
  return got === wanted ? undefined : `${expected.figure} moved: expected ${wanted}, got ${got}`;
}
