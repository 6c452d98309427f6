export { checkBrief } from './check-brief.ts';
export { charactersLacking } from './fonts/characters-lacking.ts';
export type { BriefFonts } from './fonts/faces-of.ts';
export { fontFiles } from './fonts/font-files.ts';
export { type MissingGlyph, MissingGlyphError } from './missing-glyphs.ts';
export { type Brief, renderBrief } from './render-brief.ts';
export { type TallRow, TextTooLongError } from './text-too-long.ts';
export { warmUp } from './warm-up.ts';
