import { parseArgs, type ParseArgsConfig } from 'node:util';
import { printable } from '../messages';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * What a command takes, in the terms of `parseArgs` (`--help` need not be named), and the words
 * that say so.
 */
export interface CommandForm<O extends Options> {
  /** `npm run build -- [--strict]` and a line for each option */
  readonly usage: string;
  readonly options: O;
  /** whether words that are no options are taken */
  readonly takesWords?: boolean;
}

/** The options that a command was called with, and the words beside them. */
export interface CommandLine<O extends Options> {
  readonly values: ReturnType<typeof parseArgs<{ options: O }>>['values'];
  readonly words: readonly string[];
}

/**
 * Reads how a command was called. `--help` prints its usage and ends it with 0; what it does not
 * take ends it with 2.
 */
export function readCommandLine<O extends Options>({ usage, options, takesWords }: CommandForm<O>): CommandLine<O> {
  const help = { help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { values, positionals } = parseArgs({
      options: { ...options, ...help },
      allowPositionals: takesWords === true,
    });
    if ((values as { help?: boolean }).help !== true)
      return { values: values as CommandLine<O>['values'], words: positionals };
  } catch (error) {
    // what follows the first sentence tells how to name a file "--strict"
    refuse(usage, (error as Error).message.split(/\. |\n/)[0]!);
  }
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}

/**
 * Lets a command end in peace when whoever reads its output has seen enough ("| head") and closes
 * the pipe.
 */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
}

/**
 * Ends a command that was called with what it does not take: says what is wrong and how it is
 * called, status 2.
 */
export function refuse(usage: string, message: string): never {
  process.stderr.write(`${printable(message)}\n${usage}\n`);
  process.exit(2);
}
