import type { Finding } from '../report/finding.ts';

/**
 * The text of a file in UTF-8, with or without a byte order mark (which is left out).
 * A file that is not UTF-8 gives `null` and a finding `encoding-error` with the offset of the first bad byte.
 */
export function decode(bytes: Uint8Array, file: string): { text: string | null; findings: Finding[] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), findings: [] };
  } catch {
    const line = lineOfFirstBadByte(bytes);
    return {
      text: null,
      findings: [
        {
          code: 'encoding-error',
          severity: 'error',
          file,
          line,
          message: {
            'zh-CN': '文件不是 UTF-8 编码。',
            en: 'The file is not encoded in UTF-8.',
          },
          hint: {
            'zh-CN': '在 Excel 中用“CSV UTF-8（逗号分隔）”另存。',
            en: 'Save it again as "CSV UTF-8 (comma delimited)".',
          },
        },
      ],
    };
  }
}

/** Decodes with replacement and counts line feeds up to the first U+FFFD. */
function lineOfFirstBadByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  const at = text.indexOf('\uFFFD');
  return text.slice(0, at < 0 ? text.length : at).split('\n').length;
}
