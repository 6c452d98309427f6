import type { RawFile, RawTable } from '../../../src/read/raw-table.ts';
import { trimCell } from '../trim-cell.ts';
import { bareCharacters } from './bare-characters.ts';
import { show } from './judge-regions.ts';
import { splitPlainly } from './split-plainly.ts';

/** Findings that say that a row is not read by the letter. */
const repairs = new Set(['extra-cell', 'missing-cell', 'stray-quote', 'open-quote', 'other-delimiter']);

/**
 * Faults where a body row has lost, gained or moved text, or was repaired without a finding at its lines.
 * A repair may put in or leave out blank cells and join cells, so that the characters stay in their order.
 */
export function judgeRows(read: RawFile, table: RawTable, lines: string[]): string[] {
  const faults: string[] = [];
  const marked = new Set(
    read.findings.flatMap(({ code, line }) => (repairs.has(code) && line !== undefined ? [line] : [])),
  );
  const anyDelimiter = new Set(
    read.findings.flatMap(({ code, line }) =>
      code === 'other-delimiter' && line !== undefined ? [line] : [],
    ),
  );
  const rows = Array.from({ length: table.rowCount }, (_, row) => {
    const first = table.lines[row] ?? 0;
    const span = table.spans.get(row) ?? 1;
    const raw = lines.slice(first - 1, first - 1 + span).join('\n');
    const cells = table.columns.map((column) => column.at(row));
    const isRepaired = Array.from({ length: span }, (_, offset) => first + offset).some((at) =>
      marked.has(at),
    );
    return { first, raw, cells, isRepaired, plain: splitPlainly(raw, read.dialect) };
  });
  const usual = mostCommon(
    rows.flatMap(({ plain, isRepaired }) => (plain && !isRepaired ? [plain.length] : [])),
  );
  for (const { first, raw, cells, isRepaired, plain } of rows) {
    if (plain && hasUsualLength(plain, usual) && sameCells(plain, cells, read)) continue;
    if (!isRepaired) faults.push(`silent repair: line ${first} ${show(raw)} became ${show(cells.join('¦'))}`);
    const any = anyDelimiter.has(first);
    const had = bareCharacters(raw, read.dialect, any);
    const has = bareCharacters(cells.join(' '), read.dialect, any);
    if (had !== has) faults.push(`row text: line ${first} ${show(raw)} became ${show(cells.join('¦'))}`);
  }
  return faults;
}

/** A delimiter too many at the end loses nothing and moves nothing. */
function hasUsualLength(plain: string[], usual: number[]): boolean {
  return usual.includes(plain.length) || (usual.includes(plain.length - 1) && plain.at(-1)?.trim() === '');
}

/** Blank cells at the end may be too many or too few. */
function sameCells(plain: string[], cells: string[], read: RawFile): boolean {
  const length = Math.max(plain.length, cells.length);
  const escaped = read.dialect.escape === 'backslash';
  for (let at = 0; at < length; at += 1) {
    const [had, has] = [plain[at] ?? '', cells[at] ?? ''];
    if (had !== has && normal(had, escaped) !== normal(has, escaped)) return false;
  }
  return true;
}

function normal(cell: string, escaped: boolean): string {
  const text = trimCell(cell.replace(/[\p{Cc}\ufeff]/gu, (found) => (/\s/.test(found) ? found : '')));
  return escaped ? text.replaceAll('\\', '') : text;
}

/** The most frequent count, or several where they are equally so. */
function mostCommon(counts: number[]): number[] {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  const most = Math.max(...times.values());
  return [...times.keys()].filter((count) => times.get(count) === most);
}
