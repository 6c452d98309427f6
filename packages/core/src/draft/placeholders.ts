import type { Locale } from '../report/report.ts';

/** Words that stand where only a person knows better; each says so itself. */
export interface Placeholders {
  subtitle: string;
  description: string;
  publisher: string;
  licence: string;
  cite: string;
  readFrom(file: string): string;
  further(title: string, number: number): string;
  sources: string;
  sourcesDescription: string;
  source: { title: string; publisher: string; note: string };
  sourceFields: Record<'source_id' | 'title' | 'publisher' | 'url' | 'date' | 'trust' | 'note', string>;
  /** Begins each comment that asks a person. */
  decide: string;
  intro: string[];
  date: string;
  heading: string;
  /** How to add the other language to a report in this one. */
  locales(only: Locale): string;
  names: string;
  sourcesKey: string;
  leftOut(file: string, why: string): string;
  inWorkbook: string;
}

const chinese: Placeholders = {
  subtitle: '草稿，尚未审定',
  description: '由数据文件自动生成的草稿，还没有人审定。',
  publisher: '发布者待定',
  licence: '许可待定。',
  cite: '引用方式待定。',
  readFrom: (file) => `读自 ${file}。`,
  further: (title, number) =>
    `${title}（${['二', '三', '四', '五', '六', '七', '八', '九'][number - 1] ?? '续'}）`,
  sources: '来源',
  sourcesDescription: '数据的出处。',
  source: { title: '来源待定', publisher: '发布者待定', note: '占位的来源，要换成真正的出处。' },
  sourceFields: {
    source_id: '编号',
    title: '标题',
    publisher: '发布者',
    url: '网址',
    date: '日期',
    trust: '可信度',
    note: '说明',
  },
  decide: '待定：',
  intro: [
    '这是 trifold init 按数据文件写的初稿，trifold build 可以直接发布。',
    '带“待定：”的注释是要由人决定的事；定了就删去那条注释。',
  ],
  heading: '标题是文件夹的名字；副标题、说明、发布者、许可、引用方式都是占位文字。',
  date: '这一版的日期，现在是占位。',
  locales: (only) =>
    `要出另一种语言，在这里加上 ${otherOf(only)}，并给每处文字补上译文：{ ${only}: …, ${otherOf(only)}: … }。`,
  names: '这些标题里的数字属于名称，不是数据。',
  sourcesKey: '来源表只有一行占位；每个真实来源写一行，再改各表的 sources。',
  leftOut: (file, why) => `未纳入 ${file}：${why}`,
  inWorkbook: '这个表较大，全部内容见工作簿。',
};

const english: Placeholders = {
  subtitle: 'A draft that nobody has reviewed yet',
  description: 'A draft made from data files; nobody has reviewed it yet.',
  publisher: 'Publisher to be decided',
  licence: 'Licence to be decided.',
  cite: 'Citation to be decided.',
  readFrom: (file) => `Read from ${file}.`,
  further: (title, number) =>
    `${title}, ${['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'][number - 1] ?? 'further'} table`,
  sources: 'Sources',
  sourcesDescription: 'Where the data come from.',
  source: {
    title: 'Source to be decided',
    publisher: 'Publisher to be decided',
    note: 'A placeholder, to be replaced by the true source.',
  },
  sourceFields: {
    source_id: 'Id',
    title: 'Title',
    publisher: 'Publisher',
    url: 'Address',
    date: 'Date',
    trust: 'Trust',
    note: 'Note',
  },
  decide: 'decide: ',
  intro: [
    'A first draft, written by trifold init from the data files; trifold build publishes it as it is.',
    'Comments with "decide:" are for a person. When a thing is decided, take its comment out.',
  ],
  heading:
    "the title is the folder's name; subtitle, description, publisher, licence and citation are placeholders.",
  date: 'the date of this edition; this one is a placeholder.',
  locales: (only) =>
    `to publish in ${only === 'en' ? 'Chinese' : 'English'} too, add ${otherOf(only)} here and translate each text: { ${only}: …, ${otherOf(only)}: … }.`,
  names: 'Digits in these titles belong to names and are no data.',
  sourcesKey:
    'the table of sources has one placeholder; give each true source a row, then correct sources of the tables.',
  leftOut: (file, why) => `${file} is left out: ${why}`,
  inWorkbook: 'The table is large; the workbook has all of it.',
};

function otherOf(locale: Locale): Locale {
  return locale === 'en' ? 'zh-CN' : 'en';
}

/** The placeholders in a language. */
export function placeholders(locale: Locale): Placeholders {
  return locale === 'zh-CN' ? chinese : english;
}
