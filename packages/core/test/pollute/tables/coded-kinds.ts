import type { CellKind } from './cell-kind.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** Dates, times, periods and codes: digits that are no quantities. */
export const codedKinds: CellKind[] = [
  {
    name: 'date',
    numeric: false,
    labels: { zh: ['日期', '发布日期', '成立时间'], en: ['Date', 'Released', 'Founded on'] },
    form: (random) => {
      const form = random.pick(['iso', 'slash', 'words', 'plain'] as const);
      return () => {
        const [year, month, day] = [random.whole(2015, 2024), random.whole(1, 12), random.whole(1, 28)];
        if (form === 'iso') return `${year}-${two(month)}-${two(day)}`;
        if (form === 'slash') return `${year}/${month}/${day}`;
        if (form === 'words') return `${year}年${month}月${day}日`;
        return `${year}${two(month)}${two(day)}`;
      };
    },
  },
  {
    name: 'time',
    numeric: false,
    labels: { zh: ['时间', '提交时间'], en: ['Time', 'Submitted at'] },
    form: (random) => {
      const withDate = random.chance(0.5);
      return () => {
        const clock = `${two(random.whole(0, 23))}:${two(random.whole(0, 59))}:${two(random.whole(0, 59))}`;
        return withDate ? `2023/${random.whole(1, 12)}/${random.whole(1, 28)} ${clock}` : clock;
      };
    },
  },
  {
    name: 'period',
    numeric: false,
    labels: { zh: ['期间', '季度'], en: ['Period', 'Quarter'] },
    form: (random) => {
      const form = random.pick(['Q', '季度', '半年'] as const);
      return () => {
        const year = random.whole(2018, 2024);
        if (form === 'Q') return `${year}Q${random.whole(1, 4)}`;
        return form === '季度'
          ? `${year}年${random.whole(1, 4)}季度`
          : `${year}年${random.pick(['上', '下'])}半年`;
      };
    },
  },
  {
    name: 'code',
    numeric: false,
    labels: { zh: ['代码', '编号', '行政区划代码'], en: ['Code', 'ID', 'No.'] },
    form: (random) => {
      const width = random.whole(4, 8);
      return () => String(random.whole(0, 99_999)).padStart(width, '0').slice(-width);
    },
  },
];
