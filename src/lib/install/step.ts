import { UpstreamError } from '../../domain/errors.ts';
import { exec } from '../exec.ts';

/** Long enough for a compiler on a slow machine. */
const timeout = 30 * 60_000;

/** Runs one step of an installation. Throws {@link UpstreamError} with the first and last words of what failed. */
export async function step(
  argv: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const ran = await exec(argv, { cwd, env, timeout, maxOutput: 4 * 1024 * 1024 });
  if (ran.code === 0) return ran.stdout;
  const who = argv.slice(0, 3).join(' ');
  if (ran.failure !== undefined) throw new UpstreamError(argv[0] ?? '', `${argv[0]} cannot be run: ${ran.failure}`);
  const words = shortened((ran.stderr.trim() || ran.stdout.trim()).split('\n')).join('\n');
  const how = ran.timedOut ? 'took more than 30 minutes' : `ended with code ${ran.code ?? ran.signal}`;
  throw new UpstreamError(who, `${who} ${how}${words === '' ? '' : `:\n${words}`}`, { status: ran.code ?? undefined });
}

/** Some say what is wrong first, some last. */
function shortened(lines: readonly string[]): readonly string[] {
  return lines.length <= 8 ? lines : [...lines.slice(0, 3), '…', ...lines.slice(-5)];
}
