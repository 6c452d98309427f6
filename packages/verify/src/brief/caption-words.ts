import type { Locale } from '@trifold/core';

/** What stands before a caption's number. */
export const captionWords: Record<Locale, { figure: string; table: string }> = {
  'zh-CN': { figure: '图', table: '表' },
  en: { figure: 'Figure', table: 'Table' },
};
