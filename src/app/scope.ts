import { statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { ChangeSet } from '../domain/change-set.ts';
import { type Entry, isRegular, Mode } from '../domain/entry.ts';
import { UserError } from '../domain/errors.ts';
import type { Report } from '../domain/report.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { loadAccelerator } from '../lib/accelerator.ts';
import { indexSize } from '../lib/git/index-bytes.ts';
import { type IndexListing, listIndex, readIndex } from '../lib/git/index-file.ts';
import { findRepository, headCommit, type Repository } from '../lib/git/repository.ts';
import { GitTree } from '../lib/snapshots/git-tree.ts';
import { WorkTree } from '../lib/snapshots/work-tree.ts';
import { tuneAfterListing, tuneBeforeListing } from '../lib/v8-flags.ts';
import type { FileCheck } from '../modules/checks/check.ts';
import { type Inputs, readInputs } from '../pipeline/check/inputs.ts';
import type { Selected } from '../pipeline/check/selection.ts';
import type { TreeInput } from '../pipeline/check/tree.ts';
import { ignoredSince, listForChange } from './change-tree.ts';
import type { Place, ScopeRequest } from './place.ts';

/** What is to be looked at, and how to read it. */
export interface Scope {
  readonly kind: Report['scope']['kind'];
  readonly repository: Repository | undefined;
  /** The directory that paths are relative to. */
  readonly top: string;
  readonly tree: TreeInput;
  /** Reads what stands beside the files that are looked at: the disk, where there is a work tree. */
  readonly beside: Snapshot;
  /** The regular files among the candidates. */
  readonly files: readonly Entry[];
  readonly change?: ChangeSet | undefined;
  /** Where the entries stand in the index, for runs over the work tree. */
  readonly index?: IndexListing | undefined;
  /** Opens base versions of changed files. */
  readonly base?: ((entries: readonly Entry[]) => Promise<Snapshot>) | undefined;
  /** Files a sparse checkout leaves out. */
  readonly sparse: number;
  /** Files that the configuration leaves out. */
  readonly excluded: number;
}

/** The commit that is looked at; undefined: the work tree, or what is staged. */
export async function commitOf({ head }: ScopeRequest, { change, repository }: Scope): Promise<string | undefined> {
  return (
    (await change?.range())?.head ??
    head ??
    (repository !== undefined && repository.top === undefined ? 'HEAD' : undefined)
  );
}

/** Reads what `checks` read beside the files that they judge. */
export async function readBeside(
  { change, repository, beside, files, tree }: Scope,
  checks: readonly Selected<FileCheck>[],
): Promise<Inputs> {
  // Of a change with a work tree the rest of the tree is not listed.
  const part = change !== undefined && repository?.top !== undefined;
  return await readInputs(checks, beside, part ? files : tree.entries, part);
}

export interface ScopeSettings {
  readonly includes: ((path: string) => boolean) | undefined;
  readonly maxSize: number;
  /** Whether of a change only what is new is to be told. */
  readonly onlyNew: boolean;
}

/** Lists what is to be looked at: the files of `change`, or all if the request is for no change. */
export async function openScope(
  request: ScopeRequest,
  { repository, top }: Place,
  settings: ScopeSettings,
  change: ChangeSet | undefined,
): Promise<Scope> {
  if (repository === undefined) return await openFolder(request, top, settings);
  if (change === undefined) return await openAll(request, repository, top, settings);
  return await openChange(request, repository, top, settings, change);
}

async function openFolder(request: ScopeRequest, top: string, settings: ScopeSettings): Promise<Scope> {
  const { listFolder } = await import('../lib/list-folder.ts');
  return finish(
    'paths',
    request,
    undefined,
    top,
    settings,
    listFolder(top),
    (entries) => new WorkTree(top, entries, settings.maxSize),
  );
}

async function openAll(
  request: ScopeRequest,
  repository: Repository,
  top: string,
  settings: ScopeSettings,
): Promise<Scope> {
  const kind = request.paths.length > 0 ? 'paths' : 'all';
  if (repository.top === undefined || request.head !== undefined) {
    const { listCommit } = await import('../lib/git/ls-tree.ts');
    const entries = await listCommit(repository, request.head ?? 'HEAD');
    return finish(
      kind,
      request,
      repository,
      top,
      settings,
      entries,
      (all) => new GitTree(repository, all, settings.maxSize),
    );
  }
  const size = indexSize(repository);
  await tuneBeforeListing(size);
  const index = readIndex(repository);
  const entries = index?.entries ?? (await listIndex(repository));
  await tuneAfterListing(size);
  const untracked = untrackedPaths(request, top, entries);
  const all = untracked.length === 0 ? entries : [...entries, ...untracked];
  const scope = finish(
    kind,
    request,
    repository,
    top,
    settings,
    all,
    (own) => new WorkTree(top, own, settings.maxSize),
  );
  return { ...scope, index, sparse: index?.sparse ?? 0 };
}

/** A file that is named is looked at even if it is not tracked. */
function untrackedPaths({ cwd, paths }: ScopeRequest, top: string, entries: readonly Entry[]): Entry[] {
  if (paths.length === 0) return [];
  const tracked = new Set(entries.map((entry) => entry.path));
  return paths.flatMap((path) => {
    const inside = toInside(cwd, top, path);
    const stat = statSync(resolve(cwd, path), { throwIfNoEntry: false });
    if (stat === undefined) throw new UserError(`There is no file ${path}`);
    if (!stat.isFile() || tracked.has(inside)) return [];
    return [{ path: inside, mode: stat.mode & 0o100 ? Mode.executable : Mode.file, size: stat.size }];
  });
}

async function openChange(
  request: ScopeRequest,
  repository: Repository,
  top: string,
  settings: ScopeSettings,
  change: ChangeSet,
): Promise<Scope> {
  const candidates = change.files.flatMap((file) => (file.head ? [file.head] : []));
  const whole = await listForChange(repository, request, change);
  const verifying = loadVerified(request);
  const VerifiedTree = verifying && (await verifying).VerifiedTree;
  const open = (entries: readonly Entry[]): Snapshot => {
    const disk = new WorkTree(top, entries, settings.maxSize);
    if (VerifiedTree === undefined) return disk;
    const objects = new GitTree(repository, whole ?? entries, settings.maxSize);
    return repository.top === undefined ? objects : new VerifiedTree(disk, objects);
  };
  const scope = finish(request.staged ? 'staged' : 'changed', request, repository, top, settings, candidates, open);
  return {
    ...scope,
    tree: {
      ...scope.tree,
      entries: whole ?? scope.tree.entries,
      beside: scope.beside,
      ...(settings.onlyNew && { ignoredTracked: async () => await ignoredSince(repository, change) }),
    },
    change,
    base: async (entries) => {
      const objects = new GitTree(repository, entries, settings.maxSize);
      if (repository.top === undefined) return objects;
      const { UndoneTree } = await import('../lib/snapshots/undone-tree.ts');
      return new UndoneTree(new WorkTree(top, [], settings.maxSize), objects, change.files);
    },
  };
}

/** Loads what holds files to git's objects, and hashes them: while git is at work, for a change between commits or to the index. */
export function loadVerified({
  changed,
}: ScopeRequest): Promise<typeof import('../lib/snapshots/verified-tree.ts')> | undefined {
  if (changed !== undefined) return undefined;
  loadAccelerator().catch(() => undefined);
  return import('../lib/snapshots/verified-tree.ts');
}

function finish(
  kind: Scope['kind'],
  request: ScopeRequest,
  repository: Repository | undefined,
  top: string,
  settings: ScopeSettings,
  entries: readonly Entry[],
  open: (entries: readonly Entry[]) => Snapshot,
): Scope {
  const named = toPathFilter(request, top);
  const inside = named ? entries.filter((entry) => named(entry.path)) : entries;
  const candidates = settings.includes ? inside.filter((entry) => settings.includes?.(entry.path)) : inside;
  const snapshot = open(entries);
  return {
    kind,
    repository,
    top,
    tree: {
      snapshot,
      entries,
      candidates,
      submoduleHead: (entry) => (repository?.top === undefined ? undefined : submoduleHead(repository.top, entry)),
      ignoredTracked: async () =>
        repository?.top === undefined ? [] : await (await import('./git-work.ts')).loadIgnored(repository),
    },
    beside: repository?.top === undefined ? snapshot : new WorkTree(top, [], settings.maxSize),
    files: candidates.filter(isRegular),
    sparse: 0,
    excluded: inside.length - candidates.length,
  };
}

function toPathFilter({ cwd, paths }: ScopeRequest, top: string): ((path: string) => boolean) | undefined {
  const inside = paths.map((path) => toInside(cwd, top, path));
  if (inside.length === 0 || inside.includes('')) return undefined;
  return (path) => inside.some((one) => path === one || path.startsWith(`${one}/`));
}

function toInside(cwd: string, top: string, path: string): string {
  const inside = relative(top, resolve(cwd, path)).split(sep).join('/');
  if (inside === '..' || inside.startsWith('../')) throw new UserError(`${path} is outside of the repository ${top}`);
  return inside;
}

function submoduleHead(top: string, { path }: Entry): string | undefined {
  const found = findRepository(join(top, path));
  // Not initialised, or its branch has no commit yet: then nothing can differ.
  return found?.top === join(top, path) ? headCommit(found) : undefined;
}
