import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder, trifold } from '../run-program.ts';
import { writeReport } from './hostile-report.ts';
import { expectRefused, filesIn } from './published.ts';
import { describeCases, threatCases } from './threat-cases.ts';
import { makeZip } from './zip-parts.ts';

const csvInside = 'id,text,page,sold\na,inside,https://example.org/,1\n';
const contentTypes =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

function nested(levels: number): Buffer {
  let inner = makeZip([{ name: 'texts.csv', content: csvInside }]);
  for (let level = 0; level < levels; level += 1) {
    const copies = Array.from({ length: 16 }, (_, at) => ({ name: `lib${at}.zip`, content: inner }));
    inner = makeZip(copies);
  }
  return inner;
}

function workbook(sheet: string | Uint8Array, claimedSize?: number): Buffer {
  return makeZip([
    { name: '[Content_Types].xml', content: contentTypes },
    { name: 'xl/workbook.xml', content: '<workbook/>' },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: sheet,
      ...(claimedSize === undefined ? {} : { claimedSize }),
    },
  ]);
}

const archives: Record<string, { title: string; bytes: () => Uint8Array }> = {
  'zip-0': { title: 'a zip of zips of zips', bytes: () => nested(4) },
  'zip-1': {
    title: 'an xlsx whose sheet inflates without end',
    bytes: () => workbook(Buffer.alloc(40_000_000, '<c/>'), 0xfffffffe),
  },
  'zip-2': {
    title: 'a zip whose entry is named ../../x',
    bytes: () =>
      makeZip([
        { name: '../../x', content: csvInside },
        { name: '../../tables/texts.csv', content: csvInside },
      ]),
  },
  'zip-3': {
    title: 'a zip with two entries of one name',
    bytes: () =>
      makeZip([
        { name: 'texts.csv', content: csvInside },
        { name: 'texts.csv', content: 'id,text\nb,other\n' },
      ]),
  },
  'zip-4': {
    title: 'an xlsx with an external entity',
    bytes: () =>
      workbook(
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet><c><v>&e;</v></c></worksheet>',
      ),
  },
};

describe('archives are not accepted', () => {
  const titled = Object.entries(archives).map(([id, { title }]) => [`${id}: ${title}`, id] as const);

  it.each(titled)('%s', (_, id) => {
    const bytes = archives[id]?.bytes() ?? new Uint8Array();
    // Named as a CSV of the report.
    const above = scratchFolder();
    const folder = join(above, 'a', 'report');
    writeReport(folder, { files: { 'tables/texts.csv': bytes } });
    const before = filesIn(above);
    const { err } = expectRefused(folder, 1);
    expect(err).toMatch(/^tables\/texts\.csv error not-a-text-file: This is an? .+ not a CSV\. \S.+\.$/m);
    expect(err).not.toContain('inside');
    expect(filesIn(above)).toEqual(before);
    // Named as such, and in the place of the report's folder.
    writeReport(folder, {
      manifest: (draft) => void Object.assign(draft.tables[0] ?? {}, { file: 'tables/texts.xlsx' }),
    });
    expect(expectRefused(folder, 2).err).toContain('"file" must end in .csv');
    const archive = join(above, 'report.zip');
    writeFileSync(archive, bytes);
    const ended = trifold(['build', archive]);
    expect(ended.status).toBe(2);
    expect(ended.err).toContain('there is no such folder; give the folder that holds report.yaml.');
    expect(readdirSync(above).sort()).toEqual(['a', 'report.zip']);
  });
});

describeCases('zip', () => {
  it('has a test above for each case', () => {
    expect(threatCases('zip').map(({ id }) => id)).toEqual(Object.keys(archives));
  });
});
