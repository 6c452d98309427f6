import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/read/raw-column.ts';
import type { RawFile } from '../../src/read/raw-table.ts';
import { readFile } from '../../src/read/read-file.ts';

/** What a person would want to know of a file, at a glance. */
function glance(read: RawFile) {
  const [table] = read.tables;
  return {
    header: table?.header ?? null,
    rows: table ? rowsOf(table) : [],
    codes: [...new Set(read.findings.map((finding) => finding.code))],
  };
}

const ofBase64 = (text: string) => glance(readFile(Buffer.from(text, 'base64'), 'file.csv'));
const ofText = (text: string) => glance(readFile(new TextEncoder().encode(text), 'file.csv'));

describe('bytes that people really have', () => {
  it('bytes-0: a NUL is left out and told, nothing is cut at it', () => {
    expect(ofBase64('YSxiCjEAMiwzCg==')).toEqual({
      header: ['a', 'b'],
      rows: [['12', '3']],
      codes: ['null-character'],
    });
  });

  it.each([
    ['bytes-1: an Excel file', 'UEsDBAAA', /Excel/],
    ['bytes-2: a PDF', 'JVBERi0xLjcK', /PDF/],
  ])('%s named .csv is refused by what it is', (_, bytes, kind) => {
    const read = readFile(Buffer.from(bytes, 'base64'), 'file.csv');
    expect(read.tables).toEqual([]);
    expect(read.findings).toMatchObject([{ code: 'not-a-text-file', severity: 'error' }]);
    expect(read.findings[0]?.message.en).toMatch(kind);
    expect(read.findings[0]?.message['zh-CN']).toMatch(kind);
  });

  it('bytes-3: UTF-16LE with a mark is read', () => {
    expect(ofBase64('//5BACwAQgAKAA==')).toEqual({ header: ['A', 'B'], rows: [], codes: [] });
  });

  it('bytes-4: UTF-16LE without a mark is read, with a remark', () => {
    expect(ofBase64('QQAsAEIACgAxACwAMgAKAA==')).toEqual({
      header: ['A', 'B'],
      rows: [['1', '2']],
      codes: ['encoding-guessed'],
    });
  });

  it('bytes-5: bytes that are not GB18030 are counted with their offsets', () => {
    const read = readFile(Buffer.from('1tDOxCwxCv//', 'base64'), 'file.csv');
    expect(read.encoding).toBe('gb18030');
    const fault = read.findings.find((finding) => finding.code === 'encoding-error');
    expect(fault).toMatchObject({ severity: 'error', line: 2 });
    expect(fault?.message.en).toContain('2 bytes are not gb18030 (offset 7, 8)');
    expect(JSON.stringify([glance(read), read.notes, read.rejects])).toContain('中文');
  });

  it('bytes-6: a character of four bytes in GB18030 is read', () => {
    const read = readFile(Buffer.from('gTCBMCwxCg==', 'base64'), 'file.csv');
    expect(read.encoding).toBe('gb18030');
    expect(glance(read).rows).toEqual([['\u0080', '1']]);
  });

  it('bytes-7: two byte order marks are both left out', () => {
    expect(ofBase64('77u/77u/YSxiCg==')).toEqual({
      header: ['a', 'b'],
      rows: [],
      codes: ['byte-order-mark'],
    });
  });

  it('bytes-8: each of several kinds of line end ends a row', () => {
    expect(ofBase64('YSxiDQoxLDIKMyw0DQo1LDYNNyw4')).toEqual({
      header: ['a', 'b'],
      rows: [
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
        ['7', '8'],
      ],
      codes: ['mixed-line-ends'],
    });
  });

  it('bytes-9: a mixture of encodings is told', () => {
    expect(ofBase64('w6ks6Qo=').codes).toContain('encoding-error');
  });

  it.each([
    ['bytes-10: an empty file', ''],
    ['bytes-11: a byte order mark alone', '77u/'],
  ])('%s has no data, and says so', (_, bytes) => {
    const read = readFile(Buffer.from(bytes, 'base64'), 'file.csv');
    expect(read.findings).toMatchObject([{ code: 'empty-file', severity: 'error' }]);
    expect(read.findings[0]?.message.en).toContain('no data');
  });

  it('bytes-12: a header alone is a table without rows, and no error', () => {
    expect(ofBase64('YSxiCg==')).toEqual({ header: ['a', 'b'], rows: [], codes: [] });
  });

  it('bytes-13: a sep= line is honoured and is no row', () => {
    expect(ofBase64('c2VwPTsKYTtiCjE7Mgo=')).toEqual({
      header: ['a', 'b'],
      rows: [['1', '2']],
      codes: ['separator-line', 'preamble'].slice(0, 1),
    });
  });

  it('bytes-14: a Ctrl-Z at the end is left out and told', () => {
    expect(ofBase64('YSxiCjEsMho=')).toEqual({ header: ['a', 'b'], rows: [['1', '2']], codes: ['ctrl-z'] });
  });

  it('bytes-15 and bytes-16: NEL and U+2028 end no line', () => {
    expect(readFile(Buffer.from('McKFYSxi', 'base64'), 'file.csv').lineCount).toBe(1);
    expect(ofBase64('YeKAqGIsYwoxLDIK')).toEqual({
      header: ['a\u2028b', 'c'],
      rows: [['1', '2']],
      codes: [],
    });
  });

  it('reads Big5 where it is declared, and is not sure of it where it is not', () => {
    // 地區,數量 / 臺北,12
    const bytes = Uint8Array.from([
      0xa6, 0x61, 0xb0, 0xcf, 0x2c, 0xbc, 0xc6, 0xb6, 0x71, 0x0a, 0xbb, 0x4f, 0xa5, 0x5f, 0x2c, 0x31, 0x32,
      0x0a,
    ]);
    const read = readFile(bytes, 'file.csv', { encoding: 'big5' });
    expect(glance(read)).toEqual({ header: ['地區', '數量'], rows: [['臺北', '12']], codes: [] });
    expect(readFile(bytes, 'file.csv').findings.map(({ code }) => code)).toContain('encoding-error');
  });
});

