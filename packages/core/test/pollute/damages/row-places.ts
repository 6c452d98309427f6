import type { PollutedDocument } from '../document.ts';

/** Indexes of the parts that are rows. */
export function rowPlaces({ parts }: PollutedDocument): number[] {
  return parts.flatMap((part, index) => (part.kind === 'row' ? [index] : []));
}
