import { UpstreamError, UserError } from '../../domain/errors.ts';
import { ExitCode } from '../../domain/gate.ts';
import { nearest } from '../../domain/nearest.ts';
import { version } from '../../domain/version.gen.ts';
import { commandSummaries, commands } from './commands/index.gen.ts';
import { runCommand } from './run-command.ts';
import { print, tell } from './streams.ts';

/** Runs the command line, and ends the process with its exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted(signal));
  // To take its memory apart piece by piece would cost another 4 ms.
  process.exit(await execute(argv));
}

/** Runs the command line; whatever goes wrong is told, and becomes an exit code. */
export async function execute(argv: readonly string[]): Promise<number> {
  try {
    return await dispatch(argv);
  } catch (error) {
    return await explain(error);
  }
}

async function dispatch([name, ...rest]: readonly string[]): Promise<number> {
  if (name === '--version' || name === '-V') return say(`${version}\n`);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const [topic] = rest;
    if (topic === undefined || !(topic in commands)) return say((await import('./help.ts')).overview(commandSummaries));
    return await dispatch([topic, '--help']);
  }
  const entry = Object.hasOwn(commands, name) ? commands[name as keyof typeof commands] : undefined;
  if (entry === undefined) {
    const hint = nearest(name, Object.keys(commands));
    throw new UserError(
      `There is no command ${name}`,
      hint ? `Did you mean kempt ${hint}?` : 'kempt --help lists the commands.',
    );
  }
  return await runCommand(await entry(), rest);
}

function say(text: string): number {
  print(text);
  return ExitCode.clean;
}

function interrupted(signal: string): void {
  tell(`\nkempt: interrupted by ${signal}; there is no result\n`);
  process.exit(ExitCode.interrupted);
}

async function explain(error: unknown): Promise<number> {
  const { logLines } = await import('../../lib/visible.ts');
  if (error instanceof UserError) {
    tell(logLines(`kempt: ${error.message}\n${error.remedy === undefined ? '' : `${error.remedy}\n`}`));
    return ExitCode.usage;
  }
  if (error instanceof UpstreamError) {
    tell(logLines(`kempt: incomplete: ${error.who}: ${error.message}\n`));
    return ExitCode.incomplete;
  }
  const { isSystemError, describeSystemError } = await import('./system-error.ts');
  if (isSystemError(error)) {
    tell(logLines(`kempt: incomplete: ${describeSystemError(error)}\n`));
    return ExitCode.incomplete;
  }
  const stack = error instanceof Object && 'stack' in error ? String(error.stack) : String(error);
  tell(logLines(`kempt: this is a bug of Kempt ${version}; please report it with these lines:\n${stack}\n`));
  return ExitCode.bug;
}
