import { placeOf, shorten } from '../check/place-of.ts';
import { reconciled } from '../check/reconcile/reconciled.ts';
import type { EvaluationSpec } from '../manifest/evaluation.ts';
import { fractionDigits } from '../normalize/decimal.ts';
import type { Column } from '../normalize/table.ts';
import type { Finding } from '../report/finding.ts';
import type { Text } from '../report/report.ts';
import { type Comparison, differenceAt, doesAgree } from './compare-published.ts';

/**
 * Each published score or rank that an evaluation doesn't give again, with both numbers, and how many it gives. Nothing
 * where they are by another method, which may well give others.
 */
export function comparisonFindings(evaluation: EvaluationSpec, comparison: Comparison): Finding[] {
  const { spec, source, own, published } = comparison;
  const column = source.fields.find((field) => field.spec.name === spec.field);
  if (!column || spec.by === 'other-method') return [];
  const result = { checked: 0, agree: 0, unchecked: 0 };
  const findings: Finding[] = [];
  published.forEach((number, at) => {
    if (Number.isNaN(number)) return;
    if (Number.isNaN(own[at] ?? Number.NaN)) {
      result.unchecked += 1;
      return;
    }
    result.checked += 1;
    if (doesAgree(comparison, at)) result.agree += 1;
    else findings.push(differs(evaluation, comparison, column, at));
  });
  findings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const title = inBoth(evaluation.title);
  const about = inBoth(spec.title);
  const words = {
    what: { 'zh-CN': `公布的“${about['zh-CN']}”`, en: `published numbers (${about.en})` },
    claim: { 'zh-CN': `与评估“${title['zh-CN']}”的结果相符`, en: `agree with the evaluation "${title.en}"` },
    more: { 'zh-CN': '', en: '' },
  };
  return [...findings, ...reconciled(source, column, result, words)];
}

function differs(evaluation: EvaluationSpec, comparison: Comparison, column: Column, at: number): Finding {
  const { spec, source, rows } = comparison;
  const row = rows[at] ?? 0;
  const place = placeOf(source, column, row);
  const key = shorten(source.keyAt(row));
  const title = inBoth(evaluation.title);
  const about = inBoth(spec.title);
  const given = shown(comparison, evaluation, comparison.own[at] ?? Number.NaN);
  const gap = shown(comparison, evaluation, Math.abs(differenceAt(comparison, at)));
  return {
    code: 'result-off-print',
    severity: 'warning',
    ...place,
    quoted: [key],
    message: {
      'zh-CN': `“${key}”公布的“${about['zh-CN']}”是“${shorten(place.raw)}”，评估“${title['zh-CN']}”算得 ${given}，相差 ${gap}。`,
      en: `"${key}" has the published number "${shorten(place.raw)}" (${about.en}); the evaluation "${title.en}" gives ${given}, ${gap} apart.`,
    },
    hint: {
      'zh-CN': '对照来源核对各项指标和方法；若原因已知，在正文里写明。',
      en: 'Compare indicators and method with the source; where the reason is known, say so in the text.',
    },
  };
}

/** With a decimal more than are in print or shown, so that what rounds to the next digit is told from what does not. */
function shown({ isRank, published }: Comparison, { digits }: EvaluationSpec, value: number): string {
  if (isRank) return String(value);
  const printed = Math.max(...published.filter(Number.isFinite).map((each) => fractionDigits(String(each))));
  return value.toFixed(Math.min(Math.max(digits, printed) + 1, 12));
}

function inBoth(text: Text): Required<Text> {
  const any = text['zh-CN'] ?? text.en ?? '';
  return { 'zh-CN': text['zh-CN'] ?? any, en: text.en ?? any };
}
