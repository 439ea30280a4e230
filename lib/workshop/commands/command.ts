import { parseArgs, type ParseArgsConfig } from 'node:util';
import { SettingError } from '../../settings';

/** A command that was typed in a way that cannot be carried out, as a sentence for the person who typed it. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * Runs a command: what it returns is the exit code; a wrong setting or word is said in one sentence with exit code 2.
 */
export async function runCommand(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof SettingError || error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

/**
 * The options of a command line.
 *
 * @param usage the line to type, shown when an option is not known
 * @throws UsageError for an unknown option or one without its value
 */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [first = ''] = error instanceof Error ? error.message.split('. ') : [];
    const option = /'(-[^']*)'/.exec(first)?.[1]?.split(' ')[0];
    throw new UsageError(
      `${option === undefined ? 'These words cannot be used.' : `The option ${option} is not known, or has no value after it.`} Type: ${usage}`,
    );
  }
}
