/** Adds up the test reports. A skipped test counts as failed here: in CI nothing that a test needs is missing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;
for (const group of ['packages', 'apps']) {
  for (const name of readdirSync(new URL(`../${group}/`, import.meta.url))) {
    const report = new URL(`../${group}/${name}/.reports/vitest.json`, import.meta.url);
    if (!existsSync(report)) {
      if (existsSync(new URL(`../${group}/${name}/package.json`, import.meta.url))) {
        console.log(`no test report: ${group}/${name}`);
        failed += 1;
      }
      continue;
    }
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    for (const file of testResults) {
      if (file.assertionResults.length === 0 && file.status !== 'passed') failed += 1;
      for (const { status, fullName } of file.assertionResults) {
        if (status === 'passed') passed += 1;
        else {
          failed += 1;
          console.log(`${status}: ${group}/${name}: ${fullName}`);
        }
      }
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
