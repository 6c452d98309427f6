import { describe, expect, it } from 'vitest';
import { readBundle } from '../src/read-bundle.ts';
import { renderBundle } from '../src/render-bundle.ts';
import { smallReport } from './small-report.ts';

const hostile = [
  '=1+1',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&lt;b&gt;',
  '\u2028\u2029',
  '\u0000\u0007\u001b[2J',
  'a\\"b',
  '\u202e123',
  'x'.repeat(32_768),
];

describe('a bundle of a hostile report', () => {
  it('carries every text as it is', () => {
    for (const text of hostile) {
      const words = { 'zh-CN': text, en: text };
      const bundle = readBundle(
        renderBundle({ ...smallReport(), title: words, publisher: words, names: [text] }),
      );
      expect(bundle.report.title).toEqual(words);
      expect(bundle.names).toEqual([text]);
    }
  });

  it('is UTF-8 even where a text has half a character', () => {
    const bytes = renderBundle({ ...smallReport(), publisher: { en: 'a\ud800b' } });
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toContain('a\\ud800b');
    expect(readBundle(bytes).report.publisher.en).toBe('a\ud800b');
  });

  it('has no control characters but line feeds in its own text', () => {
    const words = { 'zh-CN': hostile.join(' '), en: hostile.join(' ') };
    const text = new TextDecoder().decode(renderBundle({ ...smallReport(), description: words }));
    expect(text).not.toMatch(/[\0-\u0009\u000b-\u001f\u007f]/);
  });
});

describe('readBundle on what is no bundle of ours', () => {
  const sound = new TextDecoder().decode(renderBundle(smallReport()));

  it('refuses unknown keys, __proto__ among them, and changes no object', () => {
    for (const key of ['__proto__', 'constructor', 'extra']) {
      const text = sound.replace('"format"', `"${key}":{"admin":true},"format"`);
      expect(() => readBundle(text), key).toThrow(key);
      expect(({} as Record<string, unknown>).admin).toBeUndefined();
    }
  });

  it.each([
    '',
    'null',
    '[]',
    '1',
    '"x"',
    '['.repeat(100_000),
    '{"format":"trifold-bundle"}',
    '\ufeff\ufeff{}',
  ])('says in one sentence why %.20j is none', (text) => {
    expect(() => readBundle(text)).toThrow(/^[^\n]+\.$/);
  });
});
