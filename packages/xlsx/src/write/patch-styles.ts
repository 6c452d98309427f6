import { xmlText } from './xml-text.ts';

/** Above the numbers that exceljs gives to formats. */
const firstFormatId = 1000;

/**
 * The styles part with the number formats that `signRulesXml` names by their place, and with `quotePrefix` for texts that look like formulas: exceljs can't write it, so such styles carry
 * a protection of their own as a mark, which is taken off here.
 */
export function patchStyles(xml: string, signFormats: string[] = []): string {
  const formats = signFormats.map(
    (format, at) => `<dxf><numFmt numFmtId="${firstFormatId + at}" formatCode="${xmlText(format)}"/></dxf>`,
  );
  const ruled =
    formats.length === 0
      ? xml
      : xml.replace('<dxfs count="0"/>', `<dxfs count="${formats.length}">${formats.join('')}</dxfs>`);
  if (formats.length > 0 && ruled === xml) throw new Error('exceljs wrote styles without <dxfs.');
  return ruled.replace(
    /<xf ([^>]*) applyProtection="1">((?:<alignment[^>]*\/>)?)<protection[^>]*\/><\/xf>/g,
    '<xf $1 quotePrefix="1">$2</xf>',
  );
}
