import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@trifold/core';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../src/arguments.ts';
import { findingFormats } from '../src/check-formats/finding-format.ts';
import { formatFindings } from '../src/check-formats/format-findings.ts';
import { copyOfReport, trifold } from './run-program.ts';

/** Whatever a cell may bring along: line ends, marks of every format, controls, half a character. */
const nasty =
  'a\r\nb\n::error::x %0A 100%, "q" \'s\' <&> ]]> [l](http://x) {0}\0\u001b[31m\u0085\u2028\u202e\uFFFE\uD800';

const plain: Finding = {
  code: 'type-error',
  severity: 'error',
  file: 'tables/financing.csv',
  line: 14,
  column: 'amount',
  raw: '约14l亿美元',
  message: { 'zh-CN': '得到“约14l亿美元”，应为 money。', en: 'got "约14l亿美元", expected money.' },
  hint: { 'zh-CN': '改正单元格。', en: 'Correct the cell.' },
};
const worst: Finding = {
  code: 'type-error',
  severity: 'error',
  file: 'tables/a, b:c%20\n融资.csv',
  line: 3,
  column: `column ${nasty}`,
  raw: nasty,
  message: { 'zh-CN': `得到“${nasty}”。`, en: `got "${nasty}".` },
};
const warning: Finding = { ...plain, code: 'extra-label', severity: 'warning', line: 1 };
const note: Finding = { code: 'outlier', severity: 'note', message: { 'zh-CN': '偏离。', en: 'Far off.' } };
const all = [plain, worst, warning, note];

const options = { version: '1.2.3', locale: 'en', basePath: 'data/aigc-2023' } as const;
const format = (kind: (typeof findingFormats)[number], findings: Finding[], more = {}) =>
  formatFindings(kind, findings, { ...options, ...more });

describe('text', () => {
  it('is a line a finding and their count, in either language', () => {
    expect(format('text', [plain, warning])).toBe(
      [
        'tables/financing.csv:14 amount error type-error: got "约14l亿美元", expected money. Correct the cell.',
        'tables/financing.csv:1 amount warning extra-label: got "约14l亿美元", expected money. Correct the cell.',
        '1 error, 1 warning',
        '',
      ].join('\n'),
    );
    expect(format('text', [plain, plain, note], { locale: 'zh-CN' })).toBe(
      [
        'tables/financing.csv:14 amount 错误 type-error: 得到“约14l亿美元”，应为 money。改正单元格。',
        'tables/financing.csv:14 amount 错误 type-error: 得到“约14l亿美元”，应为 money。改正单元格。',
        '提示 outlier: 偏离。',
        '2 个错误，1 条提示',
        '',
      ].join('\n'),
    );
    expect(format('text', [])).toBe('no findings\n');
    expect(format('text', [], { locale: 'zh-CN' })).toBe('没有发现问题\n');
  });

  it('lets no cell break a line, colour the terminal or turn the writing', () => {
    const lines = format('text', [worst])
      .trimEnd()
      .split(/[\r\n\u0085\u2028]/);
    expect(lines).toHaveLength(2);
    expect(lines[0]).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
    expect(lines[0]).toContain('a\\r\\nb\\n::error::x %0A 100%');
    expect(lines[0]).toContain('\\u0000\\u001B[31m\\u0085\\u2028\\u202E\\uFFFE\\uD800');
  });
});

describe('json', () => {
  it('has every finding as it is, and how many of each severity', () => {
    expect(JSON.parse(format('json', [plain, warning, note]))).toEqual({
      findings: [plain, warning, note],
      counts: { error: 1, warning: 1, note: 1 },
    });
    expect(JSON.parse(format('json', []))).toEqual({
      findings: [],
      counts: { error: 0, warning: 0, note: 0 },
    });
  });

  it('keeps raw text exactly, but for half a character', () => {
    const { findings } = JSON.parse(format('json', [worst])) as { findings: Finding[] };
    expect(findings[0]?.raw).toBe(nasty.replace('\uD800', '\uFFFD'));
    expect(format('json', [worst])).not.toMatch(/\\ud800/i);
  });
});

