import { readFileSync } from 'node:fs';
import { buildReport, type Finding, type Locale, type Manifest, type ReportFiles } from '@trifold/core';
import { briefReport } from '../brief-report.ts';
import { missingGlyph, textTooLong } from './obstacle-findings.ts';
import { noteManifest, type TextsMet } from './watch-texts.ts';

/**
 * What would keep `trifold build` from drawing the briefs of a report whose data is sound: characters that the fonts
 * lack, texts that no page holds. Briefs are laid out only where the texts met give reason to; nothing is loaded elsewhere.
 */
export async function findObstacles(
  files: ReportFiles,
  manifest: Manifest,
  met: TextsMet,
): Promise<Finding[]> {
  noteManifest(met, manifest);
  if (!met.isOpen && !met.hasLong && met.unusual.size === 0) return [];
  const pdf = await import('@trifold/pdf');
  const paths = pdf.fontFiles();
  const fonts = { regular: readFileSync(paths.regular), bold: readFileSync(paths.bold) };
  if (!met.isOpen && !met.hasLong && pdf.charactersLacking(met.unusual, fonts).length === 0) return [];
  const { report } = buildReport(files);
  if (!report) return [];
  const printed = briefReport(report);
  const checkIn = (locale: Locale): Finding[] => {
    const name = `brief.${locale}.pdf`;
    try {
      pdf.checkBrief(printed, { locale, fonts });
      return [];
    } catch (error) {
      if (error instanceof pdf.MissingGlyphError) return error.missing.map((one) => missingGlyph(name, one));
      if (error instanceof pdf.TextTooLongError) return error.rows.map((one) => textTooLong(name, one));
      throw error;
    }
  };
  return report.locales.flatMap(checkIn);
}
