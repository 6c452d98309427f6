export { fontFiles } from './fonts/font-files.ts';
export { findMissingGlyphs, type MissingGlyph } from './missing-glyphs.ts';
export { type Brief, type BriefFonts, renderBrief } from './render-brief.ts';
