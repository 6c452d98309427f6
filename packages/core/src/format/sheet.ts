export { sheetCells } from './sheet-cells.ts';
export { sheetColumns } from './sheet-columns.ts';
