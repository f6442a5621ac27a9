import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What the one who typed a command can mend; the message says how. */
export class UsageProblem extends Error {}

/** A class of errors. */
type ErrorClass = new (...args: never[]) => Error;

/**
 * Runs a command with the arguments that were typed after it. It fails where `main` returns false, and
 * where it throws a `UsageProblem` or another of `mendable`, of which the message alone is told.
 */
export async function run(
  main: (args: string[]) => unknown,
  ...mendable: ErrorClass[]
): Promise<void> {
  try {
    process.exitCode = (await main(process.argv.slice(2))) === false ? 1 : 0;
  } catch (error) {
    if (![UsageProblem, ...mendable].some((each) => error instanceof each)) throw error;
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

/**
 * What arguments say, as Node reads them.
 * @throws UsageProblem with the usage where they are none of the options
 */
export function parseArguments<Config extends ParseArgsConfig>(usage: string, config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageProblem(usage, { cause: error });
  }
}
