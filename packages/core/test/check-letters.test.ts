import { describe, expect, it } from 'vitest';
import { build, field, table } from './declared/build-declared.ts';

/** Words that are told as look-alikes, each with the line of its cell; cells stand in the lines from 2 on. */
function told(cells: string[], more = ''): string[] {
  const lines = cells.map((cell, at) => `row ${String.fromCharCode(97 + at)},"${cell}"\n`).join('');
  const { findings } = build(
    table([field('key', 'name'), field('word', 'name')], ['primaryKey: [key]']),
    { 'tables/t.csv': `key,word\n${lines}` },
    more,
  );
  return findings.flatMap(({ code, line, column, message }) =>
    code === 'homoglyph' && column === 'word'
      ? [`${line} ${/[“"](.+?)[”"]/.exec(message.en ?? '')?.[1]}`]
      : [],
  );
}

describe('a letter that looks like another character', () => {
  it.each([
    ['l among digits', ['约14l亿美元', 'l0%', '20l9年'], ['2 14l', '3 l0', '4 20l9']],
    ['O among digits', ['2O23年', '1OO万', '1oo%'], ['2 2O23', '3 1OO', '4 1oo']],
    ['O before what is counted', ['3O家', '10O 个'], ['2 3O', '3 10O']],
    ['inside a number that goes on', ['约1l.5亿', '1O,000'], ['2 1l', '3 1O']],
    ['first or last in a column of numbers', ['2', '1.5', 'O.5', 'l0'], ['4 O.5', '5 l0']],
    ['l for I, beside the right word', ['AlGC', 'AIGC'], ['2 AlGC']],
    ['0 for O, beside the right word', ['0penAI', 'OpenAI'], ['2 0penAI']],
    ['a Cyrillic letter, beside the right word', ['ChatGPT', 'Ch\u0430tGPT'], ['3 Ch\u0430tGPT']],
    ['a Greek letter, beside the right word', ['\u0391IGC', 'AIGC'], ['2 \u0391IGC']],
    ['l for 1 in a name, beside the right word', ['T5-1lB', 'T5-11B'], ['2 1lB']],
  ])('is a warning: %s', (_, cells, expected) => {
    expect(told(cells)).toEqual(expected);
  });

  it.each([
    [
      'names of mixed letters and digits',
      ['iPhone14l', 'iPhone14', 'H100', 'A100', 'K8s', 'i18n', 'l10n', 'C919'],
    ],
    [
      'names of models',
      ['o1', 'O1-mini', 'GPT-4o', 'GPT-4o家族', 'GPT-4o个人版', 'Llama2', 'LLaMA', 'Yi-34B'],
    ],
    ['litres and other measures', ['10l', '5l桶', '5l 牛奶', '5l家庭装', '10l,200g']],
    ['litres among numbers', ['10', '20', '5l']],
    ['O2O and B2B', ['O2O', 'o2o', 'B2B', 'H2O', 'V2O5']],
    ['an odd word without a twin', ['AlGC', 'lnput']],
    ['two spellings of one name', ['OpenAI', 'openAI', 'iFlytek', 'IFLYTEK']],
    ['words of another alphabet', ['Москва', 'β测试', 'α版', 'Ω']],
    ['full-width letters, which another note is about', ['ＡＩＧＣ', 'AIGC']],
  ])('is none: %s', (_, cells) => {
    expect(told(cells)).toEqual([]);
  });

  it('is found by the names that report.yaml has', () => {
    expect(told(['0penAI'])).toEqual([]);
    expect(told(['0penAI'], 'names: [OpenAI]')).toEqual(['2 0penAI']);
  });

  it('is told with what it is and should be, and in how many rows', () => {
    const { of } = build(table([field('key', 'name'), field('word', 'name')], ['primaryKey: [key]']), {
      'tables/t.csv': 'key,word\na,Ch\u0430tGPT\nb,ChatGPT\nc,Ch\u0430tGPT\n',
    });
    expect(of('homoglyph').map(({ message }) => message)).toEqual([
      {
        'zh-CN':
          '“Ch\u0430tGPT”看上去与第 3 行的“ChatGPT”一样，字符却不同：\u0430（U+0430）不是 a；该列共 2 行如此。',
        en: '"Ch\u0430tGPT" looks like "ChatGPT" of line 3 but is written otherwise: \u0430 (U+0430), not a; 2 rows of the column have it.',
      },
    ]);
  });
});
