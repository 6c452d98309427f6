import type { Damage } from '../document.ts';
import { blankLines } from './blank-lines.ts';
import * as cellEnds from './cell-ends.ts';
import * as characters from './characters.ts';
import * as damagedRows from './damaged-rows.ts';
import * as delimiters from './delimiters.ts';
import * as encodings from './encodings.ts';
import { furtherTable } from './further-table.ts';
import * as headerRows from './header-rows.ts';
import * as labels from './labels.ts';
import * as lineEnds from './line-ends.ts';
import { notes } from './notes.ts';
import { notesInside } from './notes-inside.ts';
import { oneColumnWithComma } from './one-column.ts';
import { preamble } from './preamble.ts';
import * as quoting from './quoting.ts';
import * as rowEnds from './row-ends.ts';
import * as rows from './rows.ts';

/**
 * Damages by group: at most one of a group is done to a file, in this order, because later ones look at what earlier
 * ones have made of delimiter and quote.
 */
export const damageGroups: readonly (readonly Damage[])[] = [
  Object.values(encodings),
  Object.values(delimiters),
  Object.values(quoting),
  [lineEnds.windowsLineEnds, lineEnds.oldMacLineEnds, lineEnds.mixedLineEnds],
  [lineEnds.noLastLineEnd, lineEnds.extraLineEnds],
  [characters.nulCharacters, characters.controlZ],
  Object.values(cellEnds),
  Object.values(rows),
  [...Object.values(labels), ...Object.values(headerRows)],
  [...Object.values(damagedRows), ...Object.values(rowEnds)],
  [blankLines],
  [preamble],
  [notes],
  [notesInside],
  [furtherTable],
  [oneColumnWithComma],
];
