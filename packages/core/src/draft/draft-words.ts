import { typeWords } from '../format/type-words.ts';
import type { FieldSpec } from '../manifest/table.ts';
import type { Locale } from '../report/report.ts';

type Type = FieldSpec['type'];

/** What the comments of a drafted report.yaml say about tables and fields, in one language. */
export interface DraftWords {
  cellAt(line: number, cell: string): string;
  exceptions(title: string, type: Type, count: number, cells: string[]): string;
  open(title: string, why: string): string;
  missing(marks: [cell: string, count: number][]): string;
  declaredMissing(marks: string[]): string;
  totals(lines: number[]): string;
  totalsLeftOut(lines: number[]): string;
  unpivoted(count: number): string;
  unmeasured(label: string): string;
  above(lines: string[]): string;
  below(lines: string[]): string;
  quantityKey(titles: string[]): string;
  merged(label: string): string;
  noHeader: string;
  tableTitle: string;
  trust: string;
  lookAlikeSources: string;
  claim: string;
  chart: string;
}

const chinese: DraftWords = {
  cellAt: (line, cell) => `第 ${line} 行“${cell}”`,
  exceptions: (title, type, count, cells) =>
    `“${title}”多半为${typeWords[type]['zh-CN']}，但有 ${count} 个单元格读不出来（${cells.join('，')}），所以整列先当作文字。用 corrections.csv 更正后，把 type 改为 ${type}。`,
  open: (title, why) => `“${title}”：${why}`,
  missing: (marks) =>
    `没有值的单元格：${marks.map(([cell, count]) => `${cell === '' ? '空白' : `“${cell}”`} ${count} 个`).join('，')}。若要说明原因，写 missing: { "${marks[0]?.[0] ?? ''}": undisclosed }；若其实是零或与上格相同（合并单元格），也要在这里写明。`,
  declaredMissing: (marks) =>
    `数值列里的${marks.map((mark) => `“${mark}”`).join('、')}当作没有值（missing: notAvailable）。若另有含义，改写 missing。`,
  totals: (lines) =>
    `第 ${lines.join('、')} 行像是合计，现在与其他行一样是数据。写 totals（核对后移出）、totalRows: left-out（移出）或 totalRows: data（保留）。`,
  totalsLeftOut: (lines) =>
    `第 ${lines.join('、')} 行像是合计，其中有单元格不合本列的类型，所以不作为数据（totalRows: left-out）。要核对，改写成 totals；要保留，写 totalRows: data，并把那些列改为 type: name。`,
  unpivoted: (count) =>
    `${count} 个时期各占一列，这里改成了一个时期一行。若要保持原样，去掉 unpivot 并改写 fields。`,
  unmeasured: (label) => `“${label}”量的是什么、以什么为单位，文件里没有写。改好标题，写明单位。`,
  above: (lines) => `表格上方写着：${lines.join(' ／ ')}。其中的单位、口径和时间要写进标题或 description。`,
  below: (lines) =>
    `表格下方写着：${lines.join(' ／ ')}。来源要写进来源表，附注要写进 notice 或 description。`,
  quantityKey: (titles) =>
    `没有名称能区分各行，主键用到了数值（${titles.join('、')}）；数值一改，数字的编号就变。最好在 CSV 里加一列编号。`,
  merged: (label) => `“${label}”有空白格。若是合并单元格，写 fillDown: [${label}]，空白格就取上面的值。`,
  noHeader: '文件没有列名，这里用 A、B、C 代替。给每个字段写上 title。',
  tableTitle: '各表的标题和说明取自文件，改成读者看得懂的。',
  trust:
    '状态和来源是占位：illustrative 表示仅作演示、不能引用。核实后改为 reported、related、derived 或 coded，来源写来源表里的编号；各行不同的，在 CSV 里各占一列，这里写 column。',
  lookAlikeSources:
    '这像是来源表，但不是每个表都写了来源编号，所以先用占位的来源表。写好后让最上面的 sources 指向它。',
  claim: '论断由程序按数据写成，换成你要说的话；数字用 {表.主键.字段} 引用。',
  chart: '图是按字段类型建议的：选哪些行、用哪种图，由你决定。',
};

const english: DraftWords = {
  cellAt: (line, cell) => `line ${line} "${cell}"`,
  exceptions: (title, type, count, cells) =>
    `"${title}" is most likely ${typeWords[type].en}, but ${count} cell${count === 1 ? '' : 's'} can't be read so (${cells.join(', ')}); the whole column stays text. Correct them in corrections.csv, then write type: ${type}.`,
  open: (title, why) => `"${title}": ${why}`,
  missing: (marks) =>
    `cells without a value: ${marks.map(([cell, count]) => `${count} ${cell === '' ? 'blank' : `"${cell}"`}`).join(', ')}. To give the reason write missing: { "${marks[0]?.[0] ?? ''}": undisclosed }; if they are zeros, or merged with the cell above, say that here.`,
  declaredMissing: (marks) =>
    `${marks.map((mark) => `"${mark}"`).join(', ')} among numbers is taken for no value (missing: notAvailable). If it means something else, change missing.`,
  totals: (lines) =>
    `${lines.length === 1 ? `line ${lines[0]} looks like a total and is` : `lines ${lines.join(', ')} look like totals and are`} data like any other row now. Write totals (checked, then left out), totalRows: left-out or totalRows: data.`,
  totalsLeftOut: (lines) =>
    `${lines.length === 1 ? `line ${lines[0]} looks like a total` : `lines ${lines.join(', ')} look like totals`}; some cells there are no values of their columns, so the row${lines.length === 1 ? ' is' : 's are'} left out of the data (totalRows: left-out). To check ${lines.length === 1 ? 'it' : 'them'} write totals instead; to keep ${lines.length === 1 ? 'it' : 'them'} write totalRows: data, and type: name for those columns.`,
  unpivoted: (count) =>
    `the file has ${count} periods in a column each; here each is a row. To keep it as it is, take unpivot out and write the fields anew.`,
  unmeasured: (label) =>
    `the file doesn't say what "${label}" measures and in which unit. Let the title say both.`,
  above: (lines) =>
    `above the table it says: ${lines.join(' / ')}. Units, definitions and times belong into titles or description.`,
  below: (lines) =>
    `below the table it says: ${lines.join(' / ')}. Sources belong into the table of sources, remarks into notice or description.`,
  quantityKey: (titles) =>
    `no names tell the rows apart, so the key has quantities (${titles.join(', ')}); when one changes, so do ids of figures. A column of ids in the CSV is better.`,
  merged: (label) =>
    `"${label}" has blank cells. If they are merged with those above, write fillDown: [${label}].`,
  noHeader: 'the file has no labels; A, B, C stand for them. Give each field a title.',
  tableTitle: 'titles and descriptions of tables come from the files; make them speak to readers.',
  trust:
    'status and sources of tables are placeholders: illustrative means for demonstration only, not to be quoted. Once checked write reported, related, derived or coded, and an id of the table of sources; where rows differ, give them columns in the CSV and write column here.',
  lookAlikeSources:
    'this looks like a table of sources, but not every table names its ids, so a placeholder stands in. When they do, let sources, above, name this table.',
  claim:
    'the claim was worded from the data; say what you have to say, and quote numbers as {table.key.field}.',
  chart: 'the chart is suggested by the types of the fields; which rows it shows, and how, is up to you.',
};

/** The words in a language. */
export function draftWords(locale: Locale): DraftWords {
  return locale === 'zh-CN' ? chinese : english;
}
