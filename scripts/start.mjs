/** npm start: install, build, publish every report. */
import { pnpm } from './pnpm.mjs';

pnpm('install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only', '--loglevel=error');
pnpm('exec', 'turbo', 'run', 'build');
