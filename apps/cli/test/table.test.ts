import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder, trifold } from './run-program.ts';

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
    expect(out).toContain('6 lines = 1 preamble + 1 header + 3 rows + 1 notes');
    expect(out).toMatch(/Σ +合计 +3\.5/);
    expect(out).toContain('数据来源：国家统计局');
  });

  it('lets nothing in a cell command the terminal', () => {
    expect(trifold(['table', fileOf('a,b\n1,\u001b[31mred\n')]).out).not.toContain('\u001b');
  });

  it('says in a sentence what it can not read', () => {
    const folder = join(scratchFolder(), 'folder.csv');
    mkdirSync(folder);
    expect(trifold(['table', '/nowhere/x.csv'])).toMatchObject({ status: 2, out: '' });
    expect(trifold(['table', folder]).err).toContain('it is a folder; give a CSV in it.');
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

  it('parts lines at LF alone and reads cells as the type that is asked for', () => {
    expect(meaningOf('12\r\n', '--type', 'text')).toHaveLength(1);
    expect(meaningOf('12%\n', '--type', 'percent')).toMatchObject([{ type: 'percent', value: '12' }]);
  });
});
