/** A thread that draws the briefs, one after another: it loads the renderer and the fonts while the main thread still reads the data. */
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Locale, Report } from '@trifold/core';
import type { TallRow } from '@trifold/pdf';

/** What the thread starts with: words like those it will set. */
export interface BriefWords {
  locale: Locale;
  words: string;
}

/** What the main thread sends, once. */
export interface BriefJob {
  report: Report;
  locales: Locale[];
}

/** What comes back for each locale, in order: characters that the fonts lack, or rows that no page holds, instead of the brief. */
export type BriefResult =
  | { bytes: Uint8Array; pages: number }
  | { missing: { char: string; where: string }[] }
  | { tall: TallRow[] };

module.enableCompileCache?.();
const ready = load();

parentPort?.once('message', async ({ report, locales }: BriefJob) => {
  for (const locale of locales) parentPort?.postMessage(await draw(report, locale));
});

async function load() {
  const { fontFiles, MissingGlyphError, renderBrief, TextTooLongError, warmUp } = await import(
    '@trifold/pdf'
  );
  const files = fontFiles();
  const fonts = { regular: readFileSync(files.regular), bold: readFileSync(files.bold) };
  const { locale, words } = workerData as BriefWords;
  warmUp(fonts, locale, words);
  return { fonts, MissingGlyphError, renderBrief, TextTooLongError };
}

async function draw(report: Report, locale: Locale): Promise<BriefResult> {
  const { fonts, MissingGlyphError, renderBrief, TextTooLongError } = await ready;
  try {
    return await renderBrief(report, { locale, fonts });
  } catch (error) {
    if (error instanceof MissingGlyphError) return { missing: error.missing };
    if (error instanceof TextTooLongError) return { tall: error.rows };
    throw error;
  }
}
