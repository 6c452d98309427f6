import { findingsOfFile, type RawTable } from '@trifold/core';
import type { TableCall } from '../calls.ts';
import { previewFile } from '../table/preview-file.ts';
import { readCsvFile } from '../table/read-csv-file.ts';
import { toTableJson } from '../table/to-table-json.ts';
import { writePieces } from '../table/write-pieces.ts';
import { UsageError } from '../usage-error.ts';

/** Says what one CSV holds, told nothing but its path: for people, or as one JSON object. */
export async function runTable(call: TableCall): Promise<number> {
  const file = readCsvFile(call.file);
  const read = { ...file, findings: findingsOfFile(file) };
  const tables = call.table === undefined ? read.tables : chosenTable(call, read.tables);
  const width = process.stdout.columns ?? 120;
  await writePieces(
    process.stdout,
    call.json ? toTableJson(read, tables) : previewFile(read, tables, { width, locale: call.locale }),
  );
  return 0;
}

function chosenTable({ file, table = 0 }: TableCall, tables: RawTable[]): RawTable[] {
  if (tables.length === 0) return [];
  const chosen = tables[table];
  if (chosen) return [chosen];
  const count =
    tables.length === 1 ? 'one table, number 0' : `${tables.length} tables, 0 to ${tables.length - 1}`;
  throw new UsageError(`${file}: there is no table ${table}; the file has ${count}.`);
}
