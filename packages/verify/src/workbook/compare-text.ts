/** What a cell of Excel holds, in UTF-16 code units. */
const cellLimit = 32_767;

/**
 * How a cell's text stands to the text that it must show: `same`; `cut`, where it is too long for a cell and stands as
 * far as one holds, between characters, with … behind it; else `other`. Line ends are \n in a workbook.
 */
export function compareText(expected: string, got: string): 'same' | 'cut' | 'other' {
  const whole = expected.replace(/\r\n?/g, '\n');
  if (got === whole) return 'same';
  if (whole.length <= cellLimit || !got.endsWith('…')) return 'other';
  const room = cellLimit - 1;
  const splitsPair = /^[\ud800-\udbff]$/.test(whole.charAt(room - 1));
  return got.slice(0, -1) === whole.slice(0, splitsPair ? room - 1 : room) ? 'cut' : 'other';
}
