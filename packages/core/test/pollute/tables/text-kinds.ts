import type { Random } from '../random.ts';
import type { CellKind, Language } from './cell-kind.ts';
import { companies, phrases, products, provinces, quoted } from './words.ts';

function oneOf(
  name: string,
  list: Record<Language, readonly string[]>,
  labels: CellKind['labels'],
): CellKind {
  return { name, numeric: false, labels, form: (random, language) => () => random.pick(list[language]) };
}

/** Phrases strung together, at times with quotation marks, line breaks or a path inside. */
function prose(random: Random, language: Language, most: number): () => string {
  const comma = language === 'zh' ? random.pick(['，', '；', ', ']) : random.pick([', ', '; ', ' ']);
  const withBreaks = random.chance(0.3);
  const withQuotes = random.chance(0.4);
  return () => {
    const pieces = Array.from({ length: random.whole(1, most) }, () => random.pick(phrases[language]));
    if (withQuotes && random.chance(0.2)) pieces.push(random.pick(quoted[language]));
    if (random.chance(0.01)) pieces.push('D:\\data\\2023.csv');
    return pieces.reduce((text, piece) => text + (withBreaks && random.chance(0.2) ? '\n' : comma) + piece);
  };
}

export const textKinds: CellKind[] = [
  oneOf('company', companies, {
    zh: ['公司', '企业名称', '单位'],
    en: ['Company', 'Vendor', 'Organisation'],
  }),
  oneOf('product', products, { zh: ['产品', '产品名称', '型号'], en: ['Product', 'Model', 'Item'] }),
  oneOf('province', provinces, { zh: ['地区', '省份'], en: ['Region', 'Province'] }),
  oneOf(
    'answer',
    { zh: ['是', '否', '不清楚'], en: ['Yes', 'No', "Don't know"] },
    { zh: ['是否使用', '是否付费'], en: ['In use?', 'Paid?'] },
  ),
  {
    name: 'description',
    numeric: false,
    labels: { zh: ['简介', '产品描述', '说明'], en: ['Description', 'Summary', 'What it does'] },
    form: (random, language) => prose(random, language, 3),
  },
  {
    name: 'comment',
    numeric: false,
    labels: { zh: ['其他意见', '您的建议（选填）', '备注'], en: ['Comments', 'Anything else?', 'Remarks'] },
    form: (random, language) => prose(random, language, 12),
  },
  {
    name: 'url',
    numeric: false,
    labels: { zh: ['网址', '链接'], en: ['URL', 'Website'] },
    form: (random) => () =>
      `https://example.${random.pick(['com', 'cn', 'org'])}/p?id=${random.whole(1, 999)}&q=${random.pick(['a,b', 'x;y', '%E4%B8%AD', 'z'])}`,
  },
];
