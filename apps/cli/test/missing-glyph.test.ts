import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder, trifold } from './run-program.ts';
import { writeReport } from './threats/hostile-report.ts';

it('a character that no font has stops publishing, and is named with its place', () => {
  const folder = join(scratchFolder(), 'report');
  writeReport(folder, { manifest: (draft) => void Object.assign(draft, { title: { en: 'Signs of 𓀀' } }) });
  const { status, err } = trifold(['build', folder]);
  expect(status).toBe(1);
  expect(err).toMatch(
    /^brief\.en\.pdf error missing-glyph: The font has no "𓀀" \(U\+13000\), in "Signs of 𓀀"\. .+\.$/m,
  );
  expect(existsSync(join(folder, 'out'))).toBe(false);
});
