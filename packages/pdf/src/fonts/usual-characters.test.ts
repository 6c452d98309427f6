import { expect, it } from 'vitest';
import { fonts } from '../../test/fonts.ts';
import { charactersLacking } from './characters-lacking.ts';
import { unusualCharacters } from './usual-characters.ts';

it('the fonts have every character that passes for usual', () => {
  const usual = Array.from({ length: 0x110000 }, (_, at) => at)
    .filter((at) => at < 0xd800 || at > 0xdfff)
    .map((at) => String.fromCodePoint(at))
    .filter((char) => !unusualCharacters.test(char));
  expect(usual.length).toBeGreaterThan(20_000);
  expect(charactersLacking(usual, fonts)).toEqual([]);
});

it('an emoji, a hieroglyph and a mark of direction are unusual and lacking, a rare letter is not lacking', () => {
  const odd = ['😀', '𓀀', '\u202e', 'ẽ'];
  expect(odd.filter((char) => unusualCharacters.test(char))).toEqual(odd);
  expect(charactersLacking(odd, fonts)).toEqual(['😀', '𓀀', '\u202e']);
});
