import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { outputNames, publishedReports } from './published-reports.ts';
import { copyOfReport, firstReport, hashes, program, scratchFolder, trifold } from './run-program.ts';

const outputs = outputNames(['zh-CN', 'en']);

function replaceInFile(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

describe('trifold build', () => {
  it('puts exactly the outputs into --out and names each with its extent', () => {
    const out = join(scratchFolder(), 'out');
    const ended = trifold(['build', firstReport, '--out', out]);
    expect(ended.err).not.toContain('error');
    expect(ended.status).toBe(0);
    expect(readdirSync(out).sort()).toEqual(outputs);
    for (const name of outputs.filter((each) => each !== 'SHA256SUMS')) expect(ended.out).toContain(name);
    expect(ended.out).toMatch(/brief\.zh-CN\.pdf {2}\d+ pages, /);
    expect(ended.out).toMatch(/workbook\.en\.xlsx {2}\d+ sheets, /);
  });

  it.each(publishedReports)('gives the same bytes of $name in another folder and time zone', (report) => {
    const east = join(scratchFolder(), 'east');
    const west = join(scratchFolder(), 'a deeper', 'folder');
    const copy = copyOfReport(report.folder);
    const inEast = { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' };
    expect(trifold(['build', copy, '--out', east], inEast).status).toBe(0);
    const inWest = { TZ: 'America/New_York', LANG: 'C' };
    expect(trifold(['build', report.folder, '--out', west], inWest).status).toBe(0);
    expect(hashes(west)).toEqual(hashes(east));
    expect(Object.keys(hashes(east))).toEqual(outputNames(report.locales));
  });

  it('writes checksums of every output', () => {
    const out = join(scratchFolder(), 'out');
    trifold(['build', firstReport, '--out', out, '--locale', 'en']);
    const { SHA256SUMS: _, ...files } = hashes(out);
    const lines = Object.entries(files).map(([name, hash]) => `${hash}  ${name}\n`);
    expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8')).toBe(lines.join(''));
    expect(Object.keys(files)).toEqual(['brief.en.pdf', 'bundle.json', 'workbook.en.xlsx']);
  });

  it('--only leaves the other files alone', () => {
    const report = copyOfReport();
    const out = join(report, 'out');
    trifold(['build', report]);
    const before = hashes(out);
    replaceInFile(join(report, 'tables/financing.csv'), '约141亿美元', '约142亿美元');
    expect(trifold(['build', report, '--only', 'json']).status).toBe(0);
    const after = hashes(out);
    expect(after['bundle.json']).not.toBe(before['bundle.json']);
    for (const name of outputs.filter((each) => !['bundle.json', 'SHA256SUMS'].includes(each))) {
      expect(after[name]).toBe(before[name]);
    }
    expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8')).toContain(after['bundle.json']);
  });
});

it('findings of a build show control and bidirectional characters as escapes, as check does', () => {
  const report = copyOfReport();
  replaceInFile(join(report, 'tables/financing.csv'), '约141亿美元', '约141亿\u001b[31m美\u202e元');
  const { err, status } = trifold(['build', report]);
  expect(status).toBe(1);
  expect(err).toContain('约141亿\\u001B[31m美\\u202E元');
  expect(err).not.toMatch(/[\u001b\u202e]/);
  expect(err).toContain(trifold(['check', report]).out);
});

it('names of folders show control characters as escapes too', () => {
  const report = copyOfReport();
  const { err, status } = trifold(['build', join(report, 'no\nsuch\u202efolder')]);
  expect(status).toBe(2);
  expect(err).toContain('no\\nsuch\\u202Efolder: there is no such folder');
  const { out } = trifold(['build', report, '--only', 'json', '--out', join(report, 'a\u001b[31mb')]);
  expect(out).toContain('a\\u001B[31mb');
});

describe('bad input leaves the earlier outputs as they were', () => {
  const faults: { name: string; damage: (report: string) => void; status: number; says: RegExp }[] = [
    {
      name: 'a broken CSV',
      damage: (report) =>
        replaceInFile(join(report, 'tables/financing.csv'), ',约141亿美元,', '约141亿美元,'),
      status: 1,
      says: /tables\/financing\.csv:2 error rejected-row: .+ Correct its delimiters/,
    },
    {
      name: 'a cell that is no number',
      damage: (report) => replaceInFile(join(report, 'tables/financing.csv'), '约141亿美元', '约14l亿美元'),
      status: 1,
      says: /tables\/financing\.csv:\d+ amount error type-error: got "约14l亿美元", expected money/,
    },
    {
      name: 'a missing file',
      damage: (report) => rmSync(join(report, 'tables/financing.csv')),
      status: 1,
      says: /tables\/financing\.csv error missing-file: There is no such file\. Add it/,
    },
    {
      name: 'an unknown key in report.yaml',
      damage: (report) => replaceInFile(join(report, 'report.yaml'), '\nlicence:', '\nlicense:'),
      status: 2,
      says: /report\.yaml:\d+ .*error manifest-error: Unknown key: license\. Check the spelling/,
    },
  ];

  it.each(faults)('$name', ({ damage, status, says }) => {
    const report = copyOfReport();
    expect(trifold(['build', report]).status).toBe(0);
    const before = hashes(join(report, 'out'));
    damage(report);
    const ended = trifold(['build', report]);
    expect(ended.status).toBe(status);
    expect(ended.err).toMatch(says);
    expect(ended.err).toContain('nothing was published');
    expect(hashes(join(report, 'out'))).toEqual(before);
    expect(readdirSync(report).filter((name) => name.startsWith('.out'))).toEqual([]);
  });

  it('an unwritable folder', () => {
    const folder = scratchFolder();
    const file = join(folder, 'a-file');
    writeFileSync(file, 'not a folder');
    const ended = trifold(['build', firstReport, '--only', 'json', '--out', join(file, 'out')]);
    expect(ended.status).toBe(2);
    expect(ended.err).toMatch(
      /the outputs can't be written there \(E\w+\); choose a writable folder with --out/,
    );
    expect(readFileSync(file, 'utf8')).toBe('not a folder');
  });

  it('a folder with things in it that are no files', () => {
    const out = join(scratchFolder(), 'out');
    mkdirSync(join(out, 'photos'), { recursive: true });
    const ended = trifold(['build', firstReport, '--only', 'json', '--out', out]);
    expect(ended.status).toBe(2);
    expect(ended.err).toContain('choose an empty folder');
    expect(readdirSync(out)).toEqual(['photos']);
  });

  it('a kill at any moment', async () => {
    const report = copyOfReport();
    const out = join(report, 'out');
    trifold(['build', report, '--locale', 'en']);
    const before = hashes(out);
    replaceInFile(join(report, 'tables/financing.csv'), '约141亿美元', '约142亿美元');
    const states = new Set<string>();
    for (const delayMs of [20, 100, 200, 300, 400, 500, 600, 700, 800, 1000, 1200]) {
      const child = spawn(process.execPath, [program, 'build', report, '--locale', 'en'], {
        stdio: 'ignore',
      });
      await Promise.race([once(child, 'exit'), wait(delayMs)]);
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      const now = hashes(out);
      expect(Object.keys(now)).toEqual(Object.keys(before));
      const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8');
      for (const [name, hash] of Object.entries(now))
        if (name !== 'SHA256SUMS') expect(sums).toContain(`${hash}  ${name}`);
      states.add(JSON.stringify(now));
    }
    expect(states.size).toBeLessThanOrEqual(2);
  });

  it('an earlier run that was killed between its two renames is made good', () => {
    const report = copyOfReport();
    const previous = join(report, '.out.previous');
    mkdirSync(previous);
    writeFileSync(join(previous, 'brief.en.pdf'), 'earlier');
    expect(trifold(['build', report, '--only', 'json']).status).toBe(0);
    expect(readFileSync(join(report, 'out', 'brief.en.pdf'), 'utf8')).toBe('earlier');
    expect(readdirSync(report)).not.toContain('.out.previous');
  });
});

describe('wrong use ends with 2 and one sentence', () => {
  it.each([
    [[], /a command is missing; use build or check/],
    [['publish', 'x'], /there is no command "publish"/],
    [['build'], /build needs the folder of a report/],
    [['build', '/nowhere/at/all'], /no such folder/],
    [['build', program.replace(/trifold\.js$/, '')], /it has no report\.yaml/],
    [['build', firstReport, '--only', 'docx'], /--only takes pdf, xlsx and json, got "docx"/],
    [['build', firstReport, '--locale', 'fr'], /--locale takes zh-CN or en, got "fr"/],
    [['build', firstReport, '--fast'], /--fast is not known/],
    [['check', firstReport, '--out', 'x'], /check has no option --out/],
  ])('%j', (args, says) => {
    const ended = trifold(args as string[]);
    expect(ended.status).toBe(2);
    expect(ended.err).toMatch(says as RegExp);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
  });
});

describe('trifold check', () => {
  it('publishes nothing and ends with 0 on the first report', () => {
    const report = copyOfReport();
    const ended = trifold(['check', report]);
    expect(ended.status).toBe(0);
    expect(readdirSync(report)).not.toContain('out');
  });
});
