import { expect, it } from 'vitest';
import { linkCell } from '../plan/cells.ts';
import type { SheetPlan } from '../plan/sheet-plan.ts';
import { patchSheet } from './patch-sheet.ts';

it('links as many cells of a sheet as Excel takes, and no more', () => {
  const plan: SheetPlan = {
    name: 'Sheet',
    kind: 'table',
    title: linkCell('Title', 'Sheet', 'A1'),
    lines: [],
    columns: [],
    rows: Array.from({ length: 65_531 }, () => [linkCell('a', 'Sheet', 'A1')]),
    widths: [10],
  };
  const { xml } = patchSheet('<worksheet><pageMargins/></worksheet>', plan);
  expect(xml.match(/<hyperlink /g)).toHaveLength(65_530);
});

it('keeps what XML forbids out of links', () => {
  const plan: SheetPlan = {
    name: 'Sheet',
    kind: 'table',
    title: linkCell('Title', 'Sheet', 'A1'),
    lines: [],
    columns: [],
    rows: [[linkCell('a\u0000<"&\ufffe\ud800', 'Sheet', 'A1')]],
    widths: [10],
  };
  const { xml } = patchSheet('<worksheet><pageMargins/></worksheet>', plan);
  expect(xml).toContain('display="a&lt;&quot;&amp;"');
});
