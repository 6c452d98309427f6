import { readBundle } from '@trifold/json';
import { describe, expect, it } from 'vitest';
import { brief, bundle as rendered, sampleReport } from '../../test/sample-outputs.ts';
import { type PageText, toPageText } from '../text/page-text.ts';
import { checkBrief } from './check-brief.ts';
import { readBrief } from './read-brief.ts';

const bundle = readBundle(rendered(sampleReport()));
const clean = await readBrief(await brief(sampleReport(), 'en'));
const check = (pages: PageText[]) => checkBrief(bundle, 'en', pages).problems;

/** The pages with `from` on one of them put as `to`, character by character. */
function altered(at: number, from: string, to: string): PageText[] {
  return clean.map((page, index) => (index === at ? { ...page, text: page.text.replace(from, to) } : page));
}

describe('checkBrief', () => {
  it('finds nothing in a clean brief', () => {
    expect(check(clean)).toEqual([]);
  });

  it('finds a page number that does not count up', () => {
    const at = clean.length - 1;
    const { text } = clean[at] as PageText;
    const digit = String((Number(text.at(-1)) + 5) % 10);
    const pages = clean.map((page, index) =>
      index === at ? { ...page, text: text.slice(0, -1) + digit } : page,
    );
    expect(check(pages).map(({ code }) => code)).toContain('page-number');
  });

  it('finds contents that name another page, or another number of the section', () => {
    const entry = /1SalesThenorthleads(\d)/;
    const at = clean.findIndex(({ text }) => entry.test(text));
    const [whole = '', number = ''] = entry.exec(clean[at]?.text ?? '') ?? [];
    const elsewhere = altered(at, whole, whole.slice(0, -1) + String(Number(number) + 1));
    expect(check(elsewhere)).toContainEqual(
      expect.objectContaining({ code: 'contents-page', expected: number }),
    );
    const renumbered = altered(at, whole, `2${whole.slice(1)}`);
    expect(check(renumbered).map(({ code }) => code)).toContain('number-without-figure');
  });

  it('finds a page without text and characters that show as blanks', () => {
    const empty = toPageText([]);
    expect(check([...clean, empty]).map(({ code }) => code)).toEqual(['page-without-text']);
    const blank = toPageText([{ text: 'a\u0000b\ufffd', gap: true, height: 0.5 }]);
    expect(check([...clean, blank])).toMatchObject([{ code: 'lost-character', got: '2' }]);
  });

  it('finds another number in the running header, which no figure elsewhere excuses', () => {
    const header = toPageText([{ text: 'Outlook 2024', gap: true, height: 0.95 }]);
    const pages = [...clean, header];
    expect(check(pages)).toMatchObject([{ code: 'number-without-figure', got: '2024' }]);
  });
});
