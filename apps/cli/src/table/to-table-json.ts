import type { RawFile, RawTable } from '@trifold/core';

/** Pieces are joined until they have this many UTF-16 code units. */
const pieceLength = 65_536;

/** A file as one JSON object with a line end, in pieces, so that the largest file needs no string of its own size. */
export function* toTableJson(file: RawFile, tables: RawTable[]): Generator<string> {
  let piece = '';
  for (const part of parts(file, tables)) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n`;
}

function* parts(file: RawFile, tables: RawTable[]): Generator<string> {
  yield `{"encoding":${JSON.stringify(file.encoding)},"dialect":${JSON.stringify(file.dialect)},"tables":[`;
  for (const [at, table] of tables.entries()) {
    if (at > 0) yield ',';
    yield* tableParts(table);
  }
  yield ']';
  yield* key('preamble', file.preamble, ({ text }) => text);
  yield* key('notes', file.notes, ({ text }) => text);
  yield* key('blank', file.blank);
  yield* key('rejects', file.rejects, ({ lines, text }) => ({ lines, text }));
  yield* key('findings', file.findings);
  yield `,"file":${JSON.stringify(file.file)},"encodingEvidence":${JSON.stringify(file.encodingEvidence)}`;
  yield `,"lineCount":${file.lineCount}`;
  yield* key('preambleLines', file.preamble, ({ line }) => line);
  yield* key('noteLines', file.notes, ({ line }) => line);
  yield '}';
}

function* tableParts({ header, columns, rowCount, lines, totals, headerLines }: RawTable): Generator<string> {
  yield `{"header":${JSON.stringify(header)},"rows":[`;
  for (let row = 0; row < rowCount; row += 1) {
    yield `${row > 0 ? ',' : ''}${JSON.stringify(columns.map((column) => column.at(row)))}`;
  }
  yield ']';
  yield* key('lines', lines);
  yield* key('totals', totals);
  yield `,"headerLines":${JSON.stringify(headerLines)}}`;
}

function* key<Item>(
  name: string,
  items: ArrayLike<Item>,
  shape: (item: Item) => unknown = (item) => item,
): Generator<string> {
  yield `,${JSON.stringify(name)}:[`;
  for (let at = 0; at < items.length; at += 1) {
    yield `${at > 0 ? ',' : ''}${JSON.stringify(shape(items[at] as Item))}`;
  }
  yield ']';
}
