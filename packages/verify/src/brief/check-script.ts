import type { Locale } from '@trifold/core';
import type { Bundle } from '@trifold/json';
import type { Problem } from '../problem.ts';
import { Coverage } from '../text/coverage.ts';
import type { PageText } from '../text/page-text.ts';
import { plainText } from '../text/plain-text.ts';
import { declaredWords } from './declared-words.ts';

/** Chinese characters in a brief in English that belong to no declared name. None are looked for in Chinese. */
export function checkScript(
  bundle: Bundle,
  locale: Locale,
  pages: readonly PageText[],
  file: string,
): Problem[] {
  if (locale === 'zh-CN') return [];
  const names = [...declaredWords(bundle, locale)].filter(hasChinese).map(plainText);
  return pages.flatMap((page, at) => {
    if (!hasChinese(page.text)) return [];
    const coverage = new Coverage(page);
    for (const name of names) coverage.coverAll(name);
    return [...page.text.matchAll(/\p{Script=Han}+/gu)]
      .filter(({ index, 0: run }) => !coverage.isCovered(index, index + run.length))
      .map(({ index, 0: run }) => ({
        code: 'chinese-in-english',
        where: `${file} page ${at + 1}`,
        got: run,
        message: `“${run}” in “${page.text.slice(Math.max(0, index - 16), index + run.length + 16)}” is no declared name.`,
      }));
  });
}

function hasChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
