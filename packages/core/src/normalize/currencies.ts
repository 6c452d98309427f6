import { alternatives } from './alternatives.ts';
import { wordTable } from './word-table.ts';

/**
 * Printed currency to ISO 4217. A bare $ is the US dollar, a bare ¥ and 元 the yuan. Words for more than one currency
 * (卢比, 比索, 克朗, 新元, dollars, pounds) are not among them.
 */
const words: Record<string, string[]> = {
  CNY: ['人民币', '人民币¥', 'RMB¥', 'RMB', 'CN¥', '¥'],
  USD: ['美元', '美金', '美圆', 'US$', 'US $', 'USD$', 'U.S.$', '$'],
  HKD: ['港元', '港币', '港圆', 'HK$', 'HKD$'],
  TWD: ['新台币', '台币', 'NT$', 'NTD'],
  JPY: ['日元', '日圆', '日币', 'JP¥'],
  KRW: ['韩元', '韩圆', '韩币', '₩'],
  EUR: ['欧元', '€'],
  GBP: ['英镑', '£'],
  AUD: ['澳元', '澳币', '澳大利亚元', 'A$', 'AU$'],
  CAD: ['加元', '加币', '加拿大元', 'C$', 'CA$'],
  SGD: ['新加坡元', '新加坡币', 'S$'],
  NZD: ['新西兰元', '纽元', 'NZ$'],
  CHF: ['瑞士法郎', '瑞郎'],
  SEK: ['瑞典克朗'],
  NOK: ['挪威克朗'],
  DKK: ['丹麦克朗'],
  INR: ['印度卢比', '₹'],
  RUB: ['卢布', '₽'],
  MOP: ['澳门元', '澳门币'],
  THB: ['泰铢', '฿'],
  VND: ['越南盾', '₫'],
  IDR: ['印尼盾'],
  MYR: ['林吉特', '马来西亚林吉特'],
  PHP: ['菲律宾比索', '₱'],
  BRL: ['雷亚尔', '巴西雷亚尔', 'R$'],
  MXN: ['墨西哥比索'],
  ZAR: ['兰特', '南非兰特'],
  TRY: ['土耳其里拉', '₺'],
  ILS: ['₪'],
  SAR: ['沙特里亚尔'],
  AED: ['阿联酋迪拉姆'],
};

const onlyAfter: Record<string, string> = {
  元: 'CNY',
  元整: 'CNY',
  块钱: 'CNY',
  元人民币: 'CNY',
  人民币元: 'CNY',
  元港币: 'HKD',
  元新台币: 'TWD',
  円: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  yen: 'JPY',
  euro: 'EUR',
  euros: 'EUR',
  'US dollar': 'USD',
  'US dollars': 'USD',
};

const before = new Map<string, string>();
const after = new Map(Object.entries(onlyAfter));
for (const [code, names] of Object.entries(words)) {
  for (const name of [code, ...names]) {
    before.set(name, code);
    after.set(name, code);
  }
}
const exact = new Map([...before, ...after]);
const folded = new Map([...exact].map(([name, code]) => [name.toUpperCase(), code]));

/** Currencies in front of their number. */
export const currenciesBefore = wordTable(before.keys());
/** Currencies behind their number. */
export const currenciesAfter = wordTable(after.keys());
/** The same for regular expressions. */
export const currencyBeforePattern = alternatives(before.keys(), '(?![a-z])');
export const currencyAfterPattern = alternatives(after.keys(), '(?![a-z])');

/** ISO 4217 of a printed currency, capitals or not; undefined for anything else. */
export function currencyCode(printed: string): string | undefined {
  return exact.get(printed) ?? folded.get(printed.toUpperCase());
}

/** 港币500元: 元 counts any currency that is named in front by a word for the money, not for its unit. */
export function isCountedInYuan(printed: string): boolean {
  return /币$/.test(printed);
}
