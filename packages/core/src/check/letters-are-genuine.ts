import { cleanText } from '../normalize/clean-text.ts';
import type { Column, Table } from '../normalize/table.ts';
import { rowsHaving } from '../read/raw-column.ts';
import type { Finding } from '../report/finding.ts';
import { placeOf, shorten } from './place-of.ts';
import type { Rule } from './rule.ts';
import type { Twin } from './words/find-twins.ts';
import { letterAmongDigits } from './words/letter-among-digits.ts';
import { misprintsAmongNumbers } from './words/misprints-among-numbers.ts';
import type { SuspectWords } from './words/suspect-words.ts';
import type { Suspect } from './words/suspects.ts';
import { textColumns } from './words/text-columns.ts';

/**
 * Words of texts are spelt with the characters that they seem to be: no small l in AlGC, no 0 in 0penAI, no Greek Τ in
 * ChatGPT, no l in 14l亿. A word is reported where another one of the report looks the same and is spelt less oddly,
 * once for each column; a letter among digits always, and in a column of numbers wherever it makes one of a cell.
 */
export const lettersAreGenuine: Rule = (table, { words }) => [
  ...textColumns(table).flatMap((column) => homoglyphs(table, column, words)),
  ...mixedScripts(table),
];

function homoglyphs(
  table: Table,
  { field, cells, at }: ReturnType<typeof textColumns>[number],
  { inColumn, twins }: SuspectWords,
): Finding[] {
  const suspects = inColumn.get(cells) ?? [];
  const inWords = suspects.flatMap((suspect) => {
    const { word, letter, count, row } = suspect;
    const twin = twins.get(suspect);
    if (letter !== undefined)
      return [letterAmongDigits(placeOf(table, field, row, at), { word, letter, count })];
    return twin ? [lookAlike(table, field, at, suspect, twin)] : [];
  });
  const isTold = (cell: string) =>
    suspects.some(({ word, letter }) => letter !== undefined && cell.includes(word));
  const asNumbers = misprintsAmongNumbers(cells)
    .filter(({ cell }) => !isTold(cell))
    .map(({ cell, letter, count, row }) =>
      letterAmongDigits(placeOf(table, field, row, at), { word: shorten(cell), letter, count }),
    );
  return [...inWords, ...asNumbers];
}

function lookAlike(table: Table, field: Column, at: number, suspect: Suspect, twin: Twin): Finding {
  const { row, word, count } = suspect;
  const isHere = twin.file === table.spec.file;
  const where =
    twin.line === 0
      ? { 'zh-CN': ' report.yaml 里', en: ' of report.yaml' }
      : isHere
        ? { 'zh-CN': `第 ${twin.line} 行`, en: ` of line ${twin.line}` }
        : { 'zh-CN': ` ${twin.file} 第 ${twin.line} 行`, en: ` of ${twin.file}, line ${twin.line},` };
  const strange = strangers(word, twin.word);
  return {
    code: 'homoglyph',
    severity: 'warning',
    ...placeOf(table, field, row, at),
    message: {
      'zh-CN': `“${word}”看上去与${where['zh-CN']}的“${twin.word}”一样，字符却不同：${strange['zh-CN']}${times(count)['zh-CN']}。`,
      en: `"${word}" looks like "${twin.word}"${where.en} but is written otherwise: ${strange.en}${times(count).en}.`,
    },
    hint: {
      'zh-CN': `若是同一个词，改成“${twin.word}”。`,
      en: `If they are the same word, write "${twin.word}".`,
    },
  };
}

function times(count: number): { 'zh-CN': string; en: string } {
  return count === 1
    ? { 'zh-CN': '', en: '' }
    : { 'zh-CN': `；该列共 ${count} 行如此`, en: `; ${count} rows of the column have it` };
}

/** What differs, character by character, with the code points of letters that nobody could tell apart. */
function strangers(word: string, twin: string): { 'zh-CN': string; en: string } {
  const pairs = new Map<string, [string, string]>();
  for (let at = 0; at < word.length; at += 1) {
    const [mine = '', theirs = ''] = [word[at], twin[at]];
    if (mine !== theirs) pairs.set(mine + theirs, [mine, theirs]);
  }
  const list = [...pairs.values()];
  return {
    'zh-CN': list
      .map(([mine, theirs]) => `${named(mine, '（）')}不是 ${named(theirs, '（）').trim()}`)
      .join('，'),
    en: list.map(([mine, theirs]) => `${named(mine, '()')}, not ${named(theirs, '()')}`).join('; '),
  };
}

function named(character: string, brackets: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return brackets === '（）' ? `${character} ` : character;
  const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return brackets === '（）' ? `${character}（${point}）` : `${character} (${point})`;
}

/** Words of two alphabets in the columns that a field is not read from; those it is read from are told of already. */
function mixedScripts(table: Table): Finding[] {
  return textColumns(table)
    .filter(({ at }) => at > 0)
    .flatMap(({ field, cells, at }) =>
      rowsHaving(cells, (cell) => cleanText(cell).remark === 'mixed-script').map(
        (row): Finding => ({
          code: 'mixed-script',
          severity: 'warning',
          ...placeOf(table, field, row, at),
          message: {
            'zh-CN': '一个词里混用了拉丁字母和其他文字的字母。',
            en: 'A word mixes Latin letters with those of another alphabet.',
          },
          hint: {
            'zh-CN': '核对原文，用同一种文字重新输入。',
            en: 'Check the source and type it again in one alphabet.',
          },
        }),
      ),
    );
}
