import type { Part, PollutedDocument, Style } from '../document.ts';
import { writeRow } from './write-row.ts';

/** A part with the physical lines that it takes up. */
export interface PlacedPart {
  part: Part;
  /** 1-based. */
  line: number;
  span: number;
}

export interface WrittenDocument {
  /** Byte order marks included. */
  text: string;
  placed: PlacedPart[];
  /** Kinds of line end between lines; those inside cells do not count. */
  lineEnds: Set<string>;
}

/** The text of a document and where its parts stand. */
export function writeDocument(document: PollutedDocument): WrittenDocument {
  const { style, parts } = document;
  const placed: PlacedPart[] = [];
  const pieces: string[] = [];
  const lineEnds = new Set<string>();
  let line = 1;
  let end = '';
  parts.forEach((part, index) => {
    const written = writePart(part, document);
    const span = 1 + (written.match(/\r\n|\r|\n/g)?.length ?? 0);
    placed.push({ part, line, span });
    line += span;
    const isLast = index === parts.length - 1;
    end = isLast && !style.lastLineEnd ? '' : lineEnd(style, index, written === '' ? end : '');
    pieces.push(written, end);
    if (end !== '') lineEnds.add(end);
  });
  for (let extra = 0; extra < style.extraLineEnds; extra += 1) {
    placed.push({ part: { kind: 'blank', delimiters: false }, line: line + extra, span: 1 });
    end = lineEnd(style, parts.length + extra, end);
    pieces.push(end);
    lineEnds.add(end);
  }
  let text = pieces.join('');
  for (const share of style.nuls) {
    const drawn = Math.floor(share * text.length);
    // Never between the halves of a character.
    const at = /[\udc00-\udfff]/.test(text[drawn] ?? '') ? drawn + 1 : drawn;
    text = `${text.slice(0, at)}\0${text.slice(at)}`;
  }
  text = '\uFEFF'.repeat(style.marks) + text + (style.ctrlZ ? '\u001a' : '');
  return { text, placed, lineEnds };
}

/** LF is never put right after the CR before an empty line: both would be one line end. */
function lineEnd(style: Style, index: number, before: string): string {
  const disorder = Math.imul(index + 1, 0x9e3779b1) >>> 16;
  const end = style.lineEnds[disorder % style.lineEnds.length] ?? '\n';
  return end === '\n' && before === '\r' ? '\r\n' : end;
}

function writePart(part: Part, document: PollutedDocument): string {
  const { style, kinds } = document;
  switch (part.kind) {
    case 'separator':
      return part.text;
    case 'preamble':
    case 'note':
    case 'title':
      return part.padded ? writeRow([part.text, ...kinds.slice(1).map(() => '')], style) : part.text;
    case 'blank':
      return part.delimiters ? style.delimiter.repeat(kinds.length - 1) : '';
    case 'row':
      return writeRow(part.cells, style, part.damage);
    default:
      return writeRow(part.cells, style);
  }
}
