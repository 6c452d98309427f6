import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoreFiles } from '../src/evaluate/score-files.ts';
import { catalogue, findCatalogueEntry } from '../src/findings/catalogue.ts';
import { families } from '../src/findings/families.ts';
import { buildReport, type Finding } from '../src/index.ts';
import { maxCellLength, maxColumns, maxFileBytes } from '../src/read/limits.ts';
import { readFile } from '../src/read/read-file.ts';
import { buildEvaluation, industries } from './evaluate/declared-evaluation.ts';

const base = (path: string) => readFileSync(new URL(`base/${path}`, import.meta.url), 'utf8');
const header = 'region,period,amount,remark_zh,remark_en,status,source_id\n';
const north = 'north,2023年,约141亿美元,平稳,steady,reported,S1\n';

/** Findings on the base report with this in place of its sales. */
function onSales(sales: string | Uint8Array, manifest = base('report.yaml')): Finding[] {
  const files: Record<string, string | Uint8Array> = {
    'tables/sales.csv': sales,
    'tables/sources.csv': base('tables/sources.csv'),
  };
  return buildReport({
    manifest,
    edition: '1.0.0',
    file: (path) => {
      const file = files[path] ?? null;
      return typeof file === 'string' ? new TextEncoder().encode(file) : file;
    },
  }).findings;
}

/** Findings on rows of the base report, below its own first one. */
const onRows = (...rows: string[]) => onSales(`${header}${north}${rows.join('\n')}\n`);
const inRemark = (zh: string) => onRows(`south,2023年,$2.50B,${zh},text,related,S1`);
const inAmount = (cell: string) => onRows(`south,2023年,${cell},,,related,S1`);

/** Findings on the base report with a chart. */
function onChart(keys: string, sales = base('tables/sales.csv'), anyCurrency = false): Finding[] {
  const chart = `charts:\n  - { id: c, table: sales, title: { zh-CN: 图, en: Chart }, subtitle: { zh-CN: 图, en: Chart }, alt: { zh-CN: 图, en: Chart }, ${keys} }\nkeyFigures:`;
  const manifest = base('report.yaml')
    .replace('keyFigures:', chart)
    .replace('      - table: { of: sales }', '      - chart: c\n      - table: { of: sales }')
    .replace('currency: USD,', anyCurrency ? '' : 'currency: USD,');
  return onSales(sales, manifest);
}

const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const read = (text: string | Uint8Array) =>
  readFile(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'tables/t.csv').findings;
const rows = (count: number, row: string) => row.repeat(count);

/** Findings on the evaluation of industries, with a change to its YAML or its CSV. */
const onEvaluation = (from: string, to: string, csv = industries) =>
  buildEvaluation(csv, (yaml) => yaml.replace(from, to)).findings;

/** Findings of the scoring model alone. */
function onFiles(
  raw: string,
  method = '',
  meta = 'iCode,Parent,Type\na,Index,Indicator\nb,Index,Indicator\nIndex,,Aggregate\n',
): Finding[] {
  const named = (text: string) => ({ name: 'tables/t.csv', bytes: new TextEncoder().encode(text) });
  return scoreFiles(named(raw), named(meta), named(`missing: skip\n${method}`)).findings;
}

