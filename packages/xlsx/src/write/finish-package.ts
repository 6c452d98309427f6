import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { SheetPlan } from '../plan/sheet-plan.ts';
import { patchSheet } from './patch-sheet.ts';
import { patchStyles } from './patch-styles.ts';
import { patchWorkbook } from './patch-workbook.ts';

/** The first day that a zip can name. Zips hold local time: made from local parts, it's the same in every zone. */
const entryTime = new Date(1980, 0, 1, 12);

/**
 * The package that exceljs wrote, completed with what it can't write and zipped so that the same content is always
 * the same bytes: entries by name, content types first as readers like it, one fixed time.
 */
export function finishPackage(bytes: Uint8Array, plans: SheetPlan[]): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const patch = (path: string, change: (xml: string) => string): void => {
    const part = parts.get(path);
    if (!part) throw new Error(`exceljs wrote no ${path}.`);
    parts.set(path, strToU8(change(strFromU8(part))));
  };
  plans.forEach((plan, at) => {
    patch(`xl/worksheets/sheet${at + 1}.xml`, (xml) => {
      const sheet = patchSheet(xml, plan);
      if (sheet.relations) parts.set(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, strToU8(sheet.relations));
      return sheet.xml;
    });
  });
  patch('xl/workbook.xml', (xml) => patchWorkbook(xml, plans));
  patch('xl/styles.xml', patchStyles);
  const names = [...parts.keys()].filter((name) => !name.endsWith('/')).sort();
  const first = '[Content_Types].xml';
  const entries: Zippable = {};
  for (const name of [first, ...names.filter((item) => item !== first)]) {
    const part = parts.get(name);
    if (part) entries[name] = part;
  }
  return zipSync(entries, { level: 6, mtime: entryTime });
}
