import type { Severity, Status } from '@trifold/core';

/** Colours of the brief. */
export const colors = {
  navy: '#14284B',
  teal: '#0F8B8D',
  /** Dark enough for small type on white. */
  tealInk: '#0B6E70',
  orange: '#E07A1F',
  orangeInk: '#B4560B',
  ink: '#20262E',
  grey: '#5B6672',
  faint: '#727D89',
  rule: '#D5DBE1',
  wash: '#F2F5F8',
  tealWash: '#E6F3F3',
  orangeWash: '#FCF1E6',
  white: '#FFFFFF',
} as const;

export const statusColors: Record<Status, string> = {
  reported: colors.teal,
  related: '#3B6FB6',
  derived: '#7A5AA6',
  coded: colors.orange,
  illustrative: '#B08A2E',
  missing: '#A6AFB8',
};

export const severityColors: Record<Severity, string> = {
  error: '#B3261E',
  warning: colors.orangeInk,
  note: colors.tealInk,
};

/** A size of type and the distance between its baselines, in points. */
export interface TypeStyle {
  size: number;
  leading: number;
}

export interface TypeScale {
  body: TypeStyle;
  small: TypeStyle;
  note: TypeStyle;
  kicker: TypeStyle;
  headline: TypeStyle;
  pageTitle: TypeStyle;
  caption: TypeStyle;
  table: TypeStyle[];
}

const chinese: TypeScale = {
  body: { size: 10, leading: 17 },
  small: { size: 8.5, leading: 13.5 },
  note: { size: 7.5, leading: 11.5 },
  kicker: { size: 8.5, leading: 13 },
  headline: { size: 17, leading: 25 },
  pageTitle: { size: 22, leading: 30 },
  caption: { size: 10, leading: 15 },
  table: [
    { size: 8.5, leading: 13 },
    { size: 7.8, leading: 12 },
    { size: 7, leading: 10.5 },
  ],
};

const english: TypeScale = {
  ...chinese,
  body: { size: 9.8, leading: 15.5 },
  small: { size: 8.4, leading: 12.5 },
  note: { size: 7.4, leading: 10.8 },
  headline: { size: 16.5, leading: 22.5 },
  table: [
    { size: 8.2, leading: 12 },
    { size: 7.6, leading: 11 },
    { size: 6.9, leading: 9.8 },
  ],
};

export const typeScales = { 'zh-CN': chinese, en: english } as const;