/** An input for each code that no golden case expects: as small as shows it. */
const inputs: Record<string, () => Finding[]> = {
  'bad-judgements': () =>
    onEvaluation('missing: skip', 'weighting: { ahp: { change: [[1, 2], [2, 1]] } }, missing: skip'),
  'bad-weight': () => onEvaluation('field: reach, weight: 1', 'field: reach, weight: -1'),
  'bidi-control': () => inRemark('\u202e平稳\u202c'),
  'blank-header': () => read(`,,\n${rows(3, 'a,1,2\n')}`),
  'byte-order-mark': () => read('\ufeff\ufeffa,b\n1,2\n'),
  'cell-too-large': () => read(`a,b\n1,${'x'.repeat(maxCellLength + 1)}\n`),
  'chart-below-scale': () =>
    onChart(
      'kind: bars, label: region, values: [amount]',
      base('tables/sales.csv').replace('$2.50B', '-$2.50B'),
    ),
  'chart-double-point': () =>
    onChart(
      'kind: columns, series: remark, period: period, value: amount',
      `${header}${north}south,2023年,$2.50B,平稳,steady,related,S1\n`,
    ),
  'chart-empty': () => onChart('kind: bars, label: region, values: [amount], where: { region: [west] }'),
  'chart-mixed-units': () =>
    onChart(
      'kind: bars, label: region, values: [amount]',
      base('tables/sales.csv').replace('$2.50B', '2.5亿元'),
      true,
    ),
  'chart-unbounded-span': () => onChart('kind: strip, label: region, start: amount, end: amount'),
  'chart-unknown-field': () => onChart('kind: bars, label: region, values: [nowhere]'),
  'chart-unknown-period': () =>
    onChart(
      "kind: columns, series: region, period: period, value: amount, remarks: [{ period: '1999', text: { zh-CN: 无, en: none } }]",
    ),
  'chart-unknown-series': () =>
    onChart('kind: columns, series: region, period: period, value: amount, columns: [west]'),
  'control-character': () => inRemark('平\u0007稳'),
  'cut-number': () => inRemark('1.10108E+17'),
  'ctrl-z': () => read('a,b\n1,2\n\u001a'),
  'delimiter-guessed': () => read('a;b|c;d|e\n1;2|3;4|5\n'),
  'encoding-error': () => read(bytesOf('d6d0cec42c310affff')),
  'extra-cell': () => read(`name,amount,share\n${rows(8, 'north,141,12%\n')}north,141,12%,\n`),
  'file-too-large': () => read(new Uint8Array(maxFileBytes + 1)),
  'header-inside': () => read('region,amount\na,1\nb,2\nshop,income\nc,3\nd,4\n'),
  'note-inside': () => read('region,amount\na,1\nNote: b is provisional,\nb,2\n'),
  'blank-column': () => read('region,amount,\na,1,\nb,2,\n'),
  'blank-group-cell': () => read(`,2022,,2023\nregion,Q1,Q2,Q1\n${rows(3, 'north,1,2,3\n')}`),
  'further-table': () => read(`a,b,c\n${rows(4, 'x,1,2\n')}\n\ny,z\n${rows(2, 'k,5\n')}`),
  'look-alike': () => inRemark('⼈工智能'),
  'missing-cell': () => read(`name,count\n${rows(6, 'north,fine,141\n')}`),
  'unreached-label': () => read(`region,team,amount,cost\n${rows(3, 'north,141,12\n')}`),
  'missing-header': () => read(rows(4, 'north,2023,141\n')),
  'multi-row-header': () => read(`,2022,2022,2023\nregion,Q1,Q2,Q1\n${rows(3, 'north,1,2,3\n')}`),
  'not-a-text-file': () => read(bytesOf('504b0304140000000000')),
  notes: () => read(`region,amount\n${rows(3, 'north,1\n')}注：数据为初步核算数。\n`),
  'null-character': () => read('a,b\n1\u00002,3\n'),
  'other-delimiter': () => read(`a,b,c,d\n${rows(4, 'x,1,2,3\n')}y，1，2，3\n`),
  outlier: () => read25('14100'),
  preamble: () => read(`数据库：年度数据\n时间：最近5年\nregion,amount,share\n${rows(3, 'north,1,2\n')}`),
  'repeated-header': () => read(`region,amount\n${rows(3, 'north,1\n')}region,amount\nsouth,2\n`),
  'replacement-character': () => inRemark('平\ufffd'),
  'scale-zhao': () => inAmount('1.2兆美元'),
  'separator-line': () => read('sep=;\na;b\n1;2\n'),
  'similar-label': () => read('amount,amount\u200b\n1,2\n'),
  'spreadsheet-error': () => inAmount('#DIV/0!'),
  'stray-quote': () => read(`a,b,c\n${rows(3, 'x,y,1\n')}north,the "large" one,141\n`),
  'tag-character': () => inRemark('平稳\u{e0041}\u{e0042}'),
  'too-many-columns': () => read(`${'a,'.repeat(maxColumns)}a\n`),
  'two-digit-year': () => onRows('south,23年6月,$2.50B,,,related,S1'),
  'wrapped-text': () => inRemark('="00123"'),
  'zero-width': () => inAmount('$2.5\u200b0B'),
  'constant-indicator': () => onEvaluation('', '', industries.replace(/,\d,/gm, ',2,')),
  'denominator-unusable': () =>
    onFiles(
      'uCode,n,a,b\nu,0,1,2\nv,2,3,4\n',
      'denominators: true\n',
      'iCode,Parent,Type,Denominator\na,Index,Indicator,n\nb,Index,Indicator,\nIndex,,Aggregate,\n',
    ),
  'direction-unsaid': () => onFiles('uCode,a,b\nu,1,2\nv,3,4\n'),
  'duplicate-indicator': () => onEvaluation('code: reach, parent', 'code: use, parent'),
  'duplicate-unit': () => onFiles('uCode,a,b\nu,1,2\nu,3,4\n'),
  'indicator-circle': () => onEvaluation('code: change, parent: index', 'code: change, parent: change'),
  'indicator-inexact': () => onEvaluation('', '', industries.replace('游戏,9', '游戏,8~9')),
  'indicator-without-column': () => onFiles('uCode,a,c\nu,1,2\nv,3,4\n'),
  'goalposts-unused': () => onFiles('uCode,a,b\nu,1,2\nv,3,4\n', 'rescale: rank\ngoalposts: { a: [0, 9] }\n'),
  'indicator-without-data': () => onFiles('uCode,a,b\nu,,2\nv,,4\n'),
  'logarithm-undefined': () =>
    onEvaluation('method: {', 'method: { transforms: { use: ln },', industries.replace('7,2,2', '7,2,0')),
  'mean-undefined': () => onEvaluation('aggregate: arithmetic', 'aggregate: geometric'),
  'missing-indicator-value': () => onEvaluation('missing: skip', 'missing: error'),
  'result-off-print': () =>
    onEvaluation(
      '    matrix:\n',
      '    compare: [{ id: r, title: { zh-CN: 得分, en: Score }, result: index, table: t, field: content }]\n    matrix:\n',
    ),
  'several-roots': () => onEvaluation('code: money, parent: index', 'code: money'),
  'unit-screened-out': () => onEvaluation('missing: skip', 'screen: 0.9, missing: skip'),
  'unit-without-data': () => onEvaluation('', '', `${industries}无,,,,,\n`),
  'no-units': () => onFiles('uCode,a,b\n'),
  'unit-without-code': () => onFiles('uCode,a,b\n,1,2\nv,3,4\n'),
  'unknown-unit': () => onFiles('uCode,a,b\nu,1,2\nv,3,4\n', 'unranked: [w]\n'),
  'unknown-indicator': () => onFiles('uCode,a,b\nu,1,2\nv,3,4\n', 'weights: { z: 1 }\n'),
  'unknown-parent': () => onEvaluation('code: reach, parent: change', 'code: reach, parent: chance'),
};

