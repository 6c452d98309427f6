/** The build without polyfills loads in a quarter of the main entry's time; it has no types of its own. */
declare module 'exceljs/dist/exceljs.bare.min.js' {
  import type * as exceljs from 'exceljs';

  const api: Pick<typeof exceljs, 'Workbook'>;
  export default api;
}
