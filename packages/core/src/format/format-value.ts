import type { Value } from '../normalize/value.ts';
import type { Locale } from '../report/report.ts';
import type { Display } from './display.ts';
import { formatDuration } from './format-duration.ts';
import { formatPeriod } from './format-period.ts';
import { formatQuantity } from './format-quantity.ts';
import { missingWords } from './missing-words.ts';
import { qualifierMark, qualifierWord } from './qualifier-words.ts';
import type { ValueText } from './value-text.ts';

/**
 * A value in the words of a locale: "约141亿美元" and 约141; "about US$14.1 billion" and ≈14.1. `place` is the power
 * of ten of the last printed digit; decimals beyond it are neither shown nor lost. Missing values are a dash or
 * their reason; flagged ones stay as they were printed.
 */
export function formatValue(
  value: Value,
  place: number | undefined,
  display: Display,
  locale: Locale,
): ValueText {
  switch (value.type) {
    case 'missing':
      return both(missingWords[value.reason][locale] ?? '—');
    case 'text':
    case 'flagged':
      return both(value.value);
    case 'boolean':
      return both(booleanWord(value.value, locale));
    case 'period':
      return both(formatPeriod(value, locale));
    case 'duration': {
      const words = formatDuration(value, locale);
      return {
        text: `${qualifierWord(value.op, locale)}${words}`,
        cellText: `${qualifierMark(value.op, locale)}${words}`,
      };
    }
    default:
      return formatQuantity(value, place, display, locale);
  }
}

/** 是 / 否, Yes / No */
export function booleanWord(value: boolean, locale: Locale): string {
  if (locale === 'zh-CN') return value ? '是' : '否';
  return value ? 'Yes' : 'No';
}

function both(text: string): ValueText {
  return { text, cellText: text };
}
