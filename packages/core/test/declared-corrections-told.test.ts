import { expect, it } from 'vitest';
import { build, field, table } from './declared/build-declared.ts';

const fields = [field('region', 'name'), field('amount', 'number')];
const file = 'region,amount\nnorth,141\nsouth,25\nwest,25\n注：初步核算数。\n';

/** What is said of one correction. */
function told(line: string, header = 'file,line,column,was,is,reason,source') {
  const { findings } = build(table(fields, ['primaryKey: [region]']), {
    'tables/t.csv': file,
    'tables/corrections.csv': `${header}\n${line}\n`,
  });
  return findings
    .filter(({ code }) => code !== 'notes')
    .map(({ code, message, hint }) => ({ code, zh: message['zh-CN'], en: message.en, hint: hint?.en }));
}

it.each([
  ['tables/t.csv,4,amount,141,142,typo,S1', 'correction-mismatch'],
  ['tables/t.csv,9,amount,141,142,typo,S1', 'correction-not-found'],
  ['tables/t.csv,5,amount,141,142,typo,S1', 'correction-not-found'],
])('a row that has moved is looked for: %s', (line, code) => {
  expect(told(line)).toMatchObject([
    { code, hint: 'Only line 2 of the column has that value; correct the line if the row has moved.' },
  ]);
});

it('a value that several rows have, or none, is not said to have moved', () => {
  for (const was of ['25', '7', '']) {
    const [finding] = told(`tables/t.csv,9,amount,${was},26,typo,S1`);
    expect(finding?.hint).toBe(
      'Correct the line as the file is now; lines count from 1, header and preamble included.',
    );
  }
});

it('a line of notes, and what is no line, can not be corrected', () => {
  expect(told('tables/t.csv,5,amount,25,26,typo,S1')).toMatchObject([
    {
      code: 'correction-not-found',
      zh: '“tables/t.csv”的第 5 行不是数据行的开头，这条更正没有生效。',
      en: 'No row of "tables/t.csv" starts on line 5; the correction had no effect.',
    },
  ]);
  expect(told('tables/t.csv,two,amount,25,26,typo,S1')).toMatchObject([
    { zh: '“two”不是行号，这条更正没有生效。', en: '"two" is no line number; the correction had no effect.' },
  ]);
});

it('a correction to the same value is an error', () => {
  expect(told('tables/t.csv,2,amount,141,141,typo,S1')).toMatchObject([
    { code: 'constraint-error', en: '"was" and "is" are the same, so nothing is corrected.' },
  ]);
});

it('a value that is taken away is called that', () => {
  expect(told('tables/t.csv,2,amount,141,,withdrawn,S1')).toMatchObject([
    {
      code: 'correction-applied',
      zh: '“141”已去掉：withdrawn（S1）。',
      en: '"141" was taken away: withdrawn (S1).',
    },
  ]);
});

it('a missing reason or source leaves no hole in the sentence', () => {
  expect(told('tables/t.csv,2,amount,141,142,,S1').map(({ en }) => en)).toEqual([
    '"141" was corrected to "142" (S1).',
    'The correction has no reason, or lacks it in one language.',
  ]);
  expect(told('tables/t.csv,2,amount,141,142,typo,').map(({ zh }) => zh)).toEqual([
    '“141”更正为“142”：typo。',
    '更正没有写来源。',
  ]);
});

it('a file of corrections without a column says which', () => {
  expect(told('tables/t.csv,2,amount,141,142,typo', 'file,line,column,was,is,reason')).toMatchObject([
    {
      code: 'missing-label',
      zh: '更正文件要有“source”列，这里没有。',
      en: 'A file of corrections needs a column "source"; this one has none.',
    },
  ]);
});
