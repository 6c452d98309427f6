import { xmlText } from './xml-text.ts';

/** The strings that a workbook's cells share, as exceljs wrote them, with room for more. */
export interface SharedStrings {
  /** The index of a text; a new one's where it is not there yet. */
  indexOf(text: string): number;
  /** The part with all strings and the number of cells that have one. */
  toXml(): string;
}

export function sharedStrings(xml: string): SharedStrings {
  const indexes = new Map<string, number>();
  let count = 0;
  for (const [, item = ''] of xml.matchAll(/<si>(.*?)<\/si>/gs)) {
    indexes.set(item, count);
    count += 1;
  }
  const added: string[] = [];
  let cells = Number(/ count="(\d+)"/.exec(xml)?.[1] ?? 0);
  return {
    indexOf(text) {
      cells += 1;
      const item = itemOf(text);
      const known = indexes.get(item);
      if (known !== undefined) return known;
      const index = count;
      count += 1;
      indexes.set(item, index);
      added.push(`<si>${item}</si>`);
      return index;
    },
    toXml() {
      return xml
        .replace(/ count="\d+" uniqueCount="\d+"/, ` count="${cells}" uniqueCount="${count}"`)
        .replace(/<\/sst>|(<sst[^>]*)\/>$/, (_, open?: string) =>
          open === undefined ? `${added.join('')}</sst>` : `${open}>${added.join('')}</sst>`,
        );
    },
  };
}

/** As exceljs writes it, so that equal texts are found. */
function itemOf(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${xmlText(text).replaceAll("'", '&apos;')}</t>`;
}
