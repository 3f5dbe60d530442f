import { type MemoryPlace, rememberConfigs } from '../config/memory.ts';

export { withUsualFlags } from '../lib/v8-flags.ts';

/** The only bundled entry. All else is loaded on demand, so that each caller pays for what it uses. */
export async function cli(argv: readonly string[], memory?: MemoryPlace): Promise<void> {
  if (memory) rememberConfigs(memory);
  const { main } = await import('./cli/main.ts');
  await main(argv);
}

export async function action(): Promise<void> {
  const { execute } = await import('./cli/main.ts');
  const { main } = await import('./action/main.ts');
  const exitCode = await main(execute);
  // What the toolkit wrote: on Windows pipes are not written to at once.
  process.stdout.write('', () => process.exit(exitCode));
}
