import { parseArgs, type ParseArgsConfig } from 'node:util';
import { describeFault } from '../system-fault';
import { ToldError } from '../told-error';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What was typed after the name of a command. */
type Typed<Known extends Options> = {
  values: ReturnType<typeof parseArgs<{ options: Known }>>['values'];
  words: string[];
};

/** A command as its file writes it. */
type Shape<Known extends Options> = {
  /** The line to type, with every option, and below it what the command does. */
  usage: string;
  options: Known;
  /** The words it takes beside its options, and the sentence for when there are too few. */
  words?: { least: number; most: number; needed: string };
  /** @returns the exit code */
  run: (typed: Typed<Known>) => number | Promise<number>;
};

export type Command = {
  usage: string;
  /** Reads what was typed, does it, and says in a sentence why not; returns the exit code. */
  run: (typed: readonly string[]) => Promise<number>;
};

/** Makes a command that knows --help, and refuses options and words that it has no use for. */
export function command<const Known extends Options>(shape: Shape<Known>): Command {
  const run = async (typed: readonly string[]): Promise<number> => {
    try {
      if (typed.includes('--help') || typed.includes('-h')) console.log(shape.usage);
      else return await shape.run(readTyped(shape, typed));
      return 0;
    } catch (error) {
      return tell(error);
    }
  };
  return { usage: shape.usage, run };
}

/**
 * Says why something could not be done, when the reason is one for people.
 *
 * @returns the exit code
 * @throws the error itself when it is a fault of the program
 */
export function tell(error: unknown): number {
  const told = error instanceof ToldError ? error.message : describeFault(error);
  if (told === undefined) throw error;
  console.error(told);
  return error instanceof ToldError ? error.exitCode : 1;
}

function readTyped<Known extends Options>(
  { usage, options, words }: Shape<Known>,
  typed: readonly string[],
): Typed<Known> {
  const { least, most, needed } = words ?? { least: 0, most: 0, needed: '' };
  const line = usage.split('\n')[0] ?? '';
  const { values, positionals } = parse(typed, options, line);
  const stray = positionals[most];
  if (stray !== undefined) throw new ToldError(`"${stray}" is not used here. Type: ${line}`, 2);
  if (positionals.length < least) throw new ToldError(`${needed} Type: ${line}`, 2);
  return { values, words: positionals };
}

function parse<Known extends Options>(typed: readonly string[], options: Known, line: string) {
  try {
    return parseArgs({ args: [...typed], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [first = ''] = error instanceof Error ? error.message.split('. ') : [];
    const option = /'(-[^']*)'/.exec(first)?.[1]?.split(' ')[0] ?? typed.join(' ');
    throw new ToldError(
      `The option ${option} is not known, or has no value after it. Type: ${line}`,
      2,
    );
  }
}

/**
 * The one of some words that an option is.
 *
 * @throws ToldError when it is none of them
 */
export function oneOf<const Word extends string>(
  option: string,
  typed: string,
  words: readonly Word[],
): Word {
  const found = words.find((word) => word === typed);
  if (found !== undefined) return found;
  throw new ToldError(`--${option} is "${typed}". It must be one of: ${words.join(', ')}.`, 2);
}
