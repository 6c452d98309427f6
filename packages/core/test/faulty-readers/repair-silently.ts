import type { FaultyReader } from './faulty-reader.ts';

const repairs = ['extra-cell', 'missing-cell', 'open-quote', 'other-delimiter'];

/** A row was mended, and nothing says so. */
export const repairSilently: FaultyReader = (read) => {
  const rowLines = new Set(read.tables.flatMap(({ lines }) => Array.from(lines)));
  const repaired = read.findings.find(
    ({ code, line }) => repairs.includes(code) && line !== undefined && rowLines.has(line),
  );
  if (!repaired) return null;
  return { ...read, findings: read.findings.filter(({ line }) => line !== repaired.line) };
};
