/** npm test: install, then package boundaries, lint, types and every test. */
import { pnpm } from './pnpm.mjs';

pnpm('install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only', '--loglevel=error');
pnpm('exec', 'turbo', 'boundaries');
pnpm('exec', 'turbo', 'run', 'lint', 'typecheck', 'test');
