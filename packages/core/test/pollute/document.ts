import type { Random } from './random.ts';
import type { CellKind } from './tables/cell-kind.ts';

/** How a document is put into bytes. */
export interface Style {
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  /** Byte order marks at the start. */
  marks: 0 | 1 | 2;
  /** One character, or a comma and a blank. */
  delimiter: string;
  quote: '"' | "'";
  escape: 'doubled' | 'backslash';
  quoting: 'minimal' | 'all';
  /** Taken in turn by a fixed disorder; one for files of one kind. */
  lineEnds: ('\n' | '\r\n' | '\r')[];
  /** Line break inside a cell. */
  breakInCell: '\n' | '\r\n' | '\r';
  lastLineEnd: boolean;
  /** Line ends after the last one. */
  extraLineEnds: number;
  /** Written after the text of each cell. */
  cellTail: string;
  /** Every row ends with a delimiter. */
  trailingDelimiter: boolean;
  /** Shares of the file's length where a NUL is put. */
  nuls: number[];
  ctrlZ: boolean;
}

/** What is wrong with the writing of one row. Shares from 0 to 1 choose the place, so that they outlive lost columns. */
export interface RowDamage {
  kind:
    | 'extra-delimiter'
    | 'missing-delimiter'
    | 'missing-end'
    | 'blank-tail'
    | 'cut-end'
    | 'other-delimiter'
    | 'bare-delimiter'
    | 'quote-inside'
    | 'quote-unescaped'
    | 'open-quote';
  at: number;
  delimiter?: string;
}

interface TextPart {
  text: string;
  /** With delimiters up to the width of the table. */
  padded: boolean;
}
interface CellsPart {
  cells: string[];
}
interface PartFields {
  separator: { text: string };
  preamble: TextPart;
  note: TextPart;
  /** Above a further table. */
  title: TextPart;
  header: CellsPart;
  'repeated-header': CellsPart;
  row: CellsPart & { total: boolean; damage?: RowDamage };
  blank: { delimiters: boolean };
  'further-header': CellsPart;
  'further-row': CellsPart;
}

/** A piece of a file, in the order of the file; `PartOf` is one of a kind. */
export type PartOf<K extends keyof PartFields> = { kind: K } & PartFields[K];
export type Part = { [K in keyof PartFields]: PartOf<K> }[keyof PartFields];

/**
 * What a damage promises: `certain`: table 0 is the model, except rows with a damage of their own, which are the model's
 * or rejected; `lenient`: untouched rows are read right, wherever they are put; `loose`: only the laws of reading hold.
 */
export interface Claim {
  damage: string;
  holds: 'certain' | 'lenient' | 'loose';
  /** Findings that must be there. */
  codes: string[];
}

/** A table before it is written, and what was done to it. */
export interface PollutedDocument {
  style: Style;
  parts: Part[];
  /** One for each column. */
  kinds: CellKind[];
  language: 'zh' | 'en';
  claims: Claim[];
}

/** A damage changes the document and says what must hold then; null where it does not fit the document. */
export type Damage = (document: PollutedDocument, random: Random) => Claim | null;

/** Parts of one kind, with the fields of that kind. */
export function partsOf<K extends Part['kind']>(document: PollutedDocument, kind: K): PartOf<K>[] {
  return document.parts.filter((part): part is Part & PartOf<K> => part.kind === kind);
}
