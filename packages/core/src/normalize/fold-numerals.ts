import { arabicNumeral, numeralPattern } from './chinese-numeral.ts';
import { joinSteps } from './joined-steps.ts';

const simplified: Record<string, string> = {
  幣: '币',
  臺: '台',
  圓: '圆',
  韓: '韩',
  歐: '欧',
  鎊: '镑',
  約: '约',
  過: '过',
  將: '将',
  餘: '余',
  於: '于',
  滿: '满',
  內: '内',
  達: '达',
  負: '负',
  個: '个',
};
const traditional = new RegExp(`[${Object.keys(simplified).join('')}]`, 'g');

const fractions: Record<string, string> = { 百: '%', 千: '‰', 万: '‱', 萬: '‱' };
const foldable = new RegExp(`[〇零一二两兩三四五六七八九十百千万萬亿億${Object.keys(simplified).join('')}]`);
const fraction = new RegExp(`^(.*?)([百千万萬])分之(\\d+(?:\\.\\d+)?|${numeralPattern})(.*)$`);
const steps = /^(\D*?)(\d[\d万萬亿億千百]*[万萬亿億千百][\d万萬亿億千百]*)(\D*)$/;
const numeral = new RegExp(`^([^〇零一二两兩三四五六七八九十百千万萬亿億\\d]*)(${numeralPattern})(\\D*)$`);
/** 三个亿, 3个亿 */
const countedScale = /(?<=[\d一二两兩三四五六七八九十百])个(?=万亿|亿|億)/;
/** 三成五 is 3.5 tenths. */
const brokenTenths = /([一二三四五六七八九])成([一二三四五六七八九])(?![一二三四五六七八九十])/;
const kindFirst = /^(?:成|%|‰|‱|[个個]?百分[点點]|[个個]?基[点點])/;

/**
 * A quantity with Chinese numerals, 百分之 or a number in steps, rewritten in Arabic digits; undefined where there is
 * nothing to rewrite or where it isn't certain. Unless the column is declared to hold quantities, a numeral below a
 * hundred that stands alone (十一, 二十三) and a single one before a counted thing (三家, 一起) stay words.
 */
export function foldNumerals(printed: string, isDeclared: boolean): string | undefined {
  if (!foldable.test(printed)) return undefined;
  const text = printed
    .replace(traditional, (character) => simplified[character] ?? character)
    .replace(countedScale, '')
    .replace(brokenTenths, '$1点$2成');
  const part = text.includes('分之') ? fraction.exec(text) : null;
  if (part) {
    const [, before = '', of = '', number = '', behind = ''] = part;
    const arabic = /^\d/.test(number) ? number : number === '百' ? '100' : arabicNumeral(number);
    return arabic === undefined ? undefined : `${before}${arabic}${fractions[of]}${behind}`;
  }
  const stepped = steps.exec(text);
  const joined = stepped && joinSteps(stepped[2] ?? '');
  if (stepped && joined) return `${stepped[1]}${joined}${stepped[3]}`;
  const match = numeral.exec(text);
  if (match) {
    const [, before = '', run = '', behind = ''] = match;
    if (!isDeclared && !isPlainlyNumber(run, behind)) return undefined;
    const arabic = run === '两' && behind === '' ? undefined : arabicNumeral(run);
    return arabic === undefined ? undefined : `${before}${arabic}${behind}`;
  }
  return text === printed ? undefined : text;
}

function isPlainlyNumber(run: string, behind: string): boolean {
  if (behind === '') return run.length > 1 && /[百千万萬亿億]/.test(run);
  return run.length > 1 || kindFirst.test(behind) || (run === '十' && /^[多余]/.test(behind));
}
