import { describe, expect, it } from 'vitest';
import { build, field, table } from './declared/build-declared.ts';

/** What is said of a table t with the fields k, v and w and one more; its lines are those of report.yaml. */
function problemsOf(derived: string, keyType = 'period', keys: string[] = []) {
  const fields = [field('k', keyType), field('v', 'number'), field('w', 'number'), derived];
  const { findings, report } = build(table(fields, ['primaryKey: [k]', ...keys]), {
    'tables/t.csv': 'k,v,w\n2020年,1,2\n2023年,2,3\n',
  });
  expect(report).toBeNull();
  return findings.map(({ code, file, line, message, hint }) => {
    expect([code, file]).toEqual(['manifest-error', 'report.yaml']);
    expect(message['zh-CN']).toMatch(/\p{Script=Han}.*。$/u);
    expect(hint?.en).toMatch(/\.$/);
    return `${line}: ${(message.en ?? '').replace('tables[0].fields.d.derive: ', '')}`;
  });
}

/** The line of the fourth field. */
const at = 26;
const derived = (derive: string, type = 'percent') => field('d', type, `derive: ${derive}`);

describe('a derivation that can not be meant', () => {
  it.each([
    ['{}', 'It does not say how the field is derived.'],
    ['{ average: [v, w] }', 'There is no way of deriving called "average".'],
    ['{ change: v, over: k, sum: [v, w] }', 'A field is derived in one way; this has sum and change.'],
    ['{ change: v }', '"over" is missing.'],
    ['{ sum: [v] }', 'This list needs at least 2 entries.'],
    ['{ difference: [v, w, v] }', 'This list may have 2 entries at most.'],
    ['{ share: v, of: everything }', 'Expected parts or total, got "everything".'],
    ['{ change: v, over: k, digits: 99 }', 'It must be at most 12.'],
    ['{ change: v, over: k, within: [w] }', 'Unknown key: within.'],
    ['change', 'Expected keys with values, got "change".'],
    ['{ share: nowhere }', 'There is no field "nowhere".'],
    ['{ change: v, over: w, by: [] }', 'The field of "over", "w", has no periods.'],
    ['{ change: k, over: k }', 'Nothing can be derived from a field of type period like this.'],
    ['{ ratio: [v, d] }', 'Nothing can be derived from fields of type number and percent like this.'],
    ['{ growthRate: v, over: k, from: soon }', '"soon" is no period.'],
    [
      '{ growthRate: v, over: k, from: 2023年, to: 2020年 }',
      'No whole years go by from "2023年" to "2020年", so there is no growth a year.',
    ],
    [
      '{ growthRate: v, over: k, from: 2020年, to: 2023年上半年 }',
      'No whole years go by from "2020年" to "2023年上半年", so there is no growth a year.',
    ],
  ])('is refused in one sentence, with its line: %s', (derive, expected) => {
    const [first = ''] = problemsOf(derived(derive));
    expect(first).toBe(`${at}: ${expected}`);
  });

  it('is refused where its result has another type', () => {
    expect(problemsOf(derived('{ sum: [v, w] }', 'percent'))).toEqual([
      `${at}: The result's type is number, not percent.`,
    ]);
    expect(problemsOf(derived('{ change: v, over: k }', 'number'))).toEqual([
      `${at}: The result's type is percent, not number.`,
    ]);
  });

  it('is refused where it goes in a circle', () => {
    expect(problemsOf(derived('{ sum: [v, d] }', 'number'))).toEqual([
      `${at}: "d" is worked out from itself.`,
    ]);
  });
});

it('a wrong constraint has the line of its field', () => {
  expect(problemsOf(field('w2', 'text', 'column: w, constraints: { minimum: 2 }'))).toEqual([
    `${at}: tables[0].fields.w2.constraints.minimum: Values of type text have no order, so they can't have this bound.`,
  ]);
});

it('a growth rate that ends below zero says so', () => {
  const growth = field('d', 'percent', 'derive: { growthRate: v, over: k }');
  const built = build(table([field('k', 'period'), field('v', 'number'), growth], ['primaryKey: [k]']), {
    'tables/t.csv': 'k,v\n2020年,100\n2022年,121\n2023年,-5\n',
  });
  expect(built.row('2022年').cells.d?.text?.en).toBe('10.0%');
  expect(built.of('derived-missing').map(({ line, message }) => [line, message.en])).toEqual([
    [
      4,
      'd has no value in 1 row: the value at the end is not above zero, so there is no growth a year. This is the first.',
    ],
  ]);
});
