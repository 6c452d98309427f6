import type { Locale } from '@trifold/core';

/** Colours as Excel wants them: alpha first. Every text colour has a contrast of 4.5 or more on its ground. */
export const ink = {
  navy: 'FF14284B',
  white: 'FFFFFFFF',
  body: 'FF1F2937',
  muted: 'FF5B6472',
  amber: 'FF8A4B08',
  link: 'FF1F5AA6',
  rule: 'FFD9DEE7',
  panel: 'FFEEF2F8',
  input: 'FF0B3FA8',
  inputGround: 'FFFFF8D6',
  alteredGround: 'FFFCF3E3',
} as const;

/** Text and ground of a status or a severity; the word itself says it, the colour only helps. */
export const tints: Record<string, { text: string; ground?: string }> = {
  'status.reported': { text: 'FF1E5B3A', ground: 'FFEAF5EE' },
  'status.related': { text: 'FF1F4E8C', ground: 'FFE9F0FA' },
  'status.derived': { text: 'FF1B5E6B', ground: 'FFE6F4F6' },
  'status.coded': { text: 'FF5B3A8C', ground: 'FFF1ECF9' },
  'status.illustrative': { text: 'FF8A4B08', ground: 'FFFCF3E3' },
  'status.missing': { text: 'FF5B6472', ground: 'FFF1F2F4' },
  'severity.error': { text: 'FF9B1C1C', ground: 'FFFCEBEA' },
  'severity.warning': { text: 'FF8A4B08', ground: 'FFFCF3E3' },
  'severity.note': { text: 'FF1F4E8C', ground: 'FFE9F0FA' },
};

/** Fonts that come with Excel on Windows and macOS; workbooks embed none. */
export const fonts: Record<Locale, { name: string; size: number; family: number; charset?: number }> = {
  'zh-CN': { name: 'Microsoft YaHei', size: 10, family: 2, charset: 134 },
  en: { name: 'Calibri', size: 11, family: 2 },
};
