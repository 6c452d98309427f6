/** npm start: install, build, publish every report. */
import { pnpm } from './pnpm.mjs';

pnpm('install', '--frozen-lockfile', '--prefer-offline');
pnpm('exec', 'turbo', 'run', 'build', '--output-logs=errors-only', '--filter=!./data/*');
pnpm('exec', 'turbo', 'run', 'build', '--filter=./data/*', '--only');
