import { children, type XmlNode } from './parse-xml.ts';

/** Number formats that have no entry of their own in a file. */
const builtIn: Record<string, string> = {
  '0': 'General',
  '1': '0',
  '2': '0.00',
  '3': '#,##0',
  '4': '#,##0.00',
  '9': '0%',
  '10': '0.00%',
  '49': '@',
};

/** The number format of each cell style, by its index. */
export function readFormats(styles: XmlNode): string[] {
  const own = new Map(
    children(children(styles, 'numFmts')[0], 'numFmt').map(({ attributes }) => [
      attributes.numFmtId ?? '',
      attributes.formatCode ?? '',
    ]),
  );
  return children(children(styles, 'cellXfs')[0], 'xf').map(({ attributes }) => {
    const id = attributes.numFmtId ?? '0';
    return own.get(id) ?? builtIn[id] ?? `unknown format ${id}`;
  });
}
