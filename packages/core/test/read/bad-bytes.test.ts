import { expect, it } from 'vitest';
import { readFile } from '../../src/read/read-file.ts';
import { encodeText } from '../pollute/write/encode-text.ts';

const text = `地区,金额\n${Array.from({ length: 500 }, (_, at) => `北京${at},${at}\n`).join('')}`;

it.each(['utf-8', 'gb18030'] as const)('a bad byte among 500 good lines of %s costs no line', (encoding) => {
  const bytes = encodeText(text, encoding);
  const at = bytes.indexOf(0x0a, 3000) - 1;
  bytes[at] = 0xff;
  const { encoding: found, tables, findings } = readFile(bytes, 'bytes.csv');
  expect(found).toBe(encoding);
  expect(tables[0]?.rowCount).toBe(500);
  expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'encoding-error', message: { en: expect.stringContaining(`(offset ${at})`) } },
  ]);
});

it('a last character that was cut through is told with its offset', () => {
  const bytes = encodeText(`${text}上海`, 'utf-8').slice(0, -1);
  const { encoding, findings } = readFile(bytes, 'bytes.csv');
  expect(encoding).toBe('utf-8');
  expect(findings.map(({ code, line }) => `${code}:${line}`)).toContain('encoding-error:502');
});

it('a file of no known encoding is refused with the place of the first bad byte', () => {
  const bytes = Uint8Array.from({ length: 400 }, (_, at) => (at < 100 ? 0x41 : 0x80 + ((at * 37) % 0x20)));
  const { tables, findings } = readFile(bytes, 'bytes.csv');
  expect(tables).toEqual([]);
  expect(findings[0]?.message.en).toMatch(/at offset 100\.$/);
});
