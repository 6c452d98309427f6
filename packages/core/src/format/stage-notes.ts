import type { Text } from '../report/report.ts';

/** What the sheets of an evaluation say of themselves. {n} stands for another sheet's name. */
export const stageNotes: Record<string, Text> = {
  'stage.note.steps': {
    'zh-CN': '方法的文字说明，数值为发布时的数值。以下各表逐步算出。',
    en: 'The method in words, with the numbers as published. The sheets that follow work it out step by step.',
  },
  'stage.note.raw': {
    'zh-CN': '各项指标读到的数值，缺失的留空。以后各表都由这里用公式算出。',
    en: 'Indicators as read; what is missing is blank. All further sheets are formulas that begin here.',
  },
  'stage.note.treated': {
    'zh-CN': '缺失、对数和离群值处理之后。带底色的单元格不是读到的数值，在“{n}”表中逐一列出。',
    en: 'After missing numbers, logarithms and outliers. Tinted cells are not what was read; the sheet "{n}" lists each of them.',
  },
  'stage.note.untreated': {
    'zh-CN': '缺失、对数和离群值处理之后。没有单元格被改动。',
    en: 'After missing numbers, logarithms and outliers. No cell was altered.',
  },
  'stage.note.outliers': {
    'zh-CN': '离群值处理的结果是固定的数值，不随原始值重算。',
    en: 'What outliers were made into stands as fixed numbers, which do not follow the raw ones.',
  },
  'stage.note.filled': {
    'zh-CN': '个别填补的数值无法写成公式，是固定的数值。',
    en: 'Some numbers that were filled in could not be written as formulas and stand as fixed ones.',
  },
  'stage.note.rescaled': {
    'zh-CN': '各项指标换算为可比的数值，越高越好。表头上方是换算所用的数值和各项指标的权重占比。',
    en: 'Indicators made comparable, more being better. Above the header stand the numbers that this takes and the share of each indicator.',
  },
  'stage.note.constant': {
    'zh-CN': '各对象数值全都相同的指标留空，不计入权重。',
    en: 'An indicator that is the same for all units is blank and has no weight.',
  },
  'stage.note.dimensions': {
    'zh-CN': '各维度由其组成部分加权汇总，缺失的部分不计，其权重由其余部分按比例分担。',
    en: 'Each dimension is the weighted mean of its parts; the others share the weight of a part that is missing.',
  },
  'stage.note.index': {
    'zh-CN': '总指数由其组成部分加权汇总；左侧为各组成部分。',
    en: 'The index is put together from its parts, which stand to its left.',
  },
  'stage.note.pairs': {
    'zh-CN': '行与列两两比较：行胜出的权重占比，相同各计一半。大于0.5为胜，小于0.5为负；得分为胜数减负数。',
    en: 'Rows compared with columns: the share of weight by which the row is better, equal ones counting half. Above 0.5 is a win, below it a loss; the score is wins minus losses.',
  },
  'stage.note.fixedPairs': {
    'zh-CN': '评分对象太多，两两比较不在工作簿里展开：这项得分是固定的数值，不随权重重算。',
    en: 'There are too many units to compare each pair in a workbook: these scores are fixed and do not follow the weights.',
  },
  'stage.note.rank': {
    'zh-CN': '最高的排第一，相同的名次相同，其后空出名次。没有得分或不参加排名的留空。',
    en: 'The highest comes first; equal ones share a rank and leave the next ones out. Units that have no score or are not ranked are blank.',
  },
  'stage.note.ties': {
    'zh-CN':
      '“由高到低”起的三列不属于左侧的对象：得分由高到低排列，与该组最高分相差不超过并列差距的同取一个名次。',
    en: 'The columns from "highest first" on are not about the units to their left: they list the scores from the highest down, each with the best of its group and the place that all within the largest gap of a tie share.',
  },
  'stage.note.inputs': {
    'zh-CN': '黄底蓝字是输入单元格：改动后，各阶段的表、得分和排名随之重算。',
    en: 'Blue on yellow are input cells: change one, and the sheets of each stage, scores and ranks follow.',
  },
  'stage.note.shift': {
    'zh-CN': '“去掉它后平均位移”按发布时的权重算出，不会重算。',
    en: 'Mean rank shifts without an indicator were worked out with the published weights and do not follow.',
  },
  'stage.note.results': {
    'zh-CN': '得分、排名和象限由公式得出，权重在“{n}”表中；行的次序是发布时的次序。强项和弱项不会重算。',
    en: 'Scores, ranks and quadrants are formulas on the weights in "{n}"; rows stay in the published order. Strengths and weaknesses do not follow.',
  },
  'stage.note.contributions': {
    'zh-CN': '数值由公式得出，随“{n}”表中的权重重算；行的次序是发布时的次序。',
    en: 'Numbers are formulas on the weights in "{n}"; rows stay in the published order.',
  },
  'stage.note.listed': {
    'zh-CN': '数值由公式得出，指向各阶段的表。',
    en: 'Numbers are formulas that point to the sheets of the stages.',
  },
  'stage.note.explained': {
    'zh-CN': '按发布时的方法和权重算出，是固定的数值，不会重算。',
    en: 'Worked out with the published method and weights; these are fixed numbers and do not follow.',
  },
  'stage.note.weighed': {
    'zh-CN': '权重由数据或判断得出，在此作为输入，不随数据重算。',
    en: 'The weights were found from the numbers or from judgements; they stand here as inputs and do not follow the numbers.',
  },
  'stage.note.draws': {
    'zh-CN': '排名中位数、排名区间和各项比例来自一次固定的随机抽样，不会重算。',
    en: 'Median ranks, rank intervals and shares of draws come from one fixed simulation and do not follow.',
  },
};
