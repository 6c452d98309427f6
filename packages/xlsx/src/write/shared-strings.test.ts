import { expect, it } from 'vitest';
import { sharedStrings } from './shared-strings.ts';

const head = '<sst xmlns="urn:s" count="3" uniqueCount="2">';

it('finds the strings that are there and adds those that are not, counting cells', () => {
  const strings = sharedStrings(
    `${head}<si><t>a&apos;b</t></si><si><t xml:space="preserve"> c</t></si></sst>`,
  );
  expect(["a'b", ' c', '<新>', '<新>', 'd\ne'].map(strings.indexOf)).toEqual([0, 1, 2, 2, 3]);
  expect(strings.toXml()).toBe(
    '<sst xmlns="urn:s" count="8" uniqueCount="4"><si><t>a&apos;b</t></si><si><t xml:space="preserve"> c</t></si>' +
      '<si><t>&lt;新&gt;</t></si><si><t xml:space="preserve">d\ne</t></si></sst>',
  );
});
