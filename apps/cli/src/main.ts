import { parseArguments } from './arguments.ts';
import { showControls } from './check-formats/show-controls.ts';
import { usage } from './usage.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** Exit codes: 0 fine, 1 a finding of severity error, 2 wrong use or manifest, 3 our fault. */
export async function main(argv: string[]): Promise<number> {
  try {
    const call = parseArguments(argv);
    switch (call.command) {
      case 'version':
        console.log(version());
        return 0;
      case 'help':
        console.log(usage);
        return 0;
      case 'build': {
        const { runBuild } = await import('./commands/build.ts');
        return await runBuild(call);
      }
      case 'check': {
        const { runCheck } = await import('./commands/check.ts');
        return await runCheck(call);
      }
      case 'init': {
        const { runInit } = await import('./commands/init.ts');
        return await runInit(call);
      }
      case 'score': {
        const { runScore } = await import('./commands/score.ts');
        return await runScore(call);
      }
      case 'table': {
        const { runTable } = await import('./commands/table.ts');
        return await runTable(call);
      }
      case 'value': {
        const { runValue } = await import('./commands/value.ts');
        return await runValue(call);
      }
    }
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`trifold: ${showControls(error.message)}`);
      return 2;
    }
    console.error(
      `trifold: an error of Trifold itself, please report it: ${error instanceof Error ? error.stack : error}`,
    );
    return 3;
  }
}
