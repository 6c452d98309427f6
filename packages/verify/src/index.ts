export type { Problem } from './problem.ts';
export { type Outputs, type Verification, verifyOutputs } from './verify-outputs.ts';
export { readWorkbook, type Workbook } from './workbook/read-workbook.ts';
