import type { Finding } from '../../report/finding.ts';

/** A word with a letter that stands where a digit should; `count` rows have it. */
export function letterAmongDigits(
  place: Pick<Finding, 'file' | 'line' | 'column' | 'raw'>,
  { word, letter, count }: { word: string; letter: string; count: number },
): Finding {
  const digit = /[oOоОΟοՕ]/.test(letter) ? '0' : '1';
  const rows =
    count === 1
      ? { 'zh-CN': '', en: '' }
      : { 'zh-CN': `；该列共 ${count} 行如此`, en: `; ${count} rows of the column have it` };
  return {
    code: 'homoglyph',
    severity: 'warning',
    ...place,
    message: {
      'zh-CN': `“${word}”里的字母 ${letter} 看上去是数字 ${digit}${rows['zh-CN']}。`,
      en: `The letter ${letter} in "${word}" looks like the digit ${digit}${rows.en}.`,
    },
    hint: { 'zh-CN': `应为数字就改成 ${digit}。`, en: `Write ${digit} if it is a digit.` },
  };
}