describe('github', () => {
  it('is a workflow command a finding; a note is a notice', () => {
    expect(format('github', [plain, warning, note])).toBe(
      [
        '::error file=data/aigc-2023/tables/financing.csv,line=14,title=type-error::amount: got "约14l亿美元", expected money. Correct the cell.',
        '::warning file=data/aigc-2023/tables/financing.csv,line=1,title=extra-label::amount: got "约14l亿美元", expected money. Correct the cell.',
        '::notice file=data/aigc-2023/report.yaml,title=outlier::Far off.',
        '',
      ].join('\n'),
    );
    expect(format('github', [])).toBe('');
  });

  it('escapes what would end a property, the message or the line', () => {
    const text = format('github', [worst]);
    expect(text.split(/[\r\n]/)).toHaveLength(2);
    const { file, title, message } = readCommand(text.trimEnd());
    expect(file).toBe(`data/aigc-2023/${worst.file}`);
    expect(title).toBe('type-error');
    expect(message).toContain('column a\r\nb\n::error::x %0A 100%, "q"');
    expect(text).not.toMatch(/[\0\u001b\p{Cs}\p{Bidi_Control}]/u);
  });

  it('says no line that is none', () => {
    expect(format('github', [{ ...plain, line: 0 }])).toMatch(/^::error file=[^,]*,title=type-error::/);
  });
});

