import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locale } from '@trifold/core';
import { verifyOutputs } from '@trifold/verify';
import { describe, expect, it } from 'vitest';
import { firstReport, hashes, program, scratchFolder, trifold } from './run-program.ts';

const exportsFolder = fileURLToPath(new URL('../../../../shared/corpora/nbs/', import.meta.url));

/** A folder named 报告 with these files. */
function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = join(scratchFolder(), '报告');
  mkdirSync(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** 地区,销售额 … in GB18030, below a title and above a source. */
const gb18030 = Buffer.from(
  'c8abb9fac9ccc6b7cffacadbc7e9bff60db5d8c7f82cc4eab7dd2ccffacadbb6eea3a8cdf2d4aaa3a90dbbaab6ab2c323032322c31322e350dbbaab6ab2c323032332c31330dbbaab1b12c323032322c392e350dbbaab1b12c323032332c31310dcafdbeddc0b4d4b4a3bac4b3bbfab9b90d'.replaceAll(
    '0d',
    '0a',
  ),
  'hex',
);

const several = {
  'tables/融资.csv':
    '企业,时间,金额,占比\n甲公司,2023年上半年,约141亿美元,36.6%\n乙公司,2023年下半年,2.5亿美元,6.5%\n丙公司,2023年下半年,—,\n',
  'tables/销售.csv': gb18030,
  'tables/人口.csv': '地区,2023年,2022年,2021年\n北京,2185.8,2184.3,2188.6\n上海,2487.45,2475.89,2489.43\n',
  'codes.csv': '证券代码,名称,市值（亿元）\n000001,平安银行,1822.3\n000002,万科,1247.8\n',
};

/** Checks, builds and reads back what was built; the figures agree. */
async function expectBuilt(folder: string, locale: Locale): Promise<void> {
  const checked = trifold(['check', folder]);
  expect(checked.out).not.toMatch(/ error /);
  expect(checked.status).toBe(0);
  const built = trifold(['build', folder]);
  expect(built.err).not.toMatch(/ error /);
  expect(built.status).toBe(0);
  const out = join(folder, 'out');
  expect(readdirSync(out).sort()).toEqual(
    ['SHA256SUMS', `brief.${locale}.pdf`, 'bundle.json', `workbook.${locale}.xlsx`].sort(),
  );
  const read = (name: string) => readFileSync(join(out, name));
  const { problems } = await verifyOutputs({
    bundle: read('bundle.json'),
    briefs: { [locale]: read(`brief.${locale}.pdf`) },
    workbooks: { [locale]: read(`workbook.${locale}.xlsx`) },
  });
  expect(problems).toEqual([]);
}

describe('trifold init', () => {
  it('writes a report.yaml that build publishes at once, and its outputs agree', async () => {
    const folder = folderOf(several);
    const before = hashes(join(folder, 'tables'));
    const { status, out, err } = trifold(['init', folder]);
    expect(err).toBe('');
    expect(status).toBe(0);
    const yaml = readFileSync(join(folder, 'report.yaml'), 'utf8');
    expect(yaml).toContain('{ name: amount, type: money, title: { zh-CN: 金额 }, column: 金额, ');
    expect(yaml).toContain('{ name: share, type: percent, title: { zh-CN: 占比 }, column: 占比 }');
    expect(yaml).toContain('{ name: code, type: name, title: { zh-CN: 证券代码 }, column: 证券代码 }');
    expect(yaml).toMatch(/unpivot: \{ keep: \[ 地区 \], columns: "\*年"/);
    expect(yaml).toMatch(/type: number, title: \{ zh-CN: 销售额（万元） \}/);
    expect(out).toMatch(/tables\/销售\.csv → sales +4 行 × 3 列；主键：地区 \+ 年份/);
    expect(out).toContain(`下一步：trifold build ${folder}`);
    expect(hashes(join(folder, 'tables'))).toEqual({ ...before, 'sources.csv': expect.any(String) });
    await expectBuilt(folder, 'zh-CN');
  });

  it('speaks the language of the labels, on the terminal and in the comments', () => {
    const chinese = folderOf(several);
    const spoken = trifold(['init', chinese]).out;
    const yaml = readFileSync(join(chinese, 'report.yaml'), 'utf8');
    expect(yaml).not.toContain('decide:');
    expect(spoken).toMatch(/人口\.csv → population +2 行 × 4 列，转成 6 行；主键：地区 \+ 时期/);
    expect(spoken).toContain(`report.yaml 里有 ${yaml.match(/^ *# 待定：/gm)?.length} 处标着“待定：”`);
    expect(spoken).toContain('sources.csv（占位）\n');
    const english = folderOf({ 'a.csv': 'name,amount\nx,1\ny,2\n' });
    const said = trifold(['init', english]).out;
    const marks = readFileSync(join(english, 'report.yaml'), 'utf8').match(/^ *# decide: /gm);
    expect(said).toContain(`report.yaml marks ${marks?.length} places with "decide:"`);
    expect(said).toContain('a.csv → a  2 rows × 2 columns; key name\n');
  });

  it.each<[Locale, Locale, string, string, RegExp]>([
    ['zh-CN', 'en', 'name,amount\nx,1\ny,2\n', '2 行 × 2 列；主键：name', /# 待定：.*加上 zh-CN，/],
    ['en', 'zh-CN', '名称,金额\n甲,1\n乙,2\n', '2 rows × 2 columns; key 名称', /# decide: .*add en here/],
  ])(
    'speaks and comments in %s where it is asked to, and the report stays in %s',
    async (locale, own, csv, said, comment) => {
      const folder = folderOf({ 'a.csv': csv });
      const { status, out } = trifold(['init', folder, '--locale', locale]);
      expect(status).toBe(0);
      expect(out).toContain(said);
      const yaml = readFileSync(join(folder, 'report.yaml'), 'utf8');
      expect(yaml).toMatch(comment);
      expect(yaml).toContain(`locales: [ ${own} ]`);
      expect(yaml).toContain(own === 'en' ? 'Publisher to be decided' : '发布者待定');
      await expectBuilt(folder, own);
    },
  );

  it('writes the same bytes for the same files', () => {
    const [first, second] = [folderOf(several), folderOf(several)];
    for (const folder of [first, second]) trifold(['init', folder]);
    expect(readFileSync(join(first, 'report.yaml'), 'utf8')).toBe(
      readFileSync(join(second, 'report.yaml'), 'utf8'),
    );
  });

  it.skipIf(!existsSync(exportsFolder))(
    'works on exports of the statistics bureau (../shared/corpora/nbs)',
    async () => {
      const folder = folderOf({});
      const names = readdirSync(exportsFolder).filter((name) => name.endsWith('.csv'));
      for (const name of names) copyFileSync(join(exportsFolder, name), join(folder, name));
      expect(trifold(['init', folder])).toMatchObject({ status: 0, err: '' });
      const yaml = readFileSync(join(folder, 'report.yaml'), 'utf8');
      expect(yaml.match(/^ {4}unpivot:/gm)).toHaveLength(names.length);
      expect(yaml).toContain('{ name: gdp, type: number, title: { zh-CN: 地区生产总值(亿元) }');
      await expectBuilt(folder, 'zh-CN');
    },
    60_000,
  );

  it('works on the CSVs of the first report, with their own sources and statuses', async () => {
    const folder = folderOf({});
    mkdirSync(join(folder, 'tables'));
    const tables = join(firstReport, 'tables');
    for (const name of readdirSync(tables)) copyFileSync(join(tables, name), join(folder, 'tables', name));
    expect(trifold(['init', folder])).toMatchObject({ status: 0, err: '' });
    expect(existsSync(join(folder, 'sources.csv'))).toBe(false);
    await expectBuilt(folder, 'en');
  }, 60_000);
});

describe('trifold init says in one sentence what it can not do, and changes nothing', () => {
  const sentence = (args: string[]) => {
    const { status, out, err } = trifold(args);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    return { status, err };
  };

  it('there is no folder, no CSV, or more than one word', () => {
    expect(sentence(['init', '/nowhere/report'])).toMatchObject({ status: 2 });
    expect(sentence(['init', folderOf({ 'a.txt': 'x' })]).err).toContain('put files ending in .csv there.');
    expect(sentence(['init']).err).toContain('trifold init <folder>');
    expect(sentence(['init', 'a', 'b']).status).toBe(2);
  });

  it('there is a report.yaml already, even one that leads nowhere', () => {
    const folder = folderOf({ 'a.csv': 'a,b\nx,1\n', 'report.yaml': 'mine' });
    expect(sentence(['init', folder])).toMatchObject({ status: 2 });
    expect(readFileSync(join(folder, 'report.yaml'), 'utf8')).toBe('mine');
    const linked = folderOf({ 'a.csv': 'a,b\nx,1\n' });
    symlinkSync(join(linked, '..', 'elsewhere.yaml'), join(linked, 'report.yaml'));
    expect(sentence(['init', linked]).status).toBe(2);
    expect(readdirSync(join(linked, '..'))).toEqual(['报告']);
  });

  it('the folder can not be written to', () => {
    const folder = folderOf({ 'a.csv': 'a,b\nx,1\n' });
    chmodSync(join(folder, '..'), 0o755);
    chmodSync(folder, 0o555);
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const { status, stderr } = spawnSync(process.execPath, [program, 'init', folder], {
      encoding: 'utf8',
      ...nobody,
    });
    chmodSync(folder, 0o755);
    expect(stderr).toMatch(/^trifold: sources\.csv: it can't be written \(E[A-Z]+\); .*\n$/);
    expect(status).toBe(2);
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });
});

describe('trifold init and odd files', () => {
  it('names each file that it leaves out and why; without any other nothing is written', () => {
    const folder = folderOf({ 'zip.csv': Uint8Array.of(0x50, 0x4b, 3, 4), 'empty.csv': '' });
    symlinkSync('/etc/hostname', join(folder, 'link.csv'));
    mkdirSync(join(folder, 'folder.csv'));
    const { status, out, err } = trifold(['init', folder]);
    expect(status).toBe(1);
    expect(out).toBe('');
    for (const name of ['zip', 'empty', 'link', 'folder']) expect(err).toContain(`left out ${name}.csv: `);
    expect(existsSync(join(folder, 'report.yaml'))).toBe(false);
    expect(trifold(['init', folder, '--locale', 'zh-CN']).err).toBe(
      [
        '未纳入 folder.csv：这是文件夹；给一个文件。',
        '未纳入 link.csv：它指向报告文件夹以外；把文件本身放进来。',
        '未纳入 empty.csv：文件是空的，没有数据。检查导出是否成功。',
        '未纳入 zip.csv：这是 Excel 文件（或 zip 压缩包），不是 CSV。在原软件中导出为 CSV。',
        'trifold: 没有找到可以发布的表，什么也没有写。',
        '',
      ].join('\n'),
    );
  });

  it('takes names with blanks and Chinese words, and passes over corrections and hidden files', () => {
    const csv = 'a,b\nx,1\ny,2\n';
    const folder = folderOf({
      'my file.csv': csv,
      '二〇二三年 销售.csv': csv,
      'corrections.csv': 'file,line,column,was,is,reason,source\n',
      '.hidden.csv': csv,
      '~$my file.csv': csv,
      'deeper/c.csv': csv,
    });
    expect(trifold(['init', folder]).status).toBe(0);
    const yaml = readFileSync(join(folder, 'report.yaml'), 'utf8');
    expect(yaml.match(/^ {4}file: .*/gm)).toEqual([
      '    file: my file.csv',
      '    file: 二〇二三年 销售.csv',
      '    file: sources.csv',
    ]);
    expect(trifold(['build', folder]).status).toBe(0);
  });

  it('a sources.csv that nobody refers to stays, and the placeholder stands beside it', () => {
    const folder = folderOf({ 'a.csv': 'a,b\nx,1\n', 'sources.csv': 'source_id,title\nA1,Yearbook\n' });
    expect(trifold(['init', folder]).status).toBe(0);
    expect(readFileSync(join(folder, 'sources.csv'), 'utf8')).toBe('source_id,title\nA1,Yearbook\n');
    expect(readFileSync(join(folder, 'sources-to-decide.csv'), 'utf8')).toContain('Source to be decided');
    expect(trifold(['build', folder]).status).toBe(0);
  });

  it('lets nothing in a file command the terminal', () => {
    const folder = folderOf({ 'a\u001b[31m.csv': 'a,b\nx,1\n', 'b.csv': '"\u001b[31ma",b\nx,1\ny,2\n' });
    const { out, err } = trifold(['init', folder]);
    expect(out + err).not.toContain('\u001b');
  });
});
