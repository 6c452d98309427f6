import type { Mark, MissingMark } from '../chart.ts';
import { addFinding, type Draft } from './draft.ts';

/** The largest position; 1 where there is none. Bars and columns start at zero: a mark below it is a finding. */
export function highestMark(draft: Draft, marks: (Mark | MissingMark | null)[]): number {
  const positions = marks.flatMap((mark) => (mark && 'at' in mark ? [mark.at] : []));
  if (positions.some((at) => at < 0)) {
    addFinding(draft, 'chart-below-scale', {
      'zh-CN': '刻度从零开始，不能有负数。',
      en: 'its scale starts at zero; a value is below.',
    });
  }
  const highest = Math.max(0, ...positions);
  return highest > 0 ? highest : 1;
}
