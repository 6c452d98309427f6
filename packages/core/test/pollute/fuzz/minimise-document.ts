import type { Part, PollutedDocument } from '../document.ts';
import { dropWhile } from './drop-while.ts';

/** The smallest document found, by leaving out parts, columns and claims, for which `fails` is still true. */
export function minimiseDocument(
  document: PollutedDocument,
  fails: (document: PollutedDocument) => boolean,
): PollutedDocument {
  const holds = (smaller: PollutedDocument): boolean => fails(structuredCloneWithKinds(smaller));
  const parts = dropWhile(
    document.parts,
    (rest) => keepsPoint(document, rest) && holds({ ...document, parts: rest }),
  );
  const columns = dropWhile([...document.kinds.keys()], (rest) => {
    return rest.length > 1 && rest[0] === 0 && holds(keepColumns({ ...document, parts }, rest));
  });
  return keepColumns({ ...document, parts }, columns);
}

/** Headers, notes, totals and damaged rows are what the promises of the damages are about. */
function keepsPoint(document: PollutedDocument, rest: Part[]): boolean {
  const isPoint = (part: Part): boolean =>
    /header|note|preamble/.test(part.kind) ||
    (part.kind === 'row' && (part.total || part.damage !== undefined));
  return document.parts.filter(isPoint).length === rest.filter(isPoint).length;
}

function keepColumns(document: PollutedDocument, columns: number[]): PollutedDocument {
  const keep = <T>(list: T[]): T[] => list.filter((_, index) => columns.includes(index));
  return {
    ...document,
    kinds: keep(document.kinds),
    parts: document.parts.map((part) =>
      'cells' in part && !part.kind.startsWith('further') ? { ...part, cells: keep(part.cells) } : part,
    ),
  };
}

/** Kinds hold functions, which structuredClone refuses; nothing changes them. */
function structuredCloneWithKinds({ kinds, ...rest }: PollutedDocument): PollutedDocument {
  return { ...structuredClone(rest), kinds };
}
