export { rangeNames } from './plan/range-names.ts';
export { sheetNames } from './plan/sheet-names.ts';
export { type WorkbookWord, workbookWords } from './plan/word.ts';
export { renderWorkbook } from './render-workbook.ts';
