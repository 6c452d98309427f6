import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readValue } from '../src/normalize/read-value.ts';
import { reasonWords } from '../src/normalize/reason-words.ts';
import { readFile } from '../src/read/read-file.ts';

/** Reasons as the sources of the readers write them down: they complete "it is kept as text: …". */
function reasonsInSources(): string[] {
  const folder = new URL('../src/normalize/', import.meta.url);
  const apart = ['reason-words.ts', 'remark-finding.ts', 'type-error-words.ts'];
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !apart.includes(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8').replaceAll(/^ *(?:\/?\*|\/\/).*$/gm, ''));
  const start = '(?:it|its|an?|the|there|that|one|some|nothing|weeks|parentheses|成) ';
  const reason = new RegExp(`(?<!\\w)(?:'(${start}[^'\\n]*)'|"(${start}[^"\\n]*)")`, 'g');
  const found = texts.flatMap((text) => [...text.matchAll(reason)].map(([, one, two]) => one ?? two ?? ''));
  return [...new Set(found)];
}

it('every reason for which a cell can’t be read has Chinese words', () => {
  const reasons = reasonsInSources();
  expect(reasons.length).toBeGreaterThan(60);
  expect(reasons.filter((reason) => reasonWords(reason)['zh-CN'] === undefined)).toEqual([]);
});

it.each([
  ['1l4', 'number'],
  ['2023年第5季度', 'period'],
  ['2023年2月30日', 'period'],
] as const)('so does that of %s', (cell, type) => {
  const { value } = readValue(cell, type);
  expect(value.type === 'flagged' && reasonWords(value.why)['zh-CN']).toMatch(/\p{Script=Han}/u);
});

it('the evidence for a guessed encoding is said in Chinese too', () => {
  const gbk = Uint8Array.from('b5d8c7f82c'.match(/[0-9a-f]{2}/g) ?? [], (pair) => Number.parseInt(pair, 16));
  const rows = Array.from({ length: 6 }, () => [...gbk, 0x31, 0x0a]).flat();
  const { findings } = readFile(Uint8Array.from(rows), 't.csv');
  const guessed = findings.find(({ code }) => code === 'encoding-guessed');
  expect(guessed?.message['zh-CN']).toMatch(
    /^按 gb18030 编码读取：不是 UTF-8；多字节序列中有 \d+ 处符合 GB 18030/,
  );
});
