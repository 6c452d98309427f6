import { readFileSync } from 'node:fs';
import { checkFigure } from './check-figure.ts';

const [bundleFile = 'bundle.json', expectedFile = 'expected.json'] = process.argv.slice(2);
try {
  const problem = checkFigure(bundleFile, JSON.parse(readFileSync(expectedFile, 'utf8')));
  if (problem) throw new Error(problem);
  console.log(`${bundleFile}: the figure stands.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
