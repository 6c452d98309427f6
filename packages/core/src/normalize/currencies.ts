/** Printed currency, as words before the number, to ISO 4217. A bare $ is the US dollar, a bare ¥ the yuan. */
const before: Record<string, string> = {
  人民币: 'CNY',
  'RMB¥': 'CNY',
  RMB: 'CNY',
  'CN¥': 'CNY',
  '¥': 'CNY',
  US$: 'USD',
  HK$: 'HKD',
  NT$: 'TWD',
  A$: 'AUD',
  C$: 'CAD',
  S$: 'SGD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₩': 'KRW',
  '₹': 'INR',
  'JP¥': 'JPY',
  美元: 'USD',
};

const after: Record<string, string> = {
  元人民币: 'CNY',
  人民币元: 'CNY',
  人民币: 'CNY',
  元: 'CNY',
  美元: 'USD',
  美金: 'USD',
  港元: 'HKD',
  港币: 'HKD',
  新台币: 'TWD',
  日元: 'JPY',
  日圆: 'JPY',
  円: 'JPY',
  韩元: 'KRW',
  欧元: 'EUR',
  英镑: 'GBP',
  澳元: 'AUD',
  加元: 'CAD',
  新加坡元: 'SGD',
  瑞士法郎: 'CHF',
  瑞典克朗: 'SEK',
  印度卢比: 'INR',
  卢布: 'RUB',
  '€': 'EUR',
  '£': 'GBP',
};

const iso = [
  'CNY',
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'HKD',
  'TWD',
  'KRW',
  'SGD',
  'AUD',
  'CAD',
  'CHF',
  'SEK',
  'INR',
  'RUB',
];
for (const code of iso) {
  before[code] = code;
  after[code] = code;
}
after.RMB = 'CNY';

/** For a regular expression: a currency in front of its number. */
export const currencyBeforePattern = alternatives(before);
/** For a regular expression: a currency behind its number. */
export const currencyAfterPattern = alternatives(after);

/** ISO 4217 of a printed currency; undefined for anything else. */
export function currencyCode(printed: string): string | undefined {
  return before[printed] ?? after[printed];
}

function alternatives(words: Record<string, string>): string {
  const longestFirst = Object.keys(words).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.map((word) => word.replaceAll('$', '\\$')).join('|')})`;
}
