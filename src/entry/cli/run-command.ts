import { parseArgs } from 'node:util';
import { UserError } from '../../domain/errors.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Command, Flags, FlagValues } from './command.ts';
import { print } from './streams.ts';

/** Parses the arguments by the command's own flags and runs it. */
export async function runCommand(command: Command, args: readonly string[]): Promise<number> {
  const end = args.indexOf('--');
  const flagsPart = end < 0 ? args : args.slice(0, end);
  if (flagsPart.includes('--help') || flagsPart.includes('-h')) {
    print((await import('./help.ts')).helpOf(command));
    return 0;
  }
  const { values, positionals } = parse(command, args);
  // parseArgs was given the flags' own types.
  return await command.run(values as FlagValues<Flags>, positionals);
}

function parse(command: Command, args: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(command.flags).map(([name, { type, multiple = false }]) => [name, { type, multiple }]),
  );
  try {
    return parseArgs({ args: fillOptional(command, args), options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw toUserError(command, cause);
  }
}

/** `--changed` alone is `--changed=`: parseArgs has no optional values. */
function fillOptional(command: Command, args: readonly string[]): string[] {
  const names = Object.keys(command.flags).filter((name) => command.flags[name]?.optionalValue);
  const end = args.indexOf('--');
  return args.map((arg, i) => ((end < 0 || i < end) && names.some((name) => arg === `--${name}`) ? `${arg}=` : arg));
}

function toUserError(command: Command, cause: unknown): UserError {
  const message = cause instanceof Object && 'message' in cause ? String(cause.message) : String(cause);
  const unknown = /Unknown option '--([^']+)'/.exec(message)?.[1];
  if (unknown === undefined) return new UserError(message, `kempt ${command.name} --help lists the flags.`, { cause });
  const hint = nearest(unknown, Object.keys(command.flags));
  const remedy = hint ? `Did you mean --${hint}?` : `kempt ${command.name} --help lists the flags.`;
  return new UserError(`kempt ${command.name} has no flag --${unknown}`, remedy, { cause });
}
