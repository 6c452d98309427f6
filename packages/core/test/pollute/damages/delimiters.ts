import { type Damage, partsOf } from '../document.ts';

function delimitedBy(damage: string, delimiter: string): Damage {
  return ({ style }) => {
    style.delimiter = delimiter;
    return { damage, holds: 'certain', codes: [] };
  };
}

export const semicolons = delimitedBy('semicolons', ';');
export const tabs = delimitedBy('tabs', '\t');
export const pipes = delimitedBy('pipes', '|');
export const fullWidthCommas = delimitedBy('fullWidthCommas', '，');
export const fullWidthSemicolons = delimitedBy('fullWidthSemicolons', '；');
export const commasAndBlanks = delimitedBy('commasAndBlanks', ', ');

/** Blanks between cells look like blanks in prose: nothing can be promised of what is read. */
export const blanks: Damage = (document) => {
  const texts = [...partsOf(document, 'header'), ...partsOf(document, 'row')].flatMap((part) => part.cells);
  if (texts.some((text) => /\s/.test(text))) return null;
  document.style.delimiter = ' ';
  return { damage: 'blanks', holds: 'loose', codes: [] };
};

/** Excel's first line that names the delimiter. */
export const separatorLine: Damage = (document, random) => {
  const { style, parts } = document;
  style.delimiter = random.pick([',', ';', '\t', '|']);
  parts.unshift({ kind: 'separator', text: `${random.pick(['sep', 'SEP'])}=${style.delimiter}` });
  return { damage: 'separatorLine', holds: 'certain', codes: ['separator-line'] };
};
