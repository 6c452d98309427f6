import { readFileSync } from 'node:fs';
import type { Locale, Report } from '@trifold/core';
import type { Output } from './outputs.ts';
import { UsageError } from './usage-error.ts';

/** The brief in each locale. A character that the fonts lack is refused by name: it would be blank. */
export async function renderBriefs(
  report: Report,
  locales: Locale[],
  say: (name: string) => void,
): Promise<Output[]> {
  const { findMissingGlyphs, fontFiles, renderBrief } = await import('@trifold/pdf');
  const files = fontFiles();
  const fonts = { regular: readFileSync(files.regular), bold: readFileSync(files.bold) };
  const outputs: Output[] = [];
  for (const locale of locales) {
    const name = `brief.${locale}.pdf`;
    say(name);
    const missing = findMissingGlyphs(report, locale, fonts);
    const first = missing[0];
    if (first) {
      const code = first.char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
      throw new UsageError(`${name}: the font has no "${first.char}" (U+${code}), in ${first.where}; write it another way.`);
    }
    const { bytes, pages } = await renderBrief(report, { locale, fonts });
    outputs.push({ name, bytes, extent: `${pages} pages` });
  }
  return outputs;
}
