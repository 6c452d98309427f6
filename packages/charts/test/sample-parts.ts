import type { ChartBase, ChartCard, ChartLabel, Mark, Text } from '@trifold/core';

export const text = (chinese: string, english: string): Text => ({ 'zh-CN': chinese, en: english });
export const label = (chinese: string, english: string): ChartLabel => ({ text: text(chinese, english) });
export const quoted = (figure: string, chinese: string, english: string): ChartLabel => ({
  text: text(chinese, english),
  figure,
});
export const mark = (figure: string, at: number, chinese: string, english: string): Mark => ({
  figure,
  at,
  text: text(chinese, english),
});
export const card = (title: ChartLabel, ...lines: ChartLabel[]): ChartCard => ({
  title,
  lines,
  emphasis: 'second',
  missing: false,
});

export const base = (id: string): ChartBase => ({
  id,
  number: '1',
  title: text('标题', 'Title'),
  subtitle: text('副标题', 'Subtitle'),
  alt: { 'zh-CN': [{ text: '图的说明。' }], en: [{ text: 'What the picture shows.' }] },
  sources: ['S1'],
  statuses: ['reported'],
});
