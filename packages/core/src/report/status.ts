import type { Status } from './report.ts';

/** All statuses, most trusted first. */
export const statuses: readonly Status[] = [
  'reported',
  'related',
  'derived',
  'coded',
  'illustrative',
  'missing',
];

export function isStatus(word: string): word is Status {
  return (statuses as readonly string[]).includes(word);
}
