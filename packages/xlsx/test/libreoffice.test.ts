import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { renderWorkbook } from '../src/index.ts';
import { sampleReport } from './sample-report.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
const why = hasOffice ? '' : ' (skipped: no soffice on this machine)';

it.skipIf(!hasOffice)(
  `opens in LibreOffice with the same values${why}`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
    try {
      const { bytes } = await renderWorkbook(sampleReport, { locale: 'en' });
      writeFileSync(join(folder, 'book.xlsx'), bytes);
      const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync(
        'soffice',
        [profile, '--headless', '--convert-to', everySheet, '--outdir', folder, 'book.xlsx'],
        {
          cwd: folder,
          stdio: 'pipe',
          timeout: 100_000,
        },
      );
      const funding = readFileSync(join(folder, 'book-Funding rounds by period.csv'), 'utf8');
      expect(funding).toContain(
        'seed-genai,H1 2023,2023-01-01,14.1,12.3,yes,https://example.com/融资?a=1&b=2,=SUM(A1:A9),Reported,SEED',
      );
      expect(funding).toContain('007,2021,1899-01-01,1234.56,not disclosed');
      const models = readFileSync(join(folder, 'book-Models parameters - sizes.csv'), 'utf8');
      expect(models).toContain('GPT-4,not disclosed,,,78,US$,Coded,SEED');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
