import type { CheckCommand, Tool } from '../../domain/tool-schema.ts';

const compiled: readonly string[] = ['go', 'crates', 'download'];

/** About how many milliseconds a command takes for a file; what is known of none is guessed by what kind of tool it is. */
export function paceOf({ category, install }: Tool, { pace }: Pick<CheckCommand, 'pace'>): number {
  if (pace !== undefined) return pace;
  if (category === 'test') return 100;
  return install !== undefined && compiled.includes(install.registry) ? 1 : 10;
}
