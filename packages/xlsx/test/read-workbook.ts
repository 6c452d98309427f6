import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

type Node = Record<string, unknown>;

export interface ReadCell {
  ref: string;
  value: string | number | null;
  format: string;
  quotePrefix: boolean;
  formula?: string;
}

export interface ReadSheet {
  name: string;
  xml: Node;
  cells: Map<string, ReadCell>;
  /** Cell → place in the workbook or web address. */
  links: Map<string, string>;
}

export interface ReadWorkbook {
  entries: string[];
  parts: Record<string, string>;
  sheets: ReadSheet[];
  names: Map<string, string>;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
});

/** Reads a workbook back from its parts, without the library that wrote it. */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const files = unzipSync(bytes);
  const parts = Object.fromEntries(Object.entries(files).map(([name, part]) => [name, strFromU8(part)]));
  const parse = (path: string): Node => parser.parse(parts[path] ?? '') as Node;
  const workbook = parse('xl/workbook.xml').workbook as Node;
  const strings = list(child(parse('xl/sharedStrings.xml'), 'sst'), 'si').map((si) => decode(textOf(si.t)));
  const styles = child(parse('xl/styles.xml'), 'styleSheet');
  const formats = new Map(
    list(child(styles, 'numFmts'), 'numFmt').map((item) => [item.numFmtId, String(item.formatCode)]),
  );
  const xfs = list(child(styles, 'cellXfs'), 'xf');
  const builtin: Record<string, string> = { 0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00' };
  const sheets = list(child(workbook, 'sheets'), 'sheet').map(({ name }, at): ReadSheet => {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    const xml = child(parse(path), 'worksheet');
    const cells = new Map<string, ReadCell>();
    for (const row of list(child(xml, 'sheetData'), 'row')) {
      for (const c of list(row, 'c')) {
        const xf = xfs[Number(c.s)] ?? {};
        const shown = heldBy(c, strings);
        const formula = c.f === undefined ? {} : { formula: textOf(c.f) };
        const id = String(xf.numFmtId);
        cells.set(String(c.r), {
          ref: String(c.r),
          value: shown,
          format: formats.get(id) ?? builtin[id] ?? id,
          quotePrefix: xf.quotePrefix === '1',
          ...formula,
        });
      }
    }
    const relations = parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`]
      ? parse(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`)
      : {};
    const targets = new Map(
      list(child(relations, 'Relationships'), 'Relationship').map((item) => [item.Id, String(item.Target)]),
    );
    const links = new Map(
      list(child(xml, 'hyperlinks'), 'hyperlink').map((link) => [
        String(link.ref),
        link.location === undefined ? (targets.get(link['r:id']) ?? '') : String(link.location),
      ]),
    );
    return { name: String(name), xml, cells, links };
  });
  const names = new Map(
    list(child(workbook, 'definedNames'), 'definedName').map((item) => [
      item.localSheetId === undefined
        ? String(item.name)
        : `${String(item.name)}@${String(item.localSheetId)}`,
      String(item['#text']),
    ]),
  );
  return { entries: Object.keys(files), parts, sheets, names };
}

/** Rows of cells of a defined name: 'Sheet'!$A$5:$H$20. */
export function readRange(book: ReadWorkbook, name: string): (ReadCell | undefined)[][] {
  const found = /^'(.+)'!\$A\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(book.names.get(name) ?? '');
  const sheet = book.sheets.find((item) => item.name === found?.[1]?.replaceAll("''", "'"));
  if (!found || !sheet) throw new Error(`No range ${name}.`);
  const columns = [...(found[3] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const [first, last] = [Number(found[2]), Number(found[4])];
  return Array.from({ length: last - first + 1 }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      sheet.cells.get(`${String.fromCharCode(65 + column)}${first + row}`),
    ),
  );
}

function heldBy(c: Node, strings: string[]): string | number | null {
  if (c.v === undefined) return null;
  if (c.t === 's') return strings[Number(c.v)] ?? '';
  return c.t === 'str' || c.t === 'e' ? textOf(c.v) : Number(c.v);
}

function child(node: Node, name: string): Node {
  return (node[name] ?? {}) as Node;
}

function list(node: Node, name: string): Node[] {
  const value = node[name];
  return value === undefined || value === ''
    ? []
    : Array.isArray(value)
      ? (value as Node[])
      : [value as Node];
}

function textOf(t: unknown): string {
  return typeof t === 'object' && t !== null ? String((t as Node)['#text'] ?? '') : String(t ?? '');
}

/** As Excel reads strings: `_xHHHH_` is the character itself. */
function decode(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
