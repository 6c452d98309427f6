import { firstDataRow, type PlanCell, type SheetPlan } from '../plan/sheet-plan.ts';
import { absoluteRange, cellRef } from './cell-ref.ts';
import { quoteSheet } from './quote-sheet.ts';
import { signRulesXml } from './sign-rules.ts';
import { validationsXml } from './validations-xml.ts';
import { xmlText } from './xml-text.ts';

const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Excel takes a sheet with more for damaged. */
const mostLinks = 65_530;

/**
 * The sheet's XML with its hyperlinks, the first 65,530, and the relations of those that leave the workbook
 * (undefined where there are none), the rules of input cells and of signs. Numbers that are text on purpose, such as ids, are kept free of Excel's warning marks.
 */
export function patchSheet(
  xml: string,
  plan: SheetPlan,
  signFormats: string[] = [],
): { xml: string; relations?: string } {
  const links: string[] = [];
  const relations: string[] = [];
  forEachLink(plan, (cell, ref) => {
    if (links.length >= mostLinks) return;
    if (cell.url !== undefined) {
      const id = `rId${relations.length + 1}`;
      relations.push(
        `<Relationship Id="${id}" Type="${relationType}" Target="${xmlText(cell.url)}" TargetMode="External"/>`,
      );
      links.push(`<hyperlink ref="${ref}" r:id="${id}"/>`);
    } else if (cell.to !== undefined) {
      const location = xmlText(`${quoteSheet(cell.to.sheet)}!${cell.to.ref}`);
      links.push(
        `<hyperlink ref="${ref}" location="${location}" display="${xmlText(String(cell.content))}"/>`,
      );
    }
  });
  const used = absoluteRange(
    1,
    Math.max(1, plan.widths.length),
    firstDataRow(plan) + plan.rows.length,
  ).replaceAll('$', '');
  const ignored = `<ignoredErrors><ignoredError sqref="${used}" numberStoredAsText="1"/></ignoredErrors>`;
  const checked = `${signRulesXml(plan, signFormats)}${validationsXml(plan)}`;
  const linking = links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
  const parts = `${checked}${linking}`;
  const linked = parts === '' ? xml : insertBefore(xml, '<pageMargins', parts);
  return {
    xml: insertBefore(linked, '</worksheet>', ignored),
    ...(relations.length === 0 ? {} : { relations: relationsPart(relations) }),
  };
}

function forEachLink(plan: SheetPlan, visit: (cell: PlanCell, ref: string) => void): void {
  const row = (cells: PlanCell[], at: number): void => {
    cells.forEach((cell, column) => {
      if (cell.url !== undefined || cell.to !== undefined) visit(cell, cellRef(column + 1, at));
    });
  };
  plan.lines.forEach((line, at) => {
    row(line, 2 + at);
  });
  plan.rows.forEach((cells, at) => {
    row(cells, firstDataRow(plan) + at);
  });
}

function relationsPart(relations: string[]): string {
  const space = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${space}">${relations.join('')}</Relationships>`;
}

function insertBefore(xml: string, mark: string, part: string): string {
  const at = xml.indexOf(mark);
  if (at < 0) throw new Error(`exceljs wrote a sheet without ${mark}.`);
  return xml.slice(0, at) + part + xml.slice(at);
}
