import type { Text } from '../report/report.ts';
import { statusText } from './words.ts';

/** The title of a derived field, which says so: 同比·推算 / Change, derived. One that says so already stays as it is. */
export function derivedTitle(title: Text): Text {
  const word = statusText('derived');
  const chinese = title['zh-CN'];
  const english = title.en;
  return {
    ...(chinese === undefined ? {} : { 'zh-CN': joined(chinese, '·', word['zh-CN'] ?? '') }),
    ...(english === undefined ? {} : { en: joined(english, ', ', (word.en ?? '').toLowerCase()) }),
  };
}

function joined(title: string, gap: string, word: string): string {
  return title.toLowerCase().includes(word) ? title : `${title}${gap}${word}`;
}