describe('sarif', () => {
  it('has one run with the rules that occur and all results', () => {
    const { log, run } = readSarif(format('sarif', all));
    expect(log).toMatchObject({ version: '2.1.0' });
    expect(log.runs).toHaveLength(1);
    expect(run.tool.driver).toMatchObject({ name: 'Trifold', version: '1.2.3' });
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['extra-label', 'outlier', 'type-error']);
    for (const rule of run.tool.driver.rules) {
      expect(rule.shortDescription?.text).toMatch(/\w/);
      expect(rule.fullDescription?.text).toMatch(/\.$/);
      expect(rule.help?.text).toMatch(/\w/);
      expect(rule).not.toHaveProperty('helpUri');
    }
    expect(run.results.map(({ level }) => level)).toEqual(['error', 'error', 'warning', 'note']);
    for (const { ruleId, ruleIndex } of run.results) {
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
  });

  it('says where, from the working directory', () => {
    const place = (finding: Finding, basePath: string) =>
      readSarif(format('sarif', [finding], { basePath })).run.results[0]?.locations[0];
    expect(place(plain, 'data/aigc-2023')).toEqual({
      physicalLocation: {
        artifactLocation: { uri: 'data/aigc-2023/tables/financing.csv', uriBaseId: '%SRCROOT%' },
        region: { startLine: 14 },
      },
      logicalLocations: [{ name: 'amount', kind: 'column' }],
    });
    const uri = (finding: Finding, basePath: string) =>
      place(finding, basePath)?.physicalLocation.artifactLocation;
    expect(uri(plain, '')).toEqual({ uri: 'tables/financing.csv', uriBaseId: '%SRCROOT%' });
    expect(uri(plain, './')).toEqual({ uri: 'tables/financing.csv', uriBaseId: '%SRCROOT%' });
    expect(uri(plain, '/my reports')).toEqual({ uri: 'file:///my%20reports/tables/financing.csv' });
    expect(uri(plain, 'C:/reports')).toEqual({ uri: 'file:///C:/reports/tables/financing.csv' });
    expect(uri(worst, 'data/报告')).toEqual({
      uri: 'data/%E6%8A%A5%E5%91%8A/tables/a%2C%20b%3Ac%2520%0A%E8%9E%8D%E8%B5%84.csv',
      uriBaseId: '%SRCROOT%',
    });
    expect(uri({ ...plain, file: 'half\uD800.csv' }, '.')?.uri).toBe('half%EF%BF%BD.csv');
  });

  it('gives every result a place with a line, as GitHub refuses the file otherwise', () => {
    const findings = [note, { ...plain, line: 0 }, { ...plain, line: Number.NaN }];
    const { run } = readSarif(format('sarif', findings));
    expect(run.results.map(({ locations }) => locations[0]?.physicalLocation.region)).toEqual(
      findings.map(() => ({ startLine: 1 })),
    );
    expect(run.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      'data/aigc-2023/report.yaml',
    );
  });

  it('lets no cell make a placeholder or a link of its message', () => {
    const { run } = readSarif(format('sarif', [worst, { ...note, message: {} }]));
    expect(run.results[0]?.message.text).toContain('{{0}}');
    expect(run.results[0]?.message.text).toContain('[l] (http://x)');
    expect(run.results[0]?.message.text).not.toMatch(/[\0\u001b\p{Cs}\p{Bidi_Control}]/u);
    expect(run.results[1]?.message.text).not.toBe('');
  });

  it('has a fingerprint of code, file, column and raw text, whatever the line', () => {
    const prints = (finding: Finding, more = {}) =>
      readSarif(format('sarif', [finding], more)).run.results[0]?.partialFingerprints;
    const print = prints(plain);
    expect(print).toEqual({ 'trifoldFinding/v1': expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(prints({ ...plain, line: 99, message: {} }, { basePath: 'elsewhere' })).toEqual(print);
    const others = [
      { ...plain, code: 'outlier' },
      { ...plain, file: 'tables/other.csv' },
      { ...plain, column: 'share' },
      { ...plain, raw: '141' },
    ];
    for (const other of others) expect(prints(other)).not.toEqual(print);
  });

  it('gives a code without an entry a bare rule', () => {
    const { run } = readSarif(format('sarif', [{ ...note, code: 'of-tomorrow' }]));
    expect(run.tool.driver.rules).toEqual([{ id: 'of-tomorrow' }]);
    expect(readSarif(format('sarif', [])).run).toMatchObject({
      tool: { driver: { rules: [] } },
      results: [],
    });
  });
});

describe('junit', () => {
  it('has a suite a file and a case a code, failed by errors alone', () => {
    expect(format('junit', [plain, warning, { ...warning, code: 'type-error' }, note])).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="trifold" tests="3" failures="1">',
        '  <testsuite name="data/aigc-2023/tables/financing.csv" tests="2" failures="1" errors="0" skipped="0">',
        '    <testcase name="type-error" classname="data/aigc-2023/tables/financing.csv" file="data/aigc-2023/tables/financing.csv">',
        '      <failure message="1 error" type="type-error">14 error: amount: got &quot;约14l亿美元&quot;, expected money. Correct the cell.</failure>',
        '      <system-out>1 warning: amount: got &quot;约14l亿美元&quot;, expected money. Correct the cell.</system-out>',
        '    </testcase>',
        '    <testcase name="extra-label" classname="data/aigc-2023/tables/financing.csv" file="data/aigc-2023/tables/financing.csv">',
        '      <system-out>1 warning: amount: got &quot;约14l亿美元&quot;, expected money. Correct the cell.</system-out>',
        '    </testcase>',
        '  </testsuite>',
        '  <testsuite name="data/aigc-2023/report.yaml" tests="1" failures="0" errors="0" skipped="0">',
        '    <testcase name="outlier" classname="data/aigc-2023/report.yaml" file="data/aigc-2023/report.yaml">',
        '      <system-out>note: Far off.</system-out>',
        '    </testcase>',
        '  </testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    );
  });

  it('is well-formed XML 1.0 whatever the cells hold', () => {
    const xml = format('junit', all);
    assertWellFormed(xml);
    expect(xml).toContain('\\u0000\\u001B[31m');
    expect(xml).toContain(']]&gt;');
    expect(xml).toContain('tables/a, b:c%20\\n融资.csv');
    assertWellFormed(format('junit', all, { basePath: '"<&>\0\uD800', locale: 'zh-CN' }));
    expect(() => assertWellFormed('<a b="<"/>')).toThrow();
    expect(() => assertWellFormed('<a>]]></a>')).toThrow();
    expect(() => assertWellFormed('<a>\0</a>')).toThrow();
    expect(() => assertWellFormed('<a><b></a></b>')).toThrow();
  });

  it('has one case that passed where nothing was found', () => {
    const xml = format('junit', []);
    assertWellFormed(xml);
    expect(xml).toMatch(/<testsuites name="trifold" tests="1" failures="0">/);
    expect(xml.match(/<testcase /g)).toHaveLength(1);
  });
});

describe('a hundred thousand findings', () => {
  const many = Array.from({ length: 100_000 }, (_, at): Finding => {
    const finding = [plain, worst, warning, note][at % 4] ?? plain;
    return { ...finding, line: at + 1, file: `tables/${at % 1000}.csv` };
  });

  it.each(findingFormats)('are all there as %s', (kind) => {
    const text = format(kind, many);
    const counted: Record<typeof kind, () => number> = {
      text: () => text.trimEnd().split('\n').length - 1,
      json: () => (JSON.parse(text) as { findings: unknown[] }).findings.length,
      github: () => text.trimEnd().split('\n').length,
      sarif: () => readSarif(text).run.results.length,
      junit: () => text.match(/^(?: {6}<[^>]*>)?\d+ (?:error|warning|note): /gm)?.length ?? 0,
    };
    expect(counted[kind]()).toBe(many.length);
  });
});

describe('trifold check --format', () => {
  it('takes the forms there are, text in English unless told otherwise', () => {
    expect(parseArguments(['check', 'x'])).toMatchObject({ format: 'text', locale: 'en' });
    for (const name of findingFormats) {
      expect(parseArguments(['check', 'x', '--format', name, '--locale', 'zh-CN'])).toEqual({
        command: 'check',
        report: 'x',
        format: name,
        locale: 'zh-CN',
      });
    }
    expect(() => parseArguments(['check', 'x', '--format', 'xml'])).toThrow(/--format takes text, json/);
    expect(() => parseArguments(['check', 'x', '--locale', 'fr'])).toThrow(/--locale takes zh-CN or en/);
    expect(() => parseArguments(['build', 'x', '--format', 'json'])).toThrow(/build has no option --format/);
  });

  it('writes the form to the standard output and ends as without it', () => {
    const report = copyOfReport();
    rmSync(join(report, 'tables/sources.csv'));
    for (const name of ['json', 'github', 'sarif', 'junit'] as const) {
      const ended = trifold(['check', report, '--format', name]);
      expect(ended.err).toBe('');
      expect(ended.status).toBe(1);
      expect(ended.out).toContain('missing-file');
      expect(ended.out.includes(`${report}/tables/sources.csv`)).toBe(name !== 'json');
    }
    const text = trifold(['check', report, '--locale', 'zh-CN']);
    expect(text).toMatchObject({ status: 1, err: '' });
    expect(text.out).toContain('tables/sources.csv 错误 missing-file: 文件不存在。');
  });
});

/** Reads a workflow command as GitHub's runner does. */
function readCommand(line: string): { file?: string; title?: string; message: string } {
  const [, properties = '', data = ''] = /^::\w+ ([^\r\n]*?)::(.*)$/.exec(line) ?? [];
  const undo = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const pairs = properties.split(',').map((pair) => pair.split('='));
  return { ...Object.fromEntries(pairs.map(([key, value = '']) => [key, undo(value)])), message: undo(data) };
}

interface SarifLog {
  version: string;
  runs: SarifRun[];
}

interface SarifRun {
  tool: { driver: { name: string; version: string; rules: SarifRule[] } };
  results: SarifResult[];
}

interface SarifRule {
  id: string;
  shortDescription?: { text: string };
  fullDescription?: { text: string };
  help?: { text: string };
}

interface SarifResult {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: {
    physicalLocation: {
      artifactLocation: { uri: string; uriBaseId?: string };
      region: { startLine: number };
    };
  }[];
  partialFingerprints: Record<string, string>;
}

function readSarif(text: string): { log: SarifLog; run: SarifRun } {
  const log = JSON.parse(text) as SarifLog;
  const [run] = log.runs;
  if (!run) throw new Error('There is no run.');
  return { log, run };
}

/** Throws where a text is no XML 1.0 made of a declaration, elements with attributes in double quotes, and text. */
function assertWellFormed(xml: string): void {
  const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(xml);
  if (forbidden) throw new Error(`character ${forbidden[0].codePointAt(0)} at ${forbidden.index}`);
  const name = '[A-Za-z][\\w-]*';
  const text = '(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\\d+);)*';
  const attributes = `(?:\\s+${name}="${text.replace('[^<&]', '[^<&"]')}")*`;
  const token = new RegExp(`<(/?)(${name})(${attributes})\\s*(/?)>|(${text.slice(0, -1)}+)`, 'uy');
  const open: string[] = [];
  token.lastIndex = /^<\?xml [^?]*\?>\n/.exec(xml)?.[0].length ?? 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const [, end, element, attribute = '', empty, words] = token.exec(xml) ?? [];
    if (words?.includes(']]>')) throw new Error(`]]> in the text at ${at}`);
    if (words !== undefined) continue;
    if (element === undefined) throw new Error(`no markup at ${at}: ${xml.slice(at, at + 40)}`);
    const names = [...attribute.matchAll(new RegExp(`(${name})="`, 'g'))].map(([, key]) => key);
    if (new Set(names).size < names.length) throw new Error(`an attribute is there twice at ${at}`);
    if (end === '/') {
      const opened = open.pop();
      if (opened !== element) throw new Error(`</${element}> closes <${opened}> at ${at}`);
    } else if (empty !== '/') open.push(element);
  }
  if (open.length > 0) throw new Error(`<${open.join('>, <')}> not closed`);
}
