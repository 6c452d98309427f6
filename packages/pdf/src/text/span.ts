import type { Weight } from '../fonts/face.ts';
import type { LinkTarget } from '../plan/node.ts';

/** A run of a paragraph in one style. `whole` spans stay on one line where they can: figures. */
export interface Span {
  text: string;
  weight: Weight;
  color: string;
  whole?: boolean;
  link?: { to: LinkTarget; label: string };
}
