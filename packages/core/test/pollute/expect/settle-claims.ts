import { type Claim, type PollutedDocument, partsOf } from '../document.ts';

/** Damages that leave lines which are no rows, or change which lines are labels. */
const ofShape =
  /preamble|notes|noHeader|headerOnly|furtherTable|HeaderRows|Labels$|repeatedHeader|blankLines|totalsRow/;
const order = ['certain', 'lenient', 'loose'] as const;

/** The weakest promise of all claims; none at all where so few rows are left that the shape proves nothing. */
export function settleClaims(document: PollutedDocument): Claim['holds'] {
  const rows = partsOf(document, 'row').length;
  const shaped = document.claims.filter((claim) => ofShape.test(claim.damage)).length;
  if (rows < 3 && shaped > (rows === 0 ? 1 : 0)) return 'loose';
  const weakest = Math.max(0, ...document.claims.map((claim) => order.indexOf(claim.holds)));
  return order[weakest] ?? 'loose';
}
