import { expect, test } from 'vitest';
import { statuses } from '../report/status.ts';
import { missingWords } from './missing-words.ts';
import { statusText, words } from './words.ts';

test('every fixed word is there in both languages, without Chinese in the English', () => {
  for (const [key, text] of [...Object.entries(words), ...Object.entries(missingWords)]) {
    expect.soft(text['zh-CN'], key).toBeTruthy();
    expect.soft(text.en, key).toMatch(/^[^\p{Script=Han}（）：。、]+$/u);
  }
});

test('every status has a name and a meaning', () => {
  for (const status of statuses) {
    expect(statusText(status).en).toBeTruthy();
    expect(words[`meaning.${status}`]?.['zh-CN']).toBeTruthy();
  }
});
