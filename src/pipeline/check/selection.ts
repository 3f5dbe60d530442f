import type { Level } from '../../domain/level.ts';
import type { ChangeCheck, Check, FileCheck, TreeCheck } from '../../modules/checks/check.ts';

/** A check with what the configuration says of it. */
export interface Selected<C extends Check = Check> {
  readonly check: C;
  /** Replaces the check's own level; its drafts may still say a milder one of their own. */
  readonly level: Level | undefined;
  /** A value for each of the check's options. */
  readonly options: Readonly<Record<string, never>>;
  /** Whether the configuration leaves `path` out of this check. */
  readonly excludes: (path: string) => boolean;
}

/** The checks of one scope. */
export function ofScope(checks: readonly Selected[], scope: 'file'): readonly Selected<FileCheck>[];
export function ofScope(checks: readonly Selected[], scope: 'tree'): readonly Selected<TreeCheck>[];
export function ofScope(checks: readonly Selected[], scope: 'change'): readonly Selected<ChangeCheck>[];
export function ofScope(checks: readonly Selected[], scope: Check['scope']): readonly Selected[] {
  return checks.filter(({ check }) => check.scope === scope);
}
