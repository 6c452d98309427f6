/**
 * Reads the polluted sales tables and prints how well, by kind of pollution:
 * node scripts/score-polluted-sales.ts [--shape typed|worded] [--quoting minimal|all] [--show KIND]
 * --show prints the files of a kind that are not read exactly, with the rows that they do not mean.
 */
import { parseArgs } from 'node:util';
import { judgeSales } from '../test/polluted-sales/judge-sales.ts';
import { polluteSales } from '../test/polluted-sales/pollutions.ts';
import { salesTable } from '../test/polluted-sales/sales-table.ts';
import { simpleScore, sumUp, weightedScore } from '../test/polluted-sales/sum-up.ts';

const { values } = parseArgs({
  options: { shape: { type: 'string' }, quoting: { type: 'string' }, show: { type: 'string' } },
});
for (const shape of ['typed', 'worded'] as const) {
  for (const quoting of ['minimal', 'all'] as const) {
    if ((values.shape ?? shape) === shape && (values.quoting ?? quoting) === quoting) score(shape, quoting);
  }
}

function score(shape: 'typed' | 'worded', quoting: 'minimal' | 'all'): void {
  const judgements = [...polluteSales(salesTable(shape), quoting)].map(judgeSales);
  const figures = sumUp(judgements);
  console.log(`\n${shape} table, quoting ${quoting}`);
  for (const { kind, files, exact, wrong, score: mean } of figures) {
    const rest = wrong > 0 ? `, ${wrong} with wrong rows` : '';
    console.log(`  ${kind.padEnd(26)} ${mean.toFixed(4)}  ${exact} of ${files} exact${rest}`);
  }
  const exact = figures.reduce((sum, kind) => sum + kind.exact, 0);
  console.log(
    `  simple ${simpleScore(figures).toFixed(4)}, weighted ${weightedScore(figures).toFixed(4)}, exact ${exact} of ${judgements.length}`,
  );
  for (const { kind, name, exact: isExact, wrong, read } of judgements) {
    if (kind !== values.show || isExact) continue;
    console.log(`  ${name}: ${read.length} rows, wrong: ${JSON.stringify(wrong.slice(0, 3))}`);
  }
}
