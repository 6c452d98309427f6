import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CellType, readValue } from '../src/normalize/read-value.ts';
import type { Value } from '../src/normalize/value.ts';

/*
 * The lists in values/*.txt say what a careful reader makes of a cell: "cell → type and fields". A heading names the
 * type that is declared; under "alone" the cell is judged by itself. \u{200b} stands for a character nobody sees.
 */
const folder = new URL('./values/', import.meta.url);
const lists = readdirSync(folder).filter((name) => name.endsWith('.txt'));

interface Case {
  title: string;
  cell: string;
  type: CellType | undefined;
  wanted: string;
}

function casesOf(name: string): Case[] {
  const cases: Case[] = [];
  let type: CellType | undefined;
  const lines = readFileSync(new URL(name, folder), 'utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.startsWith('# ')) continue;
    const at = line.lastIndexOf(' → ');
    if (line.startsWith('## ')) type = line === '## alone' ? undefined : (line.slice(3) as CellType);
    else if (at < 0) throw new Error(`${name}:${index + 1} has no " → ".`);
    else {
      const cell = line
        .slice(0, at)
        .replace(/\\u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
      cases.push({ title: `${name}:${index + 1} ${line}`, cell, type, wanted: line.slice(at + 3) });
    }
  }
  return cases;
}

function written(value: Value): string {
  switch (value.type) {
    case 'text':
    case 'flagged':
      return value.type;
    case 'missing':
      return `missing ${value.reason}`;
    case 'period':
      return `period ${value.start} ${value.end} ${value.grain}${value.estimate ? ' estimate' : ''}`;
    case 'range':
      return ['range', value.of, value.min, value.max, value.currency, value.op, value.unit]
        .filter(Boolean)
        .join(' ');
    case 'number':
      return ['number', value.value, value.op, value.unit].filter(Boolean).join(' ');
    case 'money':
      return ['money', value.value, value.currency, value.op].filter(Boolean).join(' ');
    case 'percent':
    case 'points':
      return [value.type, value.value, value.op].filter(Boolean).join(' ');
    default:
      return JSON.stringify(value);
  }
}

describe.each(lists)('%s', (name) => {
  const cases = casesOf(name);

  test('every cell becomes what a careful reader makes of it', () => {
    expect(cases.length).toBeGreaterThan(50);
    for (const { title, cell, type, wanted } of cases) {
      expect.soft(written(readValue(cell, type).value), title).toBe(wanted);
    }
  });

  test('a cell that is not read keeps its text', () => {
    for (const { title, cell, type } of cases) {
      const { value, remark } = readValue(cell, type);
      if (value.type !== 'flagged' && value.type !== 'text') continue;
      if (remark === undefined) expect.soft(value.value, title).toBe(cell.trim());
      if (value.type === 'flagged') expect.soft(value.why, title).toMatch(/^\S.{8,}$/u);
    }
  });

  test('no list says two things about one cell', () => {
    const seen = new Map<string, string>();
    for (const { title, cell, type = 'alone', wanted } of cases) {
      const before = seen.get(`${type} ${cell}`);
      if (before !== undefined) expect.soft(wanted, title).toBe(before);
      seen.set(`${type} ${cell}`, wanted);
    }
  });
});
