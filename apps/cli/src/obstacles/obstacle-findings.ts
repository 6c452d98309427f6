import type { Finding } from '@trifold/core';
import type { MissingGlyph, TallRow } from '@trifold/pdf';

/** A character that no embedded font has would be blank in the brief. */
export function missingGlyph(file: string, { char, where }: MissingGlyph): Finding {
  const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    code: 'missing-glyph',
    severity: 'error',
    file,
    raw: where,
    message: {
      'zh-CN': `字体里没有“${char}”（${code}），出现在“${where}”。`,
      en: `The font has no "${char}" (${code}), in "${where}".`,
    },
    hint: {
      'zh-CN': '换一个写法：report.yaml 里的直接改，表里的在 corrections.csv 里更正。',
      en: 'Write it another way: in report.yaml, or for a cell by a correction in corrections.csv.',
    },
  };
}

/** Printed, the text would run off its page. */
export function textTooLong(brief: string, { words, file, line }: TallRow): Finding {
  return {
    code: 'text-too-long',
    severity: 'error',
    file: file ?? brief,
    ...(line === undefined ? {} : { line }),
    raw: words,
    message: {
      'zh-CN': `“${words}…”太长，简报的一页放不下。`,
      en: `"${words}…" is too long for a page of the brief.`,
    },
    hint: {
      'zh-CN': '缩短它，或在这张表的 fields 里去掉这一列。',
      en: 'Shorten it, or leave its column out of the fields that this table prints.',
    },
  };
}
