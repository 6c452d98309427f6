import { qualifierOp } from './qualifiers.ts';

/** Signs of Arabic and other scripts, primes and modifiers that stand where a number has its marks. */
const otherMarks = '٪٫٬،′″ʹʼˈ´˙';
const otherDigit = /[\p{Nd}\p{No}]/u;
const asciiOrMark = new RegExp(`^[\\d\\p{Nd}\\p{No}\\p{M}${otherMarks}\\s.,'%‰+×x*^~()万亿元$¥€£-]+$`, 'u');
const otherOrMark = new RegExp(`[\\p{M}${otherMarks}]|(?![0-9])[\\p{Nd}\\p{No}]`, 'u');

/** Shapes that only a misprinted or an unusual number has, with the words that complete "it is kept as text: …". */
const shapes: [RegExp, string][] = [
  [/^[-+]?(?:nan|inf|infinity|∞)$/i, 'it is not a finite number'],
  [/^0x[\da-f]+$|^0b[01]+$|^0o[0-7]+$/i, 'it is a number of another base than ten'],
  [/^(?:\d+(?:\.\d+)?[×x*])?10\^-?\d+/, 'it is a power of ten written out'],
  [/^\d+(?:\.\d+)?e[+-]$/i, 'its exponent is missing'],
  [/^[-+]?\d[\d.]* ?e ?[-+]?\d[\d.]*$/i, 'its exponent is misprinted'],
  [/^[▲△▼▽↑↓⬆⬇] ?[\d.]|^[\d.].*\d[%‰万亿元]* ?[▲△▼▽↑↓⬆⬇]$/u, 'its arrow or triangle may be a sign'],
  [/^[百千万萬]分之[\d.〇零一二两三四五六七八九十百千万点]*$/, 'its fraction is not complete'],
  [/^-?%%?$|^[-+][万亿元]+$/, 'it has no digits'],
  [/^\d+[点點]\d+ ?(?:[万亿%]|$)/, 'a 点 stands where a point should'],
  [/^(?:19|20)\d\d年(?:\d\d?月)?(?:\d\d?日)?[*†‡]+$/, 'a footnote mark stands behind the period'],
  [
    /^\d[\d,.]*[万亿]? ?(?:卢比|比索|克朗|法郎|新元|里拉|第纳尔|里亚尔|dollars?|pounds?|rupees|pesos)$/i,
    'its currency may be one of several',
  ],
];

/** Why a cell has a shape that no other reading explains; undefined where it has none of them. */
export function oddShapeOf(text: string): string | undefined {
  for (const [shape, why] of shapes) if (shape.test(text)) return why;
  if (otherDigit.test(text) && asciiOrMark.test(text) && otherOrMark.test(text))
    return 'its digits or marks are of another script or style';
  return /^[\u4e00-\u9fff]+$/.test(text) && qualifierOp(text) !== undefined ? 'it has no digits' : undefined;
}
