import { expect, it } from 'vitest';
import { renderWorkbook } from '../src/index.ts';
import { evaluationReport } from './evaluation-report.ts';
import { liveCases } from './live-cases.ts';
import { readWorkbook } from './read-workbook.ts';
import { emptyTwin, hasOffice, recalculate } from './recalculate.ts';

const why = hasOffice ? '' : ' (skipped: no soffice on this machine)';

it.skipIf(!hasOffice)(
  `gives each formula the result that is kept in the file${why}`,
  async () => {
    const names = Object.keys(liveCases);
    const books = await Promise.all(
      Object.values(liveCases).map(async (item, at) => {
        const { bytes } = await renderWorkbook(evaluationReport(item), { locale: at % 2 ? 'en' : 'zh-CN' });
        return bytes;
      }),
    );
    const worked = recalculate(books.map((bytes) => emptyTwin(bytes)));
    let compared = 0;
    books.forEach((bytes, at) => {
      readWorkbook(bytes).sheets.forEach((sheet, place) => {
        const other = worked[at]?.sheets[place];
        for (const { ref, value, formula } of sheet.cells.values()) {
          if (formula === undefined) continue;
          compared += 1;
          const got = other?.cells.get(ref)?.value ?? '';
          const where = `${names[at]}: ${sheet.name}!${ref} =${formula}`;
          if (typeof value === 'number' && typeof got === 'number') {
            const error = Math.abs(got - value) / Math.max(1, Math.abs(value));
            expect.soft(error, `${where} is ${got}, not ${value}`).toBeLessThan(1e-9);
          } else {
            expect.soft(got, where).toBe(value ?? '');
          }
        }
      });
    });
    expect(compared).toBeGreaterThan(5000);
  },
  240_000,
);
