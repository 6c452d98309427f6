import type { Locale } from '@trifold/core';
import { encodePieces } from '@trifold/core/encode-pieces';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { SheetPlan } from '../plan/sheet-plan.ts';
import { partAtRows } from './part-at-rows.ts';
import { patchSheet } from './patch-sheet.ts';
import { patchStyles } from './patch-styles.ts';
import { patchWorkbook } from './patch-workbook.ts';
import type { RowLooks } from './row-looks.ts';
import { rowsXml } from './rows-xml.ts';
import { type SharedStrings, sharedStrings } from './shared-strings.ts';
import { signFormats } from './sign-rules.ts';

/** The first day that a zip can name. Zips hold local time: made from local parts, it's the same in every zone. */
const entryTime = new Date(1980, 0, 1, 12);

/**
 * The package that exceljs wrote, completed with what it can't write and zipped so that the same content is always
 * the same bytes: entries by name, content types first as readers like it, one fixed time.
 */
export function finishPackage(
  bytes: Uint8Array,
  plans: SheetPlan[],
  { looks, locale }: { looks: RowLooks[]; locale: Locale },
): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const read = (path: string): string => {
    const part = parts.get(path);
    if (!part) throw new Error(`exceljs wrote no ${path}.`);
    return strFromU8(part);
  };
  const patch = (path: string, change: (xml: string) => string): void => {
    parts.set(path, strToU8(change(read(path))));
  };
  const strings = sharedStrings(read('xl/sharedStrings.xml'));
  const formats = signFormats(plans);
  plans.forEach((plan, at) => {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    const sheet = patchSheet(read(path), plan, formats);
    if (sheet.relations) parts.set(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, strToU8(sheet.relations));
    parts.set(path, encodePieces(withRows(sheet.xml, plan, { looks: looks[at], strings, locale })));
  });
  parts.set('xl/sharedStrings.xml', strToU8(strings.toXml()));
  patch('xl/workbook.xml', (xml) => patchWorkbook(xml, plans));
  patch('xl/styles.xml', (xml) => patchStyles(xml, formats));
  const names = [...parts.keys()].filter((name) => !name.endsWith('/')).sort();
  const first = '[Content_Types].xml';
  const entries: Zippable = {};
  for (const name of [first, ...names.filter((item) => item !== first)]) {
    const part = parts.get(name);
    if (part) entries[name] = part;
  }
  return zipSync(entries, { level: 6, mtime: entryTime });
}

function* withRows(
  xml: string,
  plan: SheetPlan,
  { looks, strings, locale }: { looks: RowLooks | undefined; strings: SharedStrings; locale: Locale },
): Generator<string> {
  if (!looks || plan.rows.length === 0) {
    yield xml;
    return;
  }
  const { before, behind, styleIds } = partAtRows(xml, plan);
  yield before;
  yield* rowsXml(plan, { looks, styleIds, strings, locale });
  yield behind;
}
