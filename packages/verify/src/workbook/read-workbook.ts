import { strFromU8, unzipSync } from 'fflate';
import { children, parseXml, type XmlNode } from './parse-xml.ts';
import { readFormats } from './read-formats.ts';
import { readSheet, type SheetCells } from './read-sheet.ts';

export interface Workbook {
  sheets: Map<string, SheetCells>;
  /** Workbook-wide defined names and what they stand for: 'Sheet'!$A$5:$H$20. */
  names: Map<string, string>;
}

/** The cells and names of an XLSX file. Throws where a part is missing or the file is no zip. */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const parts = unzipSync(bytes);
  const part = (path: string): XmlNode => {
    const content = parts[path];
    if (!content) throw new Error(`The workbook has no ${path}.`);
    return parseXml(strFromU8(content));
  };
  const workbook = part('xl/workbook.xml');
  const targets = new Map(
    children(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes.Id,
      attributes.Target ?? '',
    ]),
  );
  const strings = parts['xl/sharedStrings.xml']
    ? children(part('xl/sharedStrings.xml'), 'si').map(stringOf)
    : [];
  const formats = readFormats(part('xl/styles.xml'));
  const sheets = children(children(workbook, 'sheets')[0], 'sheet').map(({ attributes }) => {
    const target = targets.get(attributes.id) ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return [attributes.name ?? '', readSheet(part(path), strings, formats)] as const;
  });
  const names = children(children(workbook, 'definedNames')[0], 'definedName')
    .filter(({ attributes }) => attributes.localSheetId === undefined)
    .map(({ attributes, text }) => [attributes.name ?? '', text] as const);
  return { sheets: new Map(sheets), names: new Map(names) };
}

/** The text of a string item: its runs, without phonetic marks. */
function stringOf(item: XmlNode): string {
  return [item, ...children(item, 'r')]
    .flatMap((node) => children(node, 't').map(({ text }) => text))
    .join('');
}
