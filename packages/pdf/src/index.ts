export { fontFiles } from './fonts/font-files.ts';
export { type MissingGlyph, MissingGlyphError } from './missing-glyphs.ts';
export { type Brief, type BriefFonts, renderBrief } from './render-brief.ts';
