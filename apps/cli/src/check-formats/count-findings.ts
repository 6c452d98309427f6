import type { Finding, Locale, Severity } from '@trifold/core';

const severities: Severity[] = ['error', 'warning', 'note'];
const words: Record<Severity, string> = { error: '个错误', warning: '个警告', note: '条提示' };

/** How many findings have each severity. */
export function countFindings(findings: Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** "2 errors, 1 note"; severities that nothing has are left out. */
export function countsText(counts: Record<Severity, number>, locale: Locale): string {
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const count = counts[severity];
      return locale === 'en'
        ? `${count} ${severity}${count === 1 ? '' : 's'}`
        : `${count} ${words[severity]}`;
    });
  if (parts.length === 0) return locale === 'en' ? 'no findings' : '没有发现问题';
  return parts.join(locale === 'en' ? ', ' : '，');
}
