import { readFileSync } from 'node:fs';
import { buildReport, type Locale, type Report } from '@trifold/core';
import { renderBundle } from '@trifold/json';
import { fontFiles, renderBrief } from '@trifold/pdf';
import { renderWorkbook } from '@trifold/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { files, manifest } from './sample-files.ts';

const fonts = () => {
  const { regular, bold } = fontFiles();
  return { regular: readFileSync(regular), bold: readFileSync(bold) };
};

/** A fresh report, to be altered at will. */
export function sampleReport(): Report {
  const { report, findings } = buildReport({
    manifest,
    edition: '1.0.0',
    file: (path) => (path in files ? new TextEncoder().encode(files[path]) : null),
  });
  if (!report) throw new Error(JSON.stringify(findings));
  return report;
}

export async function brief(report: Report, locale: Locale): Promise<Uint8Array> {
  return (await renderBrief(report, { locale, fonts: fonts() })).bytes;
}

export async function workbook(report: Report, locale: Locale): Promise<Uint8Array> {
  return (await renderWorkbook(report, { locale })).bytes;
}

export const bundle = (report: Report): Uint8Array => renderBundle(report);

/** The same workbook with `from` replaced wherever a part has it. */
export function alterWorkbook(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const found = Object.entries(parts).filter(([, content]) => strFromU8(content).includes(from));
  if (found.length === 0) throw new Error(`No part of the workbook has ${from}.`);
  for (const [path, content] of found) parts[path] = strToU8(strFromU8(content).replaceAll(from, to));
  return zipSync(parts);
}
