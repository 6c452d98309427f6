import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type ReadCell, type ReadWorkbook, readWorkbook } from './read-workbook.ts';

export const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** A copy whose formulas have no results, with numbers typed into named cells. */
export function emptyTwin(bytes: Uint8Array, typed: Record<string, number> = {}): Uint8Array {
  const parts = unzipSync(bytes);
  const book = readWorkbook(bytes);
  for (const path of Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/sheet'))) {
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    parts[path] = strToU8(xml.replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1').replace(/(<\/f>)<v\/>/g, '$1'));
  }
  for (const [name, value] of Object.entries(typed)) {
    const found = /^'(.+)'!\$([A-Z]+)\$(\d+)$/.exec(book.names.get(name) ?? '');
    const at = book.sheets.findIndex((sheet) => sheet.name === found?.[1]?.replaceAll("''", "'"));
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    const cell = new RegExp(`(<c r="${found?.[2]}${found?.[3]}"[^>]*>)<v>[^<]*</v>`);
    if (!cell.test(xml)) throw new Error(`There is no input ${name}.`);
    parts[path] = strToU8(xml.replace(cell, `$1<v>${value}</v>`));
  }
  return zipSync(parts);
}

/** Workbooks as LibreOffice works them out, in the order given. */
export function recalculate(books: Uint8Array[]): ReadWorkbook[] {
  const folder = mkdtempSync(join(tmpdir(), 'recalculate-'));
  try {
    mkdirSync(join(folder, 'out'));
    const names = books.map((bytes, at) => {
      writeFileSync(join(folder, `book${at}.xlsx`), bytes);
      return `book${at}.xlsx`;
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const command = [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', 'out'];
    execFileSync('soffice', [...command, ...names], { cwd: folder, stdio: 'pipe', timeout: 380_000 });
    return names.map((name) => readWorkbook(readFileSync(join(folder, 'out', name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The cells of a defined name, top to bottom. */
export function namedCells(book: ReadWorkbook, name: string): (ReadCell | undefined)[] {
  const range = book.names.get(name) ?? '';
  const found = /^'?((?:[^'!]|'')+)'?!\$([A-Z]+)\$(\d+)(?::\$\2\$(\d+))?$/.exec(range);
  const sheet = book.sheets.find((item) => item.name === found?.[1]?.replaceAll("''", "'"));
  if (!found || !sheet) throw new Error(`No cells ${name}: ${range}`);
  const [first, last] = [Number(found[3]), Number(found[4] ?? found[3])];
  return Array.from({ length: last - first + 1 }, (_, at) => sheet.cells.get(`${found[2]}${first + at}`));
}
