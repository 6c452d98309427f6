import { readFileSync } from 'node:fs';

declare const TRIFOLD_VERSION: string | undefined;

/** The program's version: put in by the bundler, else read from the package. */
export function version(): string {
  if (typeof TRIFOLD_VERSION === 'string') return TRIFOLD_VERSION;
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
