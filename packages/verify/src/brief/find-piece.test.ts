import { expect, it } from 'vitest';
import { type PageText, toPageText } from '../text/page-text.ts';
import { findPiece } from './find-piece.ts';

/** A page with a running header and a page number, both drawn last. */
function page(number: string, ...body: string[]): PageText {
  return toPageText([
    ...body.map((text) => ({ text, gap: true, height: 0.5 })),
    { text: '2023年展望', gap: true, height: 0.95 },
    { text: number, gap: true, height: 0.04 },
  ]);
}

const pages = [page('1', '表格', '甲', '14', '2023', '这一段讲到141亿'), page('2', '美元为止。', '另一段')];
const find = (...texts: string[]) =>
  findPiece(pages, { what: '', parts: texts.map((text) => ({ text })) }, [0, 1]);

it('finds the cells of a row next to each other, and not as one number', () => {
  expect(find('甲', '14', '2023').places).toEqual([{ page: 0, start: 2, end: 9 }]);
  expect(find('14', '20', '23').places).toEqual([]);
});

it('follows a paragraph over a page break, past header and footer', () => {
  const [first, second] = find('这一段讲到141亿美元为止。').places;
  expect([first?.page, second]).toEqual([0, { page: 1, start: 0, end: 5 }]);
});

it('takes no rest that stands elsewhere on the next page for a paragraph’s end', () => {
  expect(find('这一段讲到141亿另一段').places).toEqual([]);
});

it('looks for nothing in headers and footers', () => {
  expect(find('2023年展望').places).toEqual([]);
});

it('says how far the words agree and what comes instead', () => {
  expect(find('这一段讲到142亿').nearest).toEqual({
    page: 0,
    wanted: '这一段讲到142亿',
    got: expect.stringContaining('141亿'),
  });
});
