import { yearShape } from '../declared/derive/year-shape.ts';
import { readValue } from '../normalize/read-value.ts';
import type { Finding } from '../report/finding.ts';
import type { DeriveSpec } from './derive.ts';
import { manifestProblem } from './manifest-problem.ts';

/** Ends of a growth rate that are no periods, or between which no whole years go by. */
export function growthProblems(spec: Extract<DeriveSpec, { growthRate: unknown }>, at: string): Finding[] {
  const [from, to] = [spec.from, spec.to].map((cell) =>
    cell === undefined ? undefined : { cell, value: readValue(cell, 'period').value },
  );
  const unread = [from, to].flatMap((end) => (end && end.value.type !== 'period' ? [end.cell] : []));
  if (unread.length > 0) {
    const hint = { 'zh-CN': '例如 2019年。', en: 'Write it as a cell would have it, such as 2019年.' };
    return unread.map((cell) =>
      manifestProblem(at, cell, { 'zh-CN': `“${cell}”不是时期。`, en: `"${cell}" is no period.` }, hint),
    );
  }
  if (from?.value.type !== 'period' || to?.value.type !== 'period') return [];
  const [first, last] = [yearShape(from.value), yearShape(to.value)];
  if (first && last && first.shape === last.shape && first.year < last.year) return [];
  const message = {
    'zh-CN': `从“${from.cell}”到“${to.cell}”没有经过整年，算不出年均增长率。`,
    en: `No whole years go by from "${from.cell}" to "${to.cell}", so there is no growth a year.`,
  };
  const hint = {
    'zh-CN': 'from 要早于 to，两者是不同年份的同一时期，如 2019年、2023年。',
    en: 'Let "from" be the same period of an earlier year than "to", such as 2019年 and 2023年.',
  };
  return [manifestProblem(at, from.cell, message, hint)];
}
