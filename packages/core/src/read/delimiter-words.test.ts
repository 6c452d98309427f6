import { expect, it } from 'vitest';
import { readFile } from './read-file.ts';

const messagesOf = (text: string | Uint8Array) =>
  readFile(typeof text === 'string' ? new TextEncoder().encode(text) : text, 't.csv').findings.map(
    ({ message }) => message['zh-CN'],
  );

it.each([
  ['sep=\t\na\tb\n1\t2\n', '第一行声明分隔符为制表符，不是数据。'],
  ['sep=;\na;b\n1;2\n', '第一行声明分隔符为“;”，不是数据。'],
])('Chinese findings name a delimiter as people do', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

it('a row that is parted by tabs is told so in Chinese words', () => {
  expect(messagesOf(`a,b,c,d\n${'x,1,2,3\n'.repeat(4)}y\t1\t2\t3\n`)[0]).toContain('按制表符分隔该行');
});

it('a blank stands between Chinese and Latin words, and none elsewhere', () => {
  expect(messagesOf(Uint8Array.of(0x50, 0x4b, 3, 4))).toEqual([
    '这是 Excel 文件（或 zip 压缩包），不是 CSV。',
  ]);
  expect(messagesOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toEqual([
    '这是旧版 Excel 文件（.xls），不是 CSV。',
  ]);
});

it('a rejected row is said to be kept, without a word of the program', () => {
  const [message = ''] = messagesOf(`name,count\n${'north,1\n'.repeat(6)}a,b,c,d\nsouth,2\n`);
  expect(message).toContain('已连同原文搁置，未作为数据');
});
