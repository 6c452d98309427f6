import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../run-program.ts';
import { writeReport } from './hostile-report.ts';
import { expectRefused, publishHostile } from './published.ts';

describe('sizes', () => {
  const long = `${'long '.repeat(6_553)}end`;

  it('size-4: a cell of 32,768 characters is whole in the bundle, and the workbook says that it is cut', async () => {
    expect(long).toHaveLength(32_768);
    const { bundle, workbook, ended } = await publishHostile(join(scratchFolder(), 'report'), {
      texts: [['a', long]],
      manifest: (draft) => {
        Object.assign(draft.sections[0] ?? {}, {
          blocks: [{ table: { of: 'texts', fields: ['id', 'sold'] } }],
        });
      },
    });
    const cell = bundle.tables[0]?.rows[0]?.cells.text;
    expect(cell).toMatchObject({ text: { en: long } });
    const cut = workbook.texts.filter(({ text }) => text.startsWith('long long'));
    expect(cut.map(({ text }) => text)).toEqual([`${long.slice(0, 32_766)}…`]);
    const notes = workbook.texts.filter(({ sheet }) => sheet === 'Findings').map(({ text }) => text);
    expect(notes).toEqual(expect.arrayContaining(['text-too-long', 'tables/texts.csv', 'text']));
    expect(ended.err).toMatch(
      /^tables\/texts\.csv:2 text warning text-too-long: .+ bundle\.json has all of it\./m,
    );
  });

  it('size-4: a brief that would have to cut it is refused', () => {
    const folder = join(scratchFolder(), 'report');
    writeReport(folder, { texts: [['a', long]] });
    expect(expectRefused(folder, 1).err).toMatch(
      /^tables\/texts\.csv:2 error text-too-long: "long long .+…" is too long for a page of the brief\./m,
    );
  });

  it('size-5: a report.yaml with a million entries is refused', () => {
    const folder = join(scratchFolder(), 'report');
    const entries = (count: number) => `id: x\nnames: [${'a,'.repeat(count)}a]\n`;
    writeReport(folder, { manifest: () => entries(999_999 - 200_000) });
    expect(expectRefused(folder, 2).err).toContain('There are too many entries; the limit is 100000.');
    writeReport(folder, { manifest: () => entries(999_999) });
    expect(expectRefused(folder, 2).err).toContain('more than the limit of 2 MB');
  });
});
