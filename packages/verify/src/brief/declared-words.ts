import type { Locale } from '@trifold/core';
import type { Bundle } from '@trifold/json';

/**
 * Words whose digits are no figures: declared names, ids, titles and addresses of sources, places, raw texts and
 * quotations of findings, and the values of name and address fields.
 */
export function declaredWords(bundle: Bundle, locale: Locale): Set<string> {
  const words = new Set<string>(bundle.names);
  const add = (word: string | undefined): void => {
    if (word !== undefined && word !== '') words.add(word);
  };
  add(bundle.report.edition);
  for (const source of bundle.sources) {
    add(source.id);
    add(source.title[locale]);
    add(source.publisher[locale]);
    add(source.url);
    add(source.address);
    add(source.date);
  }
  for (const { file, line, raw, column, quoted } of bundle.findings) {
    if (file !== undefined) add(line === undefined ? file : `${file}:${line}`);
    add(column);
    add(raw);
    for (const words of quoted ?? []) add(words);
  }
  for (const table of bundle.tables) {
    add(table.file);
    const names = table.schema.fields.filter((field) => ['name', 'url'].includes(field['trifold:type']));
    for (const { cells } of table.rows) {
      for (const { name } of names) {
        const cell = cells[name];
        if (cell && 'text' in cell) add(cell.text?.[locale]);
      }
    }
  }
  return words;
}
