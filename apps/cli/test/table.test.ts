import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { program, scratchFolder, trifold } from './run-program.ts';

/** A file with the text, in a folder of its own. */
function fileOf(text: string | Uint8Array): string {
  const path = join(scratchFolder(), '数据.csv');
  writeFileSync(path, text);
  return path;
}

const portal =
  '数据库：分省年度数据\n地区\t,2023年\t,\n北京市\t,1.5\t,\n天津市\t,2\t,\n合计\t,3.5\t,\n数据来源：国家统计局\n';

describe('trifold table', () => {
  it('prints one JSON object that says where each line of the file went', () => {
    const { status, out } = trifold(['table', fileOf(portal), '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineEnd: 'LF' },
      tables: [
        {
          header: ['地区', '2023年'],
          rows: [
            ['北京市', '1.5'],
            ['天津市', '2'],
            ['合计', '3.5'],
          ],
          lines: [3, 4, 5],
          totals: [2],
        },
      ],
      preamble: ['数据库：分省年度数据'],
      notes: ['数据来源：国家统计局'],
      blank: [],
      rejects: [],
      lineCount: 6,
    });
  });

  it('prints a refused file with a finding, and is content', () => {
    const { status, out } = trifold(['table', fileOf(Uint8Array.of(0x50, 0x4b, 3, 4)), '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ tables: [], findings: [{ code: 'not-a-text-file' }] });
  });

  it('shows people the facts, the rows under their types, totals and notes', () => {
    const { status, out } = trifold(['table', fileOf(portal)]);
    expect(status).toBe(0);
    expect(out).toContain('6 lines = 1 preamble + 1 header + 3 rows + 1 note');
    expect(out).toMatch(/Σ +合计 +3\.5/);
    expect(out.replace(/\s+/g, ' ')).toContain('The rows of lines 3–4 add up to it.');
    expect(out).toContain('数据来源：国家统计局');
  });

  it('says all of it in Chinese where it is asked to, in columns that line up', () => {
    const { status, out } = trifold(['table', fileOf(`${portal}\n甲,乙,丙\n`), '--locale', 'zh-CN']);
    expect(status).toBe(0);
    expect(out).toContain('编码 utf-8（全文符合 UTF-8）；分隔符“,”；引号“"”；换行 LF\n');
    expect(out).toContain('8 行 = 1 行说明 + 1 行表头 + 3 行数据 + 1 行附注 + 1 行空白 + 1 行搁置\n');
    expect(out).toContain(
      '\n3 行 × 2 列\n  地区    2023年\n  名称      数值\n  ──────────────\n  北京市     1.5\n',
    );
    expect(out).toContain('\n附注\n  数据来源：国家统计局\n');
    expect(out.replace(/\s+/g, '')).toContain('检查结果');
    expect(out.replace(/\s+/g, '')).toContain(
      '提示total-row:这一行是合计，仍留在各行之中。第3–4行加起来与它相符。',
    );
  });

  it('counts what is missing and what has no room in Chinese, and marks what is uncertain', () => {
    const rows = Array.from({ length: 12 }, (_, row) => `企业${row},${row === 3 ? '—' : row},${row}月\n`);
    const wide = Array.from({ length: 12 }, (_, at) => `一个很长很长的列名第${at}列`).join(',');
    const { out } = trifold([
      'table',
      fileOf(`名称,从业人员(万人),${wide}\n${rows.join('')}`.replaceAll(/月$/gm, `月${',某某'.repeat(11)}`)),
      '--locale',
      'zh-CN',
    ]);
    expect(out).toMatch(/12 行 × 14 列（右侧还有 \d+ 列）/);
    expect(out).toContain('数值（万人）');
    expect(out).toContain('缺 1 个');
    expect(out).toContain('… 还有 2 行');
  });

  it('names the evidence for an encoding in Chinese', () => {
    const gb18030 = Buffer.from('b5d8c7f82cbdf0b6ee0ab1b1beabc6f72c310ac9cfbaa32c320a', 'hex');
    expect(trifold(['table', fileOf(gb18030), '--locale', 'zh-CN']).out).toMatch(
      /编码 gb18030（不是 UTF-8；多字节序列中有 \d+ 处符合 GB 18030/,
    );
  });

  it('has one JSON for both languages: a locale beside it is a mistake', () => {
    const file = fileOf('a,b\n1,2\n');
    const { status, out, err } = trifold(['table', file, '--json', '--locale', 'zh-CN']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toBe('trifold: table --json is the same in both languages; leave --locale out.\n');
    expect(trifold(['table', file, '--locale', 'fr'])).toMatchObject({ status: 2, out: '' });
  });

  it('says of a file that is refused nothing but why', () => {
    const { out } = trifold(['table', fileOf(Uint8Array.of(0x50, 0x4b, 3, 4)), '--locale', 'zh-CN']);
    expect(out).toMatch(/^\S+\n\n检查结果\n {2}\S+ 错误 not-a-text-file: 这是 Excel 文件/);
  });

  it('lets nothing in a cell command the terminal', () => {
    expect(trifold(['table', fileOf('a,b\n1,\u001b[31mred\n')]).out).not.toContain('\u001b');
  });

  it('says in a sentence what it can not read', () => {
    const folder = join(scratchFolder(), 'folder.csv');
    mkdirSync(folder);
    expect(trifold(['table', '/nowhere/x.csv'])).toMatchObject({ status: 2, out: '' });
    expect(trifold(['table', folder]).err).toContain('it is a folder; give a file in it.');
    expect(trifold(['table', fileOf('a,b\n1,2\n'), '--table', '1'])).toMatchObject({ status: 2, out: '' });
  });
});

describe('trifold value', () => {
  const meaningOf = (input: string, ...args: string[]) =>
    execFileSync(
      process.execPath,
      [new URL('../bin/trifold.js', import.meta.url).pathname, 'value', ...args],
      {
        input,
        encoding: 'utf8',
      },
    )
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as unknown);

  it('says what each line means, and what is odd about it', () => {
    expect(meaningOf('约141亿美元\n2023年上半年\n\n1.2.3')).toEqual([
      { type: 'money', value: '14100000000', currency: 'USD', op: '~', findings: [] },
      { type: 'period', start: '2023-01-01', end: '2023-06-30', grain: 'half', findings: [] },
      { type: 'missing', reason: 'blank', findings: [] },
      expect.objectContaining({
        type: 'flagged',
        findings: [expect.objectContaining({ code: 'type-error' })],
      }),
    ]);
  });

  it('says so in English unless it is asked for Chinese; the fields stay the same', () => {
    const input = '1.2.3\n１2\n12\n';
    expect(meaningOf(input)).toEqual([
      {
        type: 'flagged',
        value: '1.2.3',
        why: 'it has two points',
        findings: [
          {
            code: 'type-error',
            severity: 'error',
            message: 'got "1.2.3", expected a value that can be read for certain: it has two points.',
          },
        ],
      },
      {
        type: 'number',
        value: '12',
        findings: [
          {
            code: 'mixed-width',
            severity: 'warning',
            message: 'The number mixes full-width and half-width digits.',
          },
        ],
      },
      { type: 'number', value: '12', findings: [] },
    ]);
    expect(meaningOf(input, '--locale', 'zh-CN')).toEqual([
      {
        type: 'flagged',
        value: '1.2.3',
        why: '有两个小数点',
        findings: [
          {
            code: 'type-error',
            severity: 'error',
            message: '得到“1.2.3”，应为能确定含义的值：有两个小数点。',
          },
        ],
      },
      {
        type: 'number',
        value: '12',
        findings: [{ code: 'mixed-width', severity: 'warning', message: '数字混用了全角和半角。' }],
      },
      { type: 'number', value: '12', findings: [] },
    ]);
    expect(meaningOf('42.5亿\n', '--type', 'money', '--locale', 'zh-CN')).toMatchObject([
      { why: '没有币种', findings: [{ message: '得到“42.5亿”，应为金额：没有币种。' }] },
    ]);
  });

  it('gives a range in the fields that are promised, without its unit', () => {
    expect(meaningOf('5-10人')).toEqual([{ type: 'range', of: 'number', min: '5', max: '10', findings: [] }]);
  });

  const endOf = (input: string | Uint8Array, shell = '"$0" "$1" value') =>
    spawnSync('sh', ['-c', shell, process.execPath, program], {
      input,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    });

  it('says nothing of no lines, and does not need a last line end', () => {
    expect(endOf('')).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(endOf('12')).toMatchObject({
      status: 0,
      stdout: '{"type":"number","value":"12","findings":[]}\n',
    });
    expect(endOf('12\r\n\r\n').stdout.split('\n')).toHaveLength(3);
  });

  it('takes what is no UTF-8 for text, with a finding', () => {
    const { status, stdout } = endOf(Uint8Array.of(0xff, 0x31, 0x0a, 0xe4, 0xb8, 0x0a, 0x32));
    expect(status).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([
      { type: 'text', value: '\ufffd1', findings: [{ code: 'replacement-character' }] },
      { type: 'text', value: '\ufffd', findings: [{ code: 'replacement-character' }] },
      { type: 'number', value: '2', findings: [] },
    ]);
  });

  it('reads a line of 20 MB in linear time, and repeats its beginning alone', () => {
    const started = performance.now();
    const { status, stdout, stderr } = endOf(`${'9'.repeat(20_000_000)}\n5%\n`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.length).toBeLessThan(20_001_000);
    expect(stdout).toContain('{"type":"percent","value":"5","findings":[]}');
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('keeps pace with a slow reader, and warns of nothing', () => {
    const slow = '"$0" "$1" value | { sleep 1; wc -l; }';
    const { status, stdout, stderr } = endOf('12\n'.repeat(200_000), slow);
    expect({ status, stdout: stdout.trim(), stderr }).toEqual({ status: 0, stdout: '200000', stderr: '' });
  });

  it('ends quietly when its reader has seen enough', () => {
    const { status, stdout, stderr } = endOf('12\n'.repeat(500_000), '"$0" "$1" value | head -n 1');
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: '{"type":"number","value":"12","findings":[]}\n',
      stderr: '',
    });
  });

  it('parts lines at LF alone and reads cells as the type that is asked for', () => {
    expect(meaningOf('12\r\n', '--type', 'text')).toHaveLength(1);
    expect(meaningOf('12%\n', '--type', 'percent')).toMatchObject([{ type: 'percent', value: '12' }]);
  });
});
