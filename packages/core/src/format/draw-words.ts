import type { Text } from '../report/report.ts';
import type { AggregateRule } from '../score/aggregate/aggregate-rule.ts';
import type { RescaleRule } from '../score/rescale/rescale-rule.ts';
import type { Uncertainty } from '../score/robustness/uncertainty.ts';
import { alternativeWords } from './list-words.ts';
import { aggregateRuleName, missingRuleName, rescaleRuleName } from './method-words.ts';

type Quote = (parameter: string) => string;

/**
 * What each draw varies, with every rule that it chooses among: a sentence, empty where nothing varies. Numbers of the
 * rule at place n, from 1, are the parameters `drawn-n-low` and so on; `power-drawn-n` is that of a power mean.
 */
export function drawWords(quote: Quote, uncertainty: Uncertainty): Text {
  const { weights, dropOne, rescale = [], aggregate = [], missing = [] } = uncertainty;
  const varied: Text[] = [];
  if (weights > 0) {
    varied.push({
      'zh-CN': `每个权重上下浮动至多${quote('weight-range')}%`,
      en: `every weight by up to ${quote('weight-range')}% either way`,
    });
  }
  if (dropOne) varied.push({ 'zh-CN': '去掉一项指标或都不去掉', en: 'one indicator left out, or none' });
  if (rescale.length > 1) {
    const ways = alternativeWords(rescale.map((rule, at) => drawnRescaling(rule, at + 1, quote)));
    varied.push({ 'zh-CN': `缩放用${ways['zh-CN']}`, en: `rescaling by ${ways.en}` });
  }
  if (aggregate.length > 1) {
    const ways = alternativeWords(aggregate.map((rules, at) => drawnMeans(rules, at + 1, quote)));
    varied.push({ 'zh-CN': `汇总用${ways['zh-CN']}`, en: `aggregation by ${ways.en}` });
  }
  if (missing.length > 1) {
    const ways = alternativeWords(missing.map(missingRuleName));
    varied.push({ 'zh-CN': `缺失的处理用${ways['zh-CN']}`, en: `missing numbers as one of ${ways.en}` });
  }
  return {
    'zh-CN': sentence(
      varied,
      'zh-CN',
      ['每套方法变动：', '每套方法同时变动：'],
      '；',
      '每种取法可能性相同。',
    ),
    en: sentence(
      varied,
      'en',
      ['Each draw varies ', 'Each draw varies all of this at once: '],
      '; ',
      'All ways of a choice are equally likely.',
    ),
  };
}

function sentence(
  varied: Text[],
  locale: 'zh-CN' | 'en',
  [one, several]: [string, string],
  between: string,
  odds: string,
): string {
  if (varied.length === 0) return '';
  const begin = varied.length === 1 ? one : several;
  const end = locale === 'en' ? '.' : '。';
  const list = varied.map((each) => each[locale] ?? '').join(between);
  if (varied.length === 1) return `${begin}${list}${end}`;
  return `${begin}${list}${end}${locale === 'en' ? ' ' : ''}${odds}`;
}

function drawnRescaling(rule: RescaleRule, at: number, quote: Quote): Text {
  const name = rescaleRuleName(rule);
  if (typeof rule === 'object' && 'minMax' in rule) {
    const [low, high] = [quote(`drawn-${at}-low`), quote(`drawn-${at}-high`)];
    return { 'zh-CN': `${name['zh-CN']}（${low}至${high}）`, en: `${name.en} from ${low} to ${high}` };
  }
  if (typeof rule === 'object' && 'zScore' in rule) {
    const [mean, deviation] = [quote(`drawn-${at}-mean`), quote(`drawn-${at}-deviation`)];
    return {
      'zh-CN': `${name['zh-CN']}（均值${mean}、标准差${deviation}）`,
      en: `${name.en} with mean ${mean} and standard deviation ${deviation}`,
    };
  }
  return name;
}

function drawnMeans(rules: AggregateRule[], at: number, quote: Quote): Text {
  const names = rules.map((rule) => {
    const name = aggregateRuleName(rule);
    if (typeof rule !== 'object') return name;
    const power = quote(`drawn-${at}-power`);
    return { 'zh-CN': `${name['zh-CN']}（指数${power}）`, en: `${name.en} with exponent ${power}` };
  });
  return {
    'zh-CN': names.map((name) => name['zh-CN'] ?? '').join('再'),
    en: names.map((name) => name.en ?? '').join(' then '),
  };
}
