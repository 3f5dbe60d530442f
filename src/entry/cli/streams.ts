import { ExitCode } from '../../domain/gate.ts';

const pending: Promise<void>[] = [];
let watched = false;

/** Prints the result of a command. The stream takes 2 ms to open: a run that has nothing to say leaves it alone. */
export function print(text: string): void {
  if (!watched) process.stdout.on('error', leave);
  watched = true;
  pending.push(new Promise((resolve) => process.stdout.write(text, () => resolve())));
}

/** Tells what is not the result: errors, progress, timings. */
export function tell(text: string): void {
  pending.push(new Promise((resolve) => process.stderr.write(text, () => resolve())));
}

/** Ends the process once all is told: to take its memory apart piece by piece would cost another 4 ms. */
export async function end(): Promise<never> {
  await Promise.all(pending);
  return process.exit();
}

/** `kempt check | head`: whoever reads has seen enough. Anything else, such as a full disk, loses the result. */
function leave(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(ExitCode.clean);
  process.stderr.write(`kempt: incomplete: the result could not be written: ${error.message}\n`);
  process.exit(ExitCode.incomplete);
}
