import { relative, sep } from 'node:path';
import { which } from '../../lib/which.ts';
import type { HookPlace } from './place.ts';

/** What a file that a team shares says to run: without paths of this machine. */
export interface TeamCommand {
  /** For a shell in the top of the work tree. */
  readonly line: string;
  readonly notes: readonly string[];
}

/** Kempt as a package of the repository, as a file in it, or else whichever is on the PATH. */
export function toTeamCommand({ top, program }: HookPlace): TeamCommand {
  const inside = relative(top, program.cli).split(sep).join('/');
  const outside = inside.startsWith('../') || inside === '' || inside.includes(':');
  if (outside) return { line: 'kempt check --staged', notes: pathNotes() };
  if (inside.split('/').includes('node_modules')) return { line: 'npx --no -- kempt check --staged', notes: [] };
  const file = /^[\w./-]+$/.test(inside) ? inside : `'${inside.replaceAll("'", "'\\''")}'`;
  return { line: `node ${file} check --staged`, notes: [] };
}

function pathNotes(): readonly string[] {
  if (which('kempt', process.env['PATH']) !== undefined) return [];
  return ['There is no kempt on the PATH here: until there is, every commit fails.'];
}

/** Whether a line of a shell has Kempt check what is staged. */
export function isOurs(line: string): boolean {
  return /(?:\bkempt|\bcli\.js)['"]? check --staged\b/.test(line) && !/^\s*#/.test(line);
}
