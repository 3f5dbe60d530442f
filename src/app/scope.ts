import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { ChangeSet } from '../domain/change-set.ts';
import { type Entry, isRegular, Mode } from '../domain/entry.ts';
import { UserError } from '../domain/errors.ts';
import type { Report } from '../domain/report.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { type ChangeRequest, loadChangeSet, loadSubjects } from '../lib/git/changes.ts';
import { git } from '../lib/git/git.ts';
import { type IndexListing, parseLsFiles, readIndex } from '../lib/git/index-file.ts';
import { findRepository, type Repository } from '../lib/git/repository.ts';
import { GitTree } from '../lib/snapshots/git-tree.ts';
import { VerifiedTree } from '../lib/snapshots/verified-tree.ts';
import { WorkTree } from '../lib/snapshots/work-tree.ts';
import type { TreeInput } from '../pipeline/check/tree.ts';

/** What a command line says of what is to be looked at. */
export interface ScopeRequest {
  readonly cwd: string;
  readonly gitDir?: string | undefined;
  /** Relative to `cwd`; empty: everything. */
  readonly paths: readonly string[];
  readonly base?: string | undefined;
  readonly head?: string | undefined;
  /** Compare the work tree with the merge base of this ref; '' : with the default branch. */
  readonly changed?: string | undefined;
  readonly staged?: boolean | undefined;
}

/** What is to be looked at, and how to read it. */
export interface Scope {
  readonly kind: Report['scope']['kind'];
  readonly repository: Repository | undefined;
  /** The directory that paths are relative to. */
  readonly top: string;
  readonly tree: TreeInput;
  /** Reads what stands beside the files that are looked at, see `readInputs`: the disk, where there is a work tree. */
  readonly beside: Snapshot;
  /** The regular files among the candidates. */
  readonly files: readonly Entry[];
  readonly change?: ChangeSet | undefined;
  /** Where the entries stand in the index, for runs over the work tree. */
  readonly index?: IndexListing | undefined;
  /** Opens base versions of changed files. */
  readonly base?: ((entries: readonly Entry[]) => Snapshot) | undefined;
  /** Files a sparse checkout leaves out. */
  readonly sparse: number;
  /** Files that the configuration leaves out. */
  readonly excluded: number;
}

export interface ScopeSettings {
  readonly includes: ((path: string) => boolean) | undefined;
  readonly maxSize: number;
  /** Whether a check wants the hunks of the change, and the subjects of its commits. */
  readonly patch: boolean;
  readonly subjects: boolean;
}

/** Where the repository is, and where its configuration is looked for. */
export function locate(request: ScopeRequest): { repository: Repository | undefined; top: string } {
  const stat = statSync(request.cwd, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) throw new UserError(`There is no directory ${request.cwd}`, 'Check the path behind --cwd.');
  const repository = findRepository(request.cwd, request.gitDir);
  return { repository, top: repository?.top ?? resolve(request.cwd) };
}

/** Lists what is to be looked at. */
export async function openScope(
  request: ScopeRequest,
  { repository, top }: { repository: Repository | undefined; top: string },
  settings: ScopeSettings,
): Promise<Scope> {
  const wanted = changeOf(request);
  if (repository === undefined) {
    if (wanted)
      throw new UserError(
        `${request.cwd} is in no git repository`,
        'Without --changed, --staged, --base and --head the directory itself is checked.',
      );
    return await openFolder(request, top, settings);
  }
  if (wanted === undefined) return await openAll(request, repository, top, settings);
  const change = await loadChangeSet(repository, wanted, settings.patch);
  const subjects =
    settings.subjects && change.head !== undefined ? await loadSubjects(repository, change.base, change.head) : [];
  return await openChange(request, repository, top, settings, { ...change, subjects }, wanted);
}

/** Whether the request is for a change, and not for a state as a whole. */
export function isOfChange(request: ScopeRequest): boolean {
  return changeOf(request) !== undefined;
}

function changeOf({ base, head, changed, staged }: ScopeRequest): ChangeRequest | undefined {
  const given = [base !== undefined || head !== undefined, changed !== undefined, staged === true].filter(Boolean);
  if (given.length > 1) throw new UserError('--base/--head, --changed and --staged exclude each other');
  if (staged) return { kind: 'staged' };
  if (changed !== undefined) return { kind: 'work-tree', ref: changed === '' ? undefined : changed };
  if (base !== undefined) return { kind: 'commits', base, head: head ?? 'HEAD' };
  return undefined;
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
  const index = readIndex(repository);
  const entries = index?.entries ?? parseLsFiles(await git(repository, ['ls-files', '-s', '-z']));
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

async function listCommit(repository: Repository, rev: string): Promise<Entry[]> {
  const { parseLsTree, treeArgs } = await import('../lib/git/ls-tree.ts');
  return parseLsTree(await git(repository, treeArgs(rev)));
}

async function openChange(
  request: ScopeRequest,
  repository: Repository,
  top: string,
  settings: ScopeSettings,
  change: ChangeSet,
  { kind }: ChangeRequest,
): Promise<Scope> {
  const candidates = change.files.flatMap((file) => (file.head ? [file.head] : []));
  const whole =
    repository.top === undefined || needsWholeTree(change) ? await listWhole(repository, change) : undefined;
  const open = (entries: readonly Entry[]): Snapshot => {
    const disk = new WorkTree(top, entries, settings.maxSize);
    if (kind === 'work-tree') return disk;
    const objects = new GitTree(repository, whole ?? entries, settings.maxSize);
    return repository.top === undefined ? objects : new VerifiedTree(disk, objects);
  };
  const scope = finish(kind === 'staged' ? 'staged' : 'changed', request, repository, top, settings, candidates, open);
  return {
    ...scope,
    tree: { ...scope.tree, entries: whole ?? scope.tree.entries },
    change,
    base: (entries) => new GitTree(repository, entries, settings.maxSize),
  };
}

/** Names clash and links break only with others: then the tree as a whole matters. */
function needsWholeTree(change: ChangeSet): boolean {
  return change.files.some(
    (file) =>
      file.status !== 'modified' ||
      file.head?.mode === Mode.symlink ||
      /(?:^|\/)\.git(?:attributes|modules|ignore)$/.test(file.path),
  );
}

async function listWhole(repository: Repository, change: ChangeSet): Promise<readonly Entry[]> {
  if (change.head !== undefined) return await listCommit(repository, change.head);
  return readIndex(repository)?.entries ?? parseLsFiles(await git(repository, ['ls-files', '-s', '-z']));
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
      ignoredTracked: async () => (repository?.top === undefined ? [] : await ignoredTracked(repository)),
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
  try {
    const found = findRepository(join(top, path));
    if (found?.top !== join(top, path)) return undefined;
    const head = readFileSync(join(found.gitDir, 'HEAD'), 'latin1').trim();
    const name = /^ref: (.+)$/.exec(head)?.[1];
    return name === undefined ? head : readFileSync(join(found.commonDir, name), 'latin1').trim();
  } catch {
    // Not initialised, or its branch has no commit yet: then nothing can differ.
    return undefined;
  }
}

async function ignoredTracked(repository: Repository): Promise<readonly string[]> {
  const output = await git(repository, ['ls-files', '-c', '-i', '--exclude-per-directory=.gitignore', '-z']);
  return output.toString('utf8').split('\0').filter(Boolean);
}
