/**
 * The styles part with `quotePrefix` for texts that look like formulas: exceljs can't write it, so such styles carry
 * a protection of their own as a mark, which is taken off here.
 */
export function patchStyles(xml: string): string {
  return xml.replace(
    /<xf ([^>]*) applyProtection="1">((?:<alignment[^>]*\/>)?)<protection[^>]*\/><\/xf>/g,
    '<xf $1 quotePrefix="1">$2</xf>',
  );
}