function read25(last: string): Finding[] {
  const usual = Array.from({ length: 25 }, (_, at) => `south,${1990 + at}年,$${95 + at}B,,,related,S1`);
  return onRows(...usual, `south,2015年,$${last}B,,,related,S1`);
}

/** Families whose findings other packages raise, with the tests that expect their codes. */
const elsewhere = ['brief', 'bundle', 'workbook', 'publishing'];

/** Codes that only a large report raises; large-report.test.ts expects them. */
const ofLargeReports = ['report-too-large', 'view-too-long'];

describe('each code of the catalogue is raised', () => {
  it.each(Object.entries(inputs))('%s, by an input of its own', (code, findingsOf) => {
    const found = findingsOf().filter((finding) => finding.code === code);
    expect(found).not.toEqual([]);
    for (const { file, message } of found) {
      expect(file).toMatch(/^(?:tables\/(?:sales|t)\.csv|report\.yaml)$/);
      expect(message['zh-CN']).toMatch(/\p{Script=Han}.*。$/su);
      expect(message.en).toMatch(/\.$/);
    }
  });

  it('by a golden case, an input here, or in the tests of the package that raises it', () => {
    const expected = new Set([
      ...codesOfCases(),
      ...Object.keys(inputs),
      ...codesOfOtherTests(),
      ...ofLargeReports,
    ]);
    expect(catalogue.map(({ code }) => code).filter((code) => !expected.has(code))).toEqual([]);
  });

  it('and no input here is for a code that a golden case has already, or for none', () => {
    const codes = codesOfCases();
    for (const code of Object.keys(inputs)) {
      expect(findCatalogueEntry(code), code).toBeDefined();
      expect(codes.has(code), code).toBe(false);
    }
  });
});

it('replacement characters read as GBK are told, a name with the same character is not', () => {
  const told = (text: string) => inRemark(text).some(({ code }) => code === 'replacement-character');
  expect(told('平稳锟斤拷')).toBe(true);
  expect(told('李锟')).toBe(false);
});

/** Golden cases are compared with what is found, finding by finding, so what they expect is raised. */
function codesOfCases(): Set<string> {
  const folder = new URL('cases/', import.meta.url);
  return new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('expected.json'))
      .flatMap((name) => {
        const { findings } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
        return (findings as Finding[]).map(({ code }) => code);
      }),
  );
}

/** Codes of the families that other packages raise, as far as one of their tests names them. */
function codesOfOtherTests(): string[] {
  const root = new URL('../../../', import.meta.url);
  const folders = ['packages/verify/test/', 'packages/verify/src/', 'packages/xlsx/test/', 'apps/cli/test/'];
  const tests = folders
    .flatMap((folder) =>
      readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => readFileSync(new URL(folder + name.replaceAll('\\', '/'), root), 'utf8')),
    )
    .join('\n');
  return families
    .filter(({ id }) => elsewhere.includes(id))
    .flatMap(({ entries }) => entries.map(({ code }) => code))
    .filter((code) => new RegExp(`['\\s]${code}['\\s:]`).test(tests));
}
