import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../domain/errors.ts';
import type { ChangeRequest } from '../lib/git/changes.ts';
import { findRepository, type Repository } from '../lib/git/repository.ts';

/** What a command line says of what is to be looked at. */
export interface ScopeRequest {
  readonly cwd: string;
  readonly gitDir?: string | undefined;
  /** Relative to `cwd`; empty: everything. */
  readonly paths: readonly string[];
  readonly base?: string | undefined;
  readonly head?: string | undefined;
  /** `base` is the merge base itself, and the history between need not be here. */
  readonly exactBase?: boolean | undefined;
  /** Compare the work tree with the merge base of this ref; '' : with the default branch. */
  readonly changed?: string | undefined;
  readonly staged?: boolean | undefined;
}

/** Where a run takes place. */
export interface Place {
  readonly repository: Repository | undefined;
  /** The directory that paths are relative to, and where the configuration is looked for. */
  readonly top: string;
}

/** Where the repository is, and where its configuration is looked for. */
export function locate(request: ScopeRequest): Place {
  const stat = statSync(request.cwd, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) throw new UserError(`There is no directory ${request.cwd}`, 'Check the path behind --cwd.');
  const repository = findRepository(request.cwd, request.gitDir);
  return { repository, top: repository?.top ?? resolve(request.cwd) };
}

/** Whether the request is for a change, and not for a state as a whole. */
export function isOfChange(request: ScopeRequest): boolean {
  return changeOf(request) !== undefined;
}

/** The change that is asked for. Throws {@link UserError} if there are two. */
export function changeOf({ base, head, exactBase, changed, staged }: ScopeRequest): ChangeRequest | undefined {
  const given = [base !== undefined || head !== undefined, changed !== undefined, staged === true].filter(Boolean);
  if (given.length > 1) throw new UserError('--base/--head, --changed and --staged exclude each other');
  if (staged) return { kind: 'staged' };
  if (changed !== undefined) return { kind: 'work-tree', ref: changed === '' ? undefined : changed };
  if (base !== undefined) return { kind: 'commits', base, head: head ?? 'HEAD', exact: exactBase === true };
  return undefined;
}
