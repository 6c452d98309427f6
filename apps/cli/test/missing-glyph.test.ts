import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyOutputs } from '@trifold/verify';
import { expect, it } from 'vitest';
import { scratchFolder, trifold } from './run-program.ts';
import { writeReport } from './threats/hostile-report.ts';

it('a character that no font has stops publishing, and is named with its place', () => {
  const folder = join(scratchFolder(), 'report');
  writeReport(folder, { manifest: (draft) => void Object.assign(draft, { title: { en: 'Signs of 𓀀' } }) });
  const { status, err } = trifold(['build', folder]);
  expect(status).toBe(1);
  expect(err).toMatch(
    /^brief\.en\.pdf error missing-glyph: The font has no "𓀀" \(U\+13000\), in "Signs of 𓀀"\. .+\.$/m,
  );
  expect(existsSync(join(folder, 'out'))).toBe(false);
});

const lacking = /^brief\.en\.pdf error missing-glyph: The font has no "🦄" \(U\+1F984\), in "a 🦄"\./m;

it('check says what build would stop at: a character that no font has, wherever it is printed', () => {
  const cell = join(scratchFolder(), 'cell');
  writeReport(cell, { texts: [['a', 'a 🦄']] });
  const escaped = join(scratchFolder(), 'escaped');
  writeReport(escaped, {
    manifest: (draft) => JSON.stringify({ ...draft, title: { en: 'a 🦄' } }).replace('🦄', '\\ud83e\\udd84'),
  });
  for (const folder of [cell, escaped]) {
    const check = trifold(['check', folder]);
    expect(check.status).toBe(1);
    expect(check.out).toMatch(lacking);
    expect(trifold(['build', folder]).err).toMatch(lacking);
  }
});

it('check says what build would stop at: a cell that no page holds', () => {
  const folder = join(scratchFolder(), 'report');
  writeReport(folder, { texts: [['a', 'many words, '.repeat(2_000)]] });
  const { status, out } = trifold(['check', folder]);
  expect(status).toBe(1);
  expect(out).toMatch(/^tables\/texts\.csv:2 error text-too-long: "many words, .+" is too long for a page/m);
});

it('check has nothing against a rare letter that the fonts have, nor a long cell that a page holds', () => {
  const folder = join(scratchFolder(), 'report');
  writeReport(folder, {
    texts: [
      ['a', 'Hẽ 汉'],
      ['b', 'x'.repeat(300)],
    ],
  });
  expect(trifold(['check', folder])).toMatchObject({ status: 0, out: 'no findings\n' });
});

it('a line break inside a name is a blank in a chart and a line of its own in a table', async () => {
  const folder = join(scratchFolder(), 'report');
  mkdirSync(folder);
  writeFileSync(join(folder, 'sales.csv'), '产品,销量\n"手机\nPro",12\n平板,7\n手表,5\n');
  expect(trifold(['init', folder]).out).not.toContain('to mend first');
  expect(trifold(['build', folder])).toMatchObject({ status: 0, err: '' });
  const bytes = (name: string) => new Uint8Array(readFileSync(join(folder, 'out', name)));
  const { problems } = await verifyOutputs({
    bundle: bytes('bundle.json'),
    briefs: { 'zh-CN': bytes('brief.zh-CN.pdf') },
    workbooks: { 'zh-CN': bytes('workbook.zh-CN.xlsx') },
  });
  expect(problems).toEqual([]);
});

it('init says before build does that something has to be mended first', () => {
  const folder = join(scratchFolder(), 'report');
  mkdirSync(folder);
  writeFileSync(join(folder, 'marks.csv'), 'name,mark\na 🦄,4.5\nb,4.2\n');
  expect(trifold(['init', folder]).out).toContain(
    `to mend first: 1 error in the data, see trifold check ${folder}\nnext: trifold build`,
  );
});