describe('headers that people really have', () => {
  it.each([
    ['prototype-0', '__proto__'],
    ['prototype-1', 'constructor'],
    ['prototype-2', 'prototype'],
    ['prototype-3', 'hasOwnProperty'],
    ['prototype-4', 'toString'],
    ['prototype-5', 'valueOf'],
    ['prototype-6', '__defineGetter__'],
    ['prototype-7', 'length'],
    ['prototype-8', 'a.__proto__.x'],
    ['prototype-9', '__proto__[x]'],
    ['prototype-10', ''],
    ['prototype-11', ' '],
    ['prototype-12', '0'],
    ['prototype-13', 'then'],
    ['prototype-14', 'toJSON'],
    ['prototype-15', '__parsed_extra'],
  ])('%s: a column labelled "%s" is kept beside the other one', (_, label) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const { header, rows } = ofText(`${label},数值\npolluted,1\n`);
    expect(header).toEqual([label.trim(), '数值']);
    expect(rows).toEqual([['polluted', '1']]);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('header-dup-0, header-dup-1: columns of one label are kept apart', () => {
    expect(ofText('a,a,a\n1,2,3\n')).toEqual({
      header: ['a', 'a', 'a'],
      rows: [['1', '2', '3']],
      codes: ['duplicate-label'],
    });
    expect(ofText('a,a,a_1\n1,2,3\n').rows).toEqual([['1', '2', '3']]);
  });

  it('header-dup-2: blank labels stay blank, and are told', () => {
    expect(ofText(',,\n1,2,3\n')).toEqual({
      header: ['', '', ''],
      rows: [['1', '2', '3']],
      codes: ['blank-header'],
    });
  });

  it('header-dup-3, header-dup-4: labels that only look the same are kept apart, and told', () => {
    const read = ofText('名称,名称 ,名称\u200b\n1,2,3\n');
    expect(read.header).toEqual(['名称', '名称', '名称\u200b']);
    expect(read.codes).toEqual(['duplicate-label', 'similar-label']);
    expect(ofText('Ａ,A\n1,2\n')).toMatchObject({ header: ['Ａ', 'A'], codes: ['similar-label'] });
  });
});

describe('sizes beyond reason', () => {
  it('size-0: a cell of 64 MB is refused with its place', () => {
    const bytes = new Uint8Array(64_000_000).fill(97);
    bytes.set(new TextEncoder().encode('a,b\n1,"'));
    const read = readFile(bytes, 'file.csv');
    expect(read.tables).toEqual([]);
    expect(read.findings).toMatchObject([{ code: 'cell-too-large', severity: 'error', line: 2 }]);
  }, 20_000);

  it('refuses a cell above the limit with file, line and column', () => {
    const { findings } = readFile(new TextEncoder().encode(`a,b\n1,${'x'.repeat(1_000_001)}\n`), 'file.csv');
    expect(findings).toMatchObject([{ code: 'cell-too-large', file: 'file.csv', line: 2, column: 'B' }]);
  });

  it('size-1: 100,000 columns are refused with their number', () => {
    const row = Array.from({ length: 100_000 }, (_, at) => at).join(',');
    const read = readFile(new TextEncoder().encode(`${row}\n`), 'file.csv');
    expect(read.tables).toEqual([]);
    expect(read.findings).toMatchObject([{ code: 'too-many-columns', line: 1 }]);
    expect(read.findings[0]?.message.en).toContain('100000');
  }, 20_000);

  it('size-3: a quote left open on line 2 of 100,000 costs its own row at most', () => {
    const rows = Array.from({ length: 99_999 }, (_, at) => `name ${at},${at}`);
    rows[0] = `"${rows[0]}`;
    const read = readFile(new TextEncoder().encode(['name,value', ...rows].join('\n')), 'file.csv');
    const [table] = read.tables;
    expect(table?.rowCount).toBe(99_999);
    expect(table && [0, 1, 99_998].map((row) => table.columns.map((column) => column.at(row)))).toEqual([
      ['"name 0', '0'],
      ['name 1', '1'],
      ['name 99998', '99998'],
    ]);
    expect(read.findings).toMatchObject([{ code: 'open-quote', severity: 'warning', line: 2 }]);
  }, 20_000);

  it('redos-10: 100,001 quotes in one cell are read at once', () => {
    const read = readFile(new TextEncoder().encode(`a,b\n1,${'"'.repeat(100_001)}\n2,x\n`), 'file.csv');
    expect(read.findings).toHaveLength(1);
    expect(glance(read).rows).toContainEqual(['2', 'x']);
  }, 20_000);
});
