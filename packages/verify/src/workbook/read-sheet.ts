import { children, type XmlNode } from './parse-xml.ts';

export interface WorkbookCell {
  /** A number as the file writes it, or a text. */
  content: { number: string } | { text: string };
  format: string;
}

/** Cells by reference: B5. Empty ones have no entry. */
export type SheetCells = Map<string, WorkbookCell>;

/** The cells of a worksheet. `strings` are the shared ones, `formats` the number formats by style index. */
export function readSheet(
  sheet: XmlNode,
  strings: readonly string[],
  formats: readonly string[],
): SheetCells {
  const cells: SheetCells = new Map();
  for (const row of children(children(sheet, 'sheetData')[0], 'row')) {
    for (const cell of children(row, 'c')) {
      const content = contentOf(cell, strings);
      const reference = cell.attributes.r;
      if (!content || reference === undefined) continue;
      cells.set(reference, { content, format: formats[Number(cell.attributes.s ?? 0)] ?? 'General' });
    }
  }
  return cells;
}

function contentOf(cell: XmlNode, strings: readonly string[]): WorkbookCell['content'] | undefined {
  const value = children(cell, 'v')[0]?.text;
  switch (cell.attributes.t) {
    case 's':
      return { text: fromEscapes(strings[Number(value)] ?? '') };
    case 'inlineStr':
      return { text: fromEscapes(children(cell, 'is')[0]?.text ?? '') };
    case 'str':
    case 'e':
    case 'b':
      return { text: fromEscapes(value ?? '') };
    default:
      return value === undefined ? undefined : { number: value };
  }
}

/** OOXML writes what XML can't carry as _x000D_. */
function fromEscapes(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
