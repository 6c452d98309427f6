import { beforeAll, describe, expect, it } from 'vitest';
import { verifyOutputs } from '../src/index.ts';
import { alterWorkbook, workbook } from './sample-outputs.ts';
import { scoredBundle, scoredReport } from './scored-sample.ts';

describe('the checker of an evaluation’s stages in a workbook', () => {
  let sound: Uint8Array;
  beforeAll(async () => {
    sound = await workbook(scoredReport(), 'en');
  });

  async function problemsOf(bytes: Uint8Array) {
    const { problems } = await verifyOutputs({
      bundle: scoredBundle(),
      briefs: {},
      workbooks: { en: bytes },
    });
    return problems.map(({ code, message }) => ({ code, message }));
  }

  /** The number that a node has for a unit, as the file writes it. */
  const held = (code: string, unit: number): string => {
    const node = scoredReport().evaluations[0]?.nodes.find((found) => found.code === code);
    return `<v>${node?.values[unit]}</v>`;
  };

  it('agrees with a sound one, whose constant indicator is blank', async () => {
    expect(await problemsOf(sound)).toEqual([]);
  });

  it('tells of a kept result that is another number', async () => {
    const problems = await problemsOf(alterWorkbook(sound, held('use', 1), '<v>12.5</v>'));
    expect(problems).toContainEqual({
      code: 'workbook-stage',
      message: expect.stringMatching(/^rescaled_\w+_use: expected [\d.]+, got 12\.5\.$/),
    });
  });

  it('tells of a stage that has no range', async () => {
    const problems = await problemsOf(alterWorkbook(sound, 'name="rank_', 'name="place_of_'));
    expect(problems.map(({ code }) => code)).toContain('workbook-stage-missing');
    expect(problems.map(({ message }) => message).join('\n')).toMatch(
      /The range rank_\w+_pull: expected 6 cells, got none/,
    );
  });

  it('tells of an input cell that has another weight', async () => {
    const problems = await problemsOf(alterWorkbook(sound, '<v>1.3</v>', '<v>1.4</v>'));
    expect(problems.map(({ code }) => code)).toEqual(['workbook-stage', 'workbook-number']);
  });
});
