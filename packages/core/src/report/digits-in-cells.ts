import type { Manifest } from '../manifest/manifest.ts';
import { type Column, rawCell, type Table } from '../normalize/table.ts';
import { cellText } from './cell-text.ts';
import type { Finding } from './finding.ts';
import type { NameIndex } from './name-index.ts';
import { typedDigits } from './typed-digits.ts';

/** An error for each cell of a text field with digits that no figure stands for and no name declares, row by row. */
export function digitsInCells(table: Table, manifest: Manifest, names: NameIndex): Finding[] {
  const columns = table.fields
    .filter(({ spec }) => spec.type === 'text')
    .map((column) => ({ column, digitsAt: digitsIn(column, manifest, names) }));
  const findings: Finding[] = [];
  for (let row = 0; row < table.rowCount && columns.length > 0; row += 1) {
    for (const { column, digitsAt } of columns) {
      const digits = digitsAt(row);
      if (digits !== undefined) findings.push(typedDigitsAt(table, column, row, digits));
    }
  }
  return findings;
}

/** The first typed digits of a row's cell. Where cells repeat, each different one is looked at once. */
function digitsIn(column: Column, manifest: Manifest, names: NameIndex): (row: number) => string | undefined {
  const find = (row: number): string | undefined => {
    const texts = Object.values(cellText(column, row, manifest));
    if (!texts.some((text) => /\p{Nd}/u.test(text))) return undefined;
    if (column.readingAt(row).value.type !== 'text') return undefined;
    return texts.map((text) => typedDigits(text, names)).find((found) => found !== undefined);
  };
  const dictionary = column.raw.length === 1 ? column.raw[0]?.dictionary : undefined;
  if (!dictionary) return find;
  const known = new Map<number, string | undefined>();
  return (row) => {
    const code = dictionary.codes[row] ?? -1;
    if (!known.has(code)) known.set(code, find(row));
    return known.get(code);
  };
}

function typedDigitsAt(table: Table, column: Column, row: number, digits: string): Finding {
  return {
    code: 'typed-digits',
    severity: 'error',
    file: table.spec.file,
    line: table.lines[row] ?? 0,
    column: column.labels.join(', '),
    raw: rawCell(column, row),
    message: {
      'zh-CN': `文字里直接写了数字“${digits}”。`,
      en: `The text has the typed number "${digits}".`,
    },
    hint: {
      'zh-CN': '改为数值字段；若属于名称，写进 names 或用 type: name；若是代号，用 vocabulary 写明含义。',
      en: 'Make it a field of numbers; if it belongs to a name, add it to "names" or use type: name; if it is a code, give the field a vocabulary.',
    },
  };
}
