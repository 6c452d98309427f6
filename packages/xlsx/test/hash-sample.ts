import { createHash } from 'node:crypto';
import { renderWorkbook } from '../src/index.ts';
import { sampleReport } from './sample-report.ts';

const { bytes } = await renderWorkbook(sampleReport, { locale: 'zh-CN' });
process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
