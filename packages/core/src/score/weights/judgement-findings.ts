import type { Finding } from '../../report/finding.ts';
import type { IndicatorTree } from '../tree/indicator-tree.ts';
import { ahpWeights, highestConsistencyRatio } from './ahp-weights.ts';
import type { WeightRule } from './weight-rule.ts';

/** What is wrong with judgements: about no aggregate, of another size, not reciprocal, or contradicting one another. */
export function judgementFindings(rule: WeightRule, tree: IndicatorTree): Finding[] {
  if (typeof rule !== 'object') return [];
  return Object.entries(rule.ahp).flatMap(([code, judgements]): Finding[] => {
    const size = tree.branches.find((branch) => branch.code === code)?.children.length;
    if (size === undefined) return [unknownAggregate(code)];
    if (judgements.length !== size || judgements.some((row) => row.length !== size))
      return [otherSize(code, size)];
    if (!isReciprocal(judgements)) return [notReciprocal(code)];
    const { consistencyRatio } = ahpWeights(judgements);
    return consistencyRatio >= highestConsistencyRatio ? [inconsistent(code, consistencyRatio)] : [];
  });
}

function isReciprocal(judgements: number[][]): boolean {
  return judgements.every((row, first) =>
    row.every((cell, second) => {
      const other = judgements[second]?.[first] ?? 0;
      return cell > 0 && Math.abs(cell * other - 1) < 0.02;
    }),
  );
}

function unknownAggregate(code: string): Finding {
  return {
    code: 'unknown-indicator',
    severity: 'error',
    column: code,
    message: {
      'zh-CN': `ahp 提到的“${code}”不是汇总项。`,
      en: `ahp speaks of "${code}", which is no aggregate.`,
    },
    hint: { 'zh-CN': '改正代码。', en: 'Correct the code.' },
  };
}

function otherSize(code: string, size: number): Finding {
  return {
    code: 'bad-judgements',
    severity: 'error',
    column: code,
    message: {
      'zh-CN': `“${code}”有 ${size} 个部分，两两比较的矩阵应为 ${size} 行 ${size} 列。`,
      en: `"${code}" has ${size} parts, so its judgements must be a matrix of ${size} rows and ${size} columns.`,
    },
    hint: {
      'zh-CN': '按各部分声明的顺序写矩阵。',
      en: 'Write the matrix in the order in which the parts are declared.',
    },
  };
}

function notReciprocal(code: string): Finding {
  return {
    code: 'bad-judgements',
    severity: 'error',
    column: code,
    message: {
      'zh-CN': `“${code}”的判断不是互反的：乙对甲应是甲对乙的倒数，而且都大于 0。`,
      en: `The judgements of "${code}" are not reciprocal: second to first must be one over first to second, and all above 0.`,
    },
    hint: { 'zh-CN': '改正矩阵，对角线写 1。', en: 'Correct the matrix; its diagonal is 1.' },
  };
}

function inconsistent(code: string, ratio: number): Finding {
  const shown = ratio.toFixed(3);
  return {
    code: 'bad-judgements',
    severity: 'error',
    column: code,
    raw: shown,
    message: {
      'zh-CN': `“${code}”的判断互相矛盾：一致性比率为 ${shown}，应小于 ${highestConsistencyRatio}。`,
      en: `The judgements of "${code}" contradict one another: their consistency ratio is ${shown}, expected below ${highestConsistencyRatio}.`,
    },
    hint: { 'zh-CN': '重新比较相差最大的几对。', en: 'Think again about the pairs that disagree most.' },
  };
}
