import { describe, expect, it } from 'vitest';
import { renderWorkbook } from '../src/index.ts';
import { evaluationReport } from './evaluation-report.ts';
import { liveCases } from './live-cases.ts';
import { type ReadWorkbook, readWorkbook } from './read-workbook.ts';
import { namedCells } from './recalculate.ts';

const cases = Object.entries(liveCases);

async function bookOf(name: string): Promise<ReadWorkbook> {
  const item = liveCases[name];
  if (!item) throw new Error(`There is no case ${name}.`);
  return readWorkbook((await renderWorkbook(evaluationReport(item), { locale: 'en' })).bytes);
}

/** The sheets of stages that come after the raw one. */
function laterStages(book: ReadWorkbook) {
  const first = book.sheets.findIndex(({ name }) => name.endsWith('– raw'));
  const last = book.sheets.findIndex(({ name }) => name.endsWith('– rank'));
  return book.sheets.slice(first + 1, last + 1);
}

describe('sheets of an evaluation', () => {
  it.each(cases)('hold no number of their own after the raw sheet: %s', async (name, item) => {
    const book = await bookOf(name);
    const [evaluation] = evaluationReport(item).evaluations;
    const moved = evaluation?.altered.filter(({ why }) => why !== 'imputed').length ?? 0;
    const stages = laterStages(book);
    expect(stages.length).toBeGreaterThanOrEqual(4);
    const constants = stages.flatMap(({ name: sheet, cells }) =>
      [...cells.values()]
        .filter(({ value, formula }) => typeof value === 'number' && formula === undefined)
        .map(() => sheet),
    );
    const treated = constants.filter((sheet) => sheet.endsWith('– treated'));
    expect(constants).toEqual(treated);
    // Numbers that were filled in and then moved are among the imputed.
    expect(treated.length).toBeGreaterThanOrEqual(moved);
    expect(treated.length).toBeLessThanOrEqual(evaluation?.altered.length ?? 0);
    if (moved === 0) expect(treated).toEqual([]);
  });

  it.each(cases)('begin with the method in words, a row a step: %s', async (name, item) => {
    const [evaluation] = evaluationReport(item).evaluations;
    const sheet = (await bookOf(name)).sheets.find((each) => each.name.endsWith('– method'));
    const words = new Set([...(sheet?.cells.values() ?? [])].map(({ value }) => value));
    for (const { title, text } of evaluation?.steps ?? []) {
      expect(words).toContain(title.en);
      expect(words).toContain((text.en ?? []).map((run) => run.text).join(''));
    }
    expect(evaluation?.steps.length).toBeGreaterThanOrEqual(5);
  });

  it.each(cases)('keep the report’s own numbers as results: %s', async (name, item) => {
    const book = await bookOf(name);
    const [evaluation] = evaluationReport(item).evaluations;
    const prefix = (evaluation?.id ?? '').replaceAll('-', '_');
    const held = (kind: string, code: string) =>
      namedCells(book, `${kind}_${prefix}_${code.replaceAll('-', '_')}`).map((cell) =>
        typeof cell?.value === 'number' ? cell.value : null,
      );
    for (const { code, kind, raw, treated, values, ranks } of evaluation?.nodes ?? []) {
      if (kind === 'indicator') {
        expect(held('raw', code)).toEqual(raw);
        expect(held('treated', code)).toEqual(treated);
        expect(held('rescaled', code)).toEqual(values);
      } else {
        expect(held('score', code)).toEqual(values);
        expect(held('rank', code)).toEqual(ranks);
      }
    }
  });

  it('take weights from input cells that refuse what is no weight', async () => {
    const book = await bookOf('geometric means above a range, minimum share');
    expect(book.names.get('w_matrix_far_off')).toMatch(/^'Industry matrix/);
    const [cell] = namedCells(book, 'w_matrix_use');
    expect(cell).toMatchObject({ value: 2 });
    const at = book.sheets.findIndex(({ name }) => name.endsWith('– weights'));
    const xml = book.parts[`xl/worksheets/sheet${at + 1}.xml`] ?? '';
    const rule = [
      ...xml.matchAll(/<dataValidation sqref="([^"]*)"[^>]*type="decimal" operator="greaterThanOrEqual">/g),
    ];
    expect(rule[0]?.[1]?.split(' ')).toContain(cell?.ref);
    expect(rule[0]?.[1]?.split(' ')).toHaveLength(10);
    expect(book.parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });

  it('leave unrounded thresholds and shares to a row of their own', async () => {
    const book = await bookOf('geometric means above a range, minimum share');
    expect(namedCells(book, 'p_matrix_min_share')[0]?.value).toBe(0.6666666);
    expect(namedCells(book, 'p_matrix_threshold_x')[0]?.formula).toBe('AVERAGE(score_matrix_change)');
    const given = await bookOf('z-scores of a sample, means of groups, logarithms');
    expect(namedCells(given, 'p_matrix_threshold_x')[0]).toMatchObject({ value: 99.876 });
    expect(namedCells(given, 'p_matrix_threshold_y')[0]).toMatchObject({ value: 100 });
  });

  it('point from the table of results to where each number is worked out', async () => {
    const book = await bookOf('min-max, gaps skipped, mixed levels, a matrix');
    const results = book.sheets.find(({ name }) => name === 'Industry matrix');
    const formulas = [...(results?.cells.values() ?? [])].flatMap(({ formula }) => formula ?? []);
    expect(formulas.filter((formula) => formula.includes('– rank')).length).toBe(8 * 5);
    expect(formulas.filter((formula) => formula.includes('– index')).length).toBe(8 * 2);
  });

  it('say how far they can be trusted and that draws do not follow', async () => {
    const book = await bookOf('min-max, gaps skipped, mixed levels, a matrix');
    const texts = (name: string) =>
      [...(book.sheets.find((sheet) => sheet.name === name)?.cells.values() ?? [])].map(({ value }) => value);
    for (const { name } of laterStages(book)) {
      expect(texts(name)).toContain('Coded by this project');
      expect(texts(name)).toContain('Status: Coded');
    }
    expect(texts('Industry matrix').join(' ')).toContain('one fixed simulation');
  });

  it('show a number just below nought without a minus until it is one', async () => {
    const book = await bookOf('z-scores of a population, outliers moved');
    const at = book.sheets.findIndex(({ name }) => name.endsWith('– contributions'));
    const cells = [...(book.sheets[at]?.cells.values() ?? [])];
    const signless = cells.filter(({ format }) => format === '#,##0.0;#,##0.0');
    expect(signless.length).toBeGreaterThan(3);
    for (const { value } of signless) expect(value).toBeGreaterThan(-0.05);
    const xml = book.parts[`xl/worksheets/sheet${at + 1}.xml`] ?? '';
    const [, refs, rule] =
      /<conditionalFormatting sqref="([^"]*)"><cfRule ([^>]*)><formula>-0.05<\/formula>/.exec(xml) ?? [];
    expect(refs?.split(' ')).toEqual(signless.map(({ ref }) => ref));
    expect(rule).toContain('operator="lessThanOrEqual"');
    expect(book.parts['xl/styles.xml']).toMatch(/<dxfs count="1"><dxf><numFmt [^>]*formatCode="#,##0.0"/);
  });

  it('are the same bytes each time', async () => {
    const [, item] = cases[0] ?? [];
    if (!item) throw new Error('There is no case.');
    const render = async () => (await renderWorkbook(evaluationReport(item), { locale: 'zh-CN' })).bytes;
    expect(await render()).toEqual(await render());
  });
});
