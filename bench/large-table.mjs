/** Writes a large CSV of Chinese report data: about 108 MB a million rows, twelve columns, some of them quoted. */
import { closeSync, openSync, writeSync } from 'node:fs';

export const header = [
  '编号',
  '日期',
  '省份',
  '行业',
  '企业',
  '产品',
  '融资额',
  '营收',
  '同比',
  '用户数',
  '状态',
  '来源',
];

const provinces = [
  '北京市',
  '天津市',
  '河北省',
  '上海市',
  '江苏省',
  '浙江省',
  '广东省',
  '四川省',
  '湖北省',
  '陕西省',
];
const industries = ['金融', '医疗', '电商', '文娱', '教育', '工业', '汽车', '政务'];
const words = ['生成', '内容', '模型', '平台', '服务', '智能', '数据', '云', '应用', '科技'];

/** The last row is the total of 融资额, so that it can be checked. */
export function writeLargeTable(path, rows) {
  const file = openSync(path, 'w');
  const random = linearRandom(20_231_124);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const two = (number) => String(number).padStart(2, '0');
  let text = `${header.join(',')}\n`;
  let total = 0;
  for (let row = 0; row < rows; row += 1) {
    const amount = Math.floor(random() * 1e7);
    total += amount;
    const date = `${2019 + Math.floor(random() * 5)}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
    const company = `${pick(words)}${pick(words)}${row % 50_000}`;
    const product =
      row % 4 === 0 ? `"${pick(words)},${pick(words)}“""甲""”"` : `"${pick(words)},${pick(words)}"`;
    text += `R${String(row).padStart(8, '0')},${date},${pick(provinces)},${pick(industries)},${company},${product},${(amount / 100).toFixed(2)},${Math.floor(random() * 1e6)},${(random() * 60 - 20).toFixed(1)}%,${Math.floor(random() * 99_999)},reported,s${row % 40}\n`;
    if (text.length > 1 << 20) {
      writeSync(file, text);
      text = '';
    }
  }
  const sum = `${Math.floor(total / 100)}.${two(total % 100)}`;
  writeSync(file, `${text}合计,,,,,,${sum},,,,reported,s0\n`);
  closeSync(file);
}

function linearRandom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
