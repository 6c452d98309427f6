import type { Locale } from '../report/report.ts';

const chinese: Record<string, string> = {
  CNY: '元',
  USD: '美元',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元',
  HKD: '港元',
  TWD: '新台币',
  KRW: '韩元',
  SGD: '新加坡元',
  AUD: '澳元',
  CAD: '加元',
  CHF: '瑞士法郎',
  SEK: '瑞典克朗',
  INR: '印度卢比',
  RUB: '卢布',
};

const english: Record<string, string> = {
  CNY: 'RMB',
  USD: 'US$',
  EUR: '€',
  GBP: '£',
  JPY: 'JP¥',
  HKD: 'HK$',
  TWD: 'NT$',
  SGD: 'S$',
  AUD: 'A$',
  CAD: 'C$',
};

/** A currency as a locale writes it: 美元, US$. A code that has no word here stays the code. */
export function currencyWord(code: string, locale: Locale): string {
  return (locale === 'zh-CN' ? chinese[code] : english[code]) ?? code;
}

/** What stands before an amount in English: US$, or RMB with a space. */
export function currencyPrefix(code: string): string {
  const word = currencyWord(code, 'en');
  return /[A-Z]$/.test(word) ? `${word} ` : word;
}
