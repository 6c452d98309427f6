import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CellType, readValue } from '@trifold/core';
import { beforeAll, expect, it } from 'vitest';
import { program, scratchFolder, trifold } from '../run-program.ts';
import { writeReport } from './hostile-report.ts';
import { caseTitle, describeCases, type ThreatCase, threatCases } from './threat-cases.ts';

interface Meaning {
  type: string;
  value?: string;
  findings: { code: string }[];
}

/** What `trifold value` says of cells. */
function meaningsOf(cells: string[], ...args: string[]): Meaning[] {
  const { status, stdout } = spawnSync(process.execPath, [program, 'value', ...args], {
    input: cells.map((cell) => `${cell}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
  expect(status).toBe(0);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Meaning);
}

/** Type, value and codes of findings of each case; `shown` is the text in a published table, where it differs. */
const meanings: Record<string, { is: [type: string, value: string, ...codes: string[]]; shown?: string }> = {
  'unicode-0': { is: ['text', '321', 'bidi-control'], shown: '321' },
  'unicode-1': { is: ['text', 'Adcba', 'bidi-control'], shown: 'Adcba' },
  'unicode-2': { is: ['text', 'x', 'bidi-control'], shown: 'x' },
  'unicode-3': { is: ['number', '1000', 'zero-width'] },
  'unicode-4': { is: ['number', '1000'] },
  'unicode-5': { is: ['number', '1000'] },
  'unicode-6': { is: ['number', '1000'] },
  'unicode-7': { is: ['flagged', '𝟏𝟐', 'type-error'] },
  'unicode-8': { is: ['flagged', '١٢٣', 'type-error'] },
  'unicode-9': { is: ['number', '1000'] },
  'unicode-10': { is: ['flagged', '⑤', 'type-error'] },
  'unicode-11': { is: ['text', '㈱'] },
  'unicode-12': { is: ['flagged', '½', 'type-error'] },
  'unicode-13': { is: ['text', 'аdmin', 'mixed-script'] },
  'unicode-14': { is: ['text', '\ufffd', 'replacement-character'], shown: '\ufffd' },
  'unicode-15': { is: ['text', '\u00e9'] },
  'unicode-16': { is: ['text', 'e\u0301'] },
  'unicode-17': { is: ['text', '', 'tag-character'], shown: '' },
  'unicode-18': { is: ['text', '⼀', 'look-alike'] },
  'unicode-19': { is: ['text', '〇'] },
  'formula-false-positive-0': { is: ['number', '-5'] },
  'formula-false-positive-1': { is: ['percent', '5'] },
  'formula-false-positive-2': { is: ['number', '-1234.5'] },
  'formula-false-positive-3': { is: ['percent', '-12'] },
  'formula-false-positive-4': { is: ['flagged', '=5', 'type-error'] },
  'formula-false-positive-5': { is: ['text', '@公司'] },
};

describeCases('cells of odd characters, and numbers that begin as formulas do', () => {
  const cases = [...threatCases('unicode'), ...threatCases('formula-false-positive')];

  it('has a meaning for each case', () => {
    expect(cases.map(({ id }) => id)).toEqual(Object.keys(meanings));
  });

  let said: Meaning[] = [];
  beforeAll(() => {
    said = meaningsOf(cases.map(({ input }) => input));
    expect(said).toHaveLength(cases.length);
  });

  it.each(cases.map((item, at) => [caseTitle(item), item.id, at] as const))('%s', (_, id, at) => {
    const { type, value, findings } = said[at] ?? {};
    expect([type, value, ...(findings ?? []).map(({ code }) => code)]).toEqual(meanings[id]?.is);
  });

  it('unicode-0: is a number where a column declares it, with the finding', () => {
    const cell = cases[0]?.input ?? '';
    expect(meaningsOf([cell], '--type', 'number')).toMatchObject([
      { type: 'number', value: '321', findings: [{ code: 'bidi-control' }] },
    ]);
  });

  it('are published as they are, without what nobody can see, and the raw cell beside it', () => {
    const folder = join(scratchFolder(), 'report');
    writeReport(folder, { texts: cases.map(({ id, input }) => [id, input]) });
    const ended = trifold(['build', folder, '--only', 'json,xlsx']);
    expect(ended.status, ended.err).toBe(0);
    const bundle = JSON.parse(readFileSync(join(folder, 'out', 'bundle.json'), 'utf8')) as {
      tables: { rows: { key: string; cells: { text: { text: { en: string }; raw?: string } } }[] }[];
    };
    const cells = new Map(bundle.tables[0]?.rows.map(({ key, cells }) => [key, cells.text]));
    for (const { id, input } of cases) {
      const { shown } = meanings[id] ?? {};
      expect.soft(cells.get(id)?.text.en, id).toBe(shown ?? input);
      // A lone surrogate is no UTF-8: a file has U+FFFD in its place already.
      if (shown !== undefined && id !== 'unicode-14') expect.soft(cells.get(id)?.raw, id).toBe(input);
    }
    expect(ended.err).toMatch(/^tables\/texts\.csv:18 text note similar-value: .+ of line 17/m);
  });

  it('unicode-15, unicode-16: two rows may not have the two forms as their keys', () => {
    const folder = join(scratchFolder(), 'report');
    writeReport(folder, {
      texts: [
        ['\u00e9', 'one'],
        ['e\u0301', 'two'],
      ],
    });
    expect(trifold(['check', folder])).toMatchObject({ status: 0, out: expect.stringMatching(/similar-/) });
  });
});

describeCases('cells that would keep a backtracking pattern busy', () => {
  const types = [undefined, 'number', 'percent', 'money', 'range', 'period', 'duration', 'text'] as const;
  const cases = threatCases('redos');
  const built = ({ input }: ThreatCase): string => {
    const [unit = '', count = 0] = JSON.parse(input.slice('REPEAT:'.length)) as [string, number];
    return unit.repeat(count);
  };

  let said: Meaning[] = [];
  beforeAll(() => {
    said = meaningsOf(cases.map(built));
  });

  it.each(cases.map((item, at) => [caseTitle(item), item, at] as const))('%s', (_, item, at) => {
    const cell = built(item);
    for (const type of types) {
      const started = performance.now();
      readValue(cell, type as CellType | undefined);
      expect.soft(performance.now() - started, String(type)).toBeLessThan(250);
    }
    if (item.id === 'redos-2') expect(said[at]).toMatchObject({ type: 'missing', reason: 'blank' });
    else expect(said[at]).toMatchObject({ value: cell, type: /^\d/.test(cell) ? 'flagged' : 'text' });
  });
});
