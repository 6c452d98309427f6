import type { CellKind } from './cell-kind.ts';

const grouped = (value: number, digits: number): string =>
  value.toFixed(digits).replace(/\d(?=(\d{3})+(?!\d))/g, '$&,');

/** Quantities as people write them. */
export const numberKinds: CellKind[] = [
  {
    name: 'integer',
    numeric: true,
    labels: { zh: ['数量', '员工人数', '用户数（万）'], en: ['Count', 'Employees', 'Users'] },
    form: (random) => {
      const most = random.pick([9, 100, 5000, 9_000_000]);
      const withGroups = most > 1000 && random.chance(0.3);
      return () => {
        const value = random.whole(0, most);
        return withGroups ? grouped(value, 0) : String(value);
      };
    },
  },
  {
    name: 'decimal',
    numeric: true,
    labels: { zh: ['得分', '销售额(亿元)', '均值'], en: ['Score', 'Revenue (m)', 'Mean'] },
    form: (random) => {
      const digits = random.whole(1, 4);
      const signed = random.chance(0.2);
      return () => `${signed && random.chance(0.3) ? '-' : ''}${(random.next() * 5000).toFixed(digits)}`;
    },
  },
  {
    name: 'money',
    numeric: true,
    labels: { zh: ['融资金额', '价格'], en: ['Amount', 'Price'] },
    form: (random, language) => {
      const mark = language === 'zh' ? random.pick(['¥', '￥', '元']) : random.pick(['$', '€', 'USD ']);
      return () => {
        const value = grouped(random.next() * 90_000, 2);
        return mark === '元' ? `${value}元` : mark + value;
      };
    },
  },
  {
    name: 'percentage',
    numeric: true,
    labels: { zh: ['占比', '同比增长(%)', '满意度'], en: ['Share', 'Growth (%)', 'Rate'] },
    form: (random) => {
      const sign = random.pick(['%', '%', '', '％']);
      return () => `${random.chance(0.2) ? '-' : ''}${(random.next() * 100).toFixed(1)}${sign}`;
    },
  },
  {
    name: 'scaled',
    numeric: true,
    labels: { zh: ['市场规模', '访问量', '投资额'], en: ['Market size', 'Visits', 'Invested'] },
    form: (random, language) => {
      const scales = language === 'zh' ? ['万', '亿', '万亿'] : ['k', 'm', 'bn'];
      const prefix = random.pick(['', '', '约', '≥']);
      return () =>
        `${random.chance(0.2) ? prefix : ''}${(random.next() * 300).toFixed(1)}${random.pick(scales)}`;
    },
  },
];
