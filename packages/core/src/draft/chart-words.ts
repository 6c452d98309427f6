import type { Locale } from '../report/report.ts';

type Kind = 'lines' | 'columns' | 'bars';

/** Titles of suggested charts and what those hear who can't see them, in one language. */
export interface ChartWords extends Record<Kind, (value: string, by: string) => string> {
  title(kind: Kind, value: string, by: string): string;
  noUnit: string;
  highest(name: string, value: string, figure: string): string;
  latest(value: string, figure: string, period: string): string;
  latestOf(name: string, value: string, figure: string, period: string): string;
  figureOf(name: string, value: string): string;
  noClaim(title: string): string;
  period(figure: string): string;
}

const chinese: ChartWords = {
  lines: (value) => `${value}随时间变化的折线图。`,
  columns: (value) => `${value}随时间变化的柱状图。`,
  bars: (value, by) => `按${by}比较${value}的条形图。`,
  title: (kind, value, by) => (kind === 'bars' ? `${value}：按${by}` : `${value}的变化`),
  noUnit: '单位待定',
  highest: (name, value, figure) => `${value}：${name}最高，为${figure}。`,
  latest: (value, figure, period) => `${period}${value}为${figure}。`,
  latestOf: (name, value, figure, period) => `${name}${period}的${value}为${figure}。`,
  figureOf: (name, value) => `${name}：${value}`,
  noClaim: (title) => `${title}：论断待定`,
  period: (figure) => `时期：${figure}。`,
};

const english: ChartWords = {
  lines: (value) => `Lines of ${value} over time.`,
  columns: (value) => `Columns of ${value} over time.`,
  bars: (value, by) => `Bars of ${value} by ${by}.`,
  title: (kind, value, by) => (kind === 'bars' ? `${value} by ${by}` : `${value} over time`),
  noUnit: 'Unit to be decided',
  highest: (name, value, figure) => `${value}: ${name} is highest, at ${figure}.`,
  latest: (value, figure, period) => `${value}: ${figure} in ${period}.`,
  latestOf: (name, value, figure, period) => `${name}, ${value}: ${figure} in ${period}.`,
  figureOf: (name, value) => `${name}: ${value}`,
  noClaim: (title) => `${title}: claim to be decided`,
  period: (figure) => `Period: ${figure}.`,
};

/** The words in a language. */
export function chartWords(locale: Locale): ChartWords {
  return locale === 'zh-CN' ? chinese : english;
}
