import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder, trifold } from '../run-program.ts';
import { writeReport } from './hostile-report.ts';
import { expectRefused } from './published.ts';
import { describeCases, threatCases } from './threat-cases.ts';

const hasPipes = spawnSync('mkfifo', ['--version']).error === undefined;

/** A report whose tables/texts.csv is not there yet. */
function reportWithoutTable(): { above: string; folder: string; table: string } {
  const above = scratchFolder();
  const folder = join(above, 'report');
  writeReport(folder);
  const table = join(folder, 'tables/texts.csv');
  rmSync(table);
  return { above, folder, table };
}

const checks: Record<string, { title: string; run: () => void }> = {
  'special-file-0': {
    title: 'a link that leads out of the folder is refused, and what it leads to stays unsaid',
    run: () => {
      const { above, folder, table } = reportWithoutTable();
      writeFileSync(join(above, 'secret.csv'), 'id,text,page,sold\nleaked,leaked,https://example.org/,1\n');
      symlinkSync(join(above, 'secret.csv'), table);
      const { err } = expectRefused(folder, 2);
      expect(err).toContain("tables/texts.csv: it leads out of the report's folder");
      expect(err).not.toMatch(/secret|leaked/);
    },
  },
  'special-file-1': {
    title: 'a pipe is refused and not waited for',
    run: () => {
      if (!hasPipes) return;
      const { folder, table } = reportWithoutTable();
      spawnSync('mkfifo', [table]);
      expect(expectRefused(folder, 2).err).toContain('tables/texts.csv: it is no regular file');
    },
  },
  'special-file-2': {
    title: 'a folder is refused in a sentence',
    run: () => {
      const { folder, table } = reportWithoutTable();
      mkdirSync(table);
      expect(expectRefused(folder, 2).err.trim()).toBe(
        'trifold: tables/texts.csv: it is a folder; give a file.',
      );
    },
  },
  'special-file-3': {
    title: 'two gigabytes of nothing are refused by their size',
    run: () => {
      const { folder, table } = reportWithoutTable();
      writeFileSync(table, '');
      truncateSync(table, 2_000_000_000);
      expect(expectRefused(folder, 2).err).toContain('it has 2000 MB, more than the limit of 1500 MB');
    },
  },
};

describe('special files', () => {
  it.each(Object.entries(checks).map(([id, { title }]) => [`${id}: ${title}`, id] as const))(
    '%s',
    (_, id) => {
      checks[id]?.run();
    },
  );

  it('a folder of tables that is a link out of the report is refused too', () => {
    const { above, folder } = reportWithoutTable();
    cpSync(join(folder, 'tables'), join(above, 'elsewhere'), { recursive: true });
    rmSync(join(folder, 'tables'), { recursive: true });
    symlinkSync(join(above, 'elsewhere'), join(folder, 'tables'));
    expect(expectRefused(folder, 2).err).toContain("leads out of the report's folder");
  });

  it('a link that stays in the folder is followed, and the report may itself be reached by one', () => {
    const { above, folder, table } = reportWithoutTable();
    writeFileSync(join(folder, 'texts-2.csv'), 'id,text,page,sold\na,plain,https://example.org/,1\n');
    symlinkSync('../texts-2.csv', table);
    symlinkSync(folder, join(above, 'link'));
    const ended = trifold(['build', join(above, 'link'), '--only', 'json']);
    expect(ended.status, ended.err).toBe(0);
  });

  it.skipIf(!hasPipes)('report.yaml as a pipe, a link out or two gigabytes is refused', () => {
    const { above, folder } = reportWithoutTable();
    const manifest = join(folder, 'report.yaml');
    const refuse = (says: string): void => {
      const { status, err } = trifold(['check', folder]);
      expect(status).toBe(2);
      expect(err.trim()).toBe(`trifold: report.yaml: ${says}`);
      rmSync(manifest);
    };
    rmSync(manifest);
    spawnSync('mkfifo', [manifest]);
    refuse('it is no regular file; put a copy of the data there.');
    symlinkSync('/etc/hostname', manifest);
    refuse("it leads out of the report's folder; put the file itself there.");
    writeFileSync(manifest, '');
    truncateSync(manifest, 2_000_000_000);
    refuse('it has 2000 MB, more than the limit of 2 MB; split it.');
    writeFileSync(manifest, new Uint8Array([0xff, 0xfe, 0x61, 0x00]));
    refuse('it is not UTF-8 text; save it as UTF-8.');
    expect(above).toBeTruthy();
  });
});

describeCases('special-file', () => {
  it('has a test above for each case', () => {
    expect(threatCases('special-file').map(({ id }) => id)).toEqual(Object.keys(checks));
  });
});
