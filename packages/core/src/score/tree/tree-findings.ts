import type { Finding } from '../../report/finding.ts';

/** What can be wrong with the tree of indicators. */
export const treeFindings = {
  repeated: (code: string): Finding => ({
    code: 'duplicate-indicator',
    severity: 'error',
    column: code,
    message: {
      'zh-CN': `指标“${code}”声明了不止一次。`,
      en: `The indicator "${code}" is declared more than once.`,
    },
    hint: { 'zh-CN': '每个代码只用一次。', en: 'Use each code once.' },
  }),
  badWeight: (code: string, weight: number): Finding => ({
    code: 'bad-weight',
    severity: 'error',
    column: code,
    raw: String(weight),
    message: {
      'zh-CN': `“${code}”的权重是 ${weight}，应为不小于 0 的数。`,
      en: `The weight of "${code}" is ${weight}, expected a number of at least 0.`,
    },
    hint: {
      'zh-CN': '若越低越好，写方向 −1，不要写负的权重。',
      en: 'Where less is better, say direction −1 and not a negative weight.',
    },
  }),
  unknownParent: (code: string, parent: string): Finding => ({
    code: 'unknown-parent',
    severity: 'error',
    column: code,
    raw: parent,
    message: {
      'zh-CN': `“${code}”的上级“${parent}”没有声明。`,
      en: `The parent "${parent}" of "${code}" is not declared.`,
    },
    hint: { 'zh-CN': '改正代码，或补上这个上级。', en: 'Correct the code, or declare that parent.' },
  }),
  circle: (codes: string[]): Finding => ({
    code: 'indicator-circle',
    severity: 'error',
    column: codes[0] ?? '',
    message: {
      'zh-CN': `指标互为上级，绕成了一圈：${codes.join(' → ')}。`,
      en: `Indicators are parts of one another in a circle: ${codes.join(' → ')}.`,
    },
    hint: { 'zh-CN': '让其中一个属于别的上级。', en: 'Let one of them belong elsewhere.' },
  }),
  roots: (codes: string[]): Finding => ({
    code: 'several-roots',
    severity: 'error',
    message:
      codes.length === 0
        ? {
            'zh-CN': '没有总指数：每个指标都有上级。',
            en: 'There is no index: every indicator has a parent.',
          }
        : {
            'zh-CN': `应有一个总指数，却有 ${codes.length} 个没有上级：${codes.join('、')}。`,
            en: `One index is expected; ${codes.length} have no parent: ${codes.join(', ')}.`,
          },
    hint: { 'zh-CN': '只留一个没有上级的代码。', en: 'Leave one code without a parent.' },
  }),
  noIndicators: (code: string): Finding => ({
    code: 'several-roots',
    severity: 'error',
    column: code,
    message: {
      'zh-CN': `总指数“${code}”下面没有指标。`,
      en: `The index "${code}" has no indicators below it.`,
    },
    hint: { 'zh-CN': '声明属于它的指标。', en: 'Declare the indicators that belong to it.' },
  }),
  noWeight: (code: string): Finding => ({
    code: 'bad-weight',
    severity: 'error',
    column: code,
    message: {
      'zh-CN': `“${code}”的各部分权重都是 0。`,
      en: `All parts of "${code}" have weight 0.`,
    },
    hint: { 'zh-CN': '至少给一个部分权重。', en: 'Give at least one part a weight.' },
  }),
};
