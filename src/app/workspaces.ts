import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { ChangeSet } from '../domain/change-set.ts';
import { type Entry, isRegular } from '../domain/entry.ts';
import { UserError } from '../domain/errors.ts';
import { baseName, dirName } from '../domain/path.ts';
import { reachedBy, type Workspace, workspaceFinder } from '../domain/workspaces.ts';
import { toMatcher } from '../lib/glob.ts';
import { workspaceReaders } from '../modules/workspaces/index.gen.ts';
import type { Manifest, WorkspaceReader } from '../modules/workspaces/reader.ts';
import type { Place } from './place.ts';
import type { CheckRequest } from './request.ts';
import { commitOf, type Scope } from './scope.ts';
import { listAll } from './tools/list-all.ts';

/** How far a change reaches in a monorepo. */
export interface Reach {
  /** Whether a file is in a workspace that is reached, or in none. */
  has(path: string): boolean;
  /** The folders of the workspaces that are not reached, and how many files they have. */
  readonly unreached: { readonly workspaces: readonly string[]; readonly files: number };
}

/** Works out from the manifests which workspaces the change reaches. Throws {@link UserError} if there is no change. */
export async function loadReach(request: CheckRequest, place: Place, scope: Scope): Promise<Reach> {
  const { change } = scope;
  if (change === undefined)
    throw new UserError('--affected needs a change, and none was given', 'Add --changed, --staged or --base REV.');
  const { entries } = await listAll(scope, place);
  const workspaces = await loadWorkspaces(entries, await openTexts(request, place, scope, entries));
  const reached = reachedBy(workspaces, pathsOf(change));
  const find = workspaceFinder(workspaces);
  const has = (path: string): boolean => {
    const folder = reached && find(path);
    return folder === undefined || reached?.has(folder) === true;
  };
  const left = workspaces
    .map(({ folder }) => folder)
    .filter((folder) => folder !== '' && reached?.has(folder) === false);
  const files = left.length === 0 ? 0 : entries.filter((entry) => isRegular(entry) && !has(entry.path)).length;
  return { has, unreached: { workspaces: left.sort(), files } };
}

function pathsOf({ files }: ChangeSet): string[] {
  return files.flatMap(({ path, base }) => (base && base.path !== path ? [path, base.path] : [path]));
}

type Texts = (path: string) => string | undefined;

/** The manifests as they are in what is looked at. */
async function openTexts(
  request: CheckRequest,
  { repository, top }: Place,
  scope: Scope,
  entries: readonly Entry[],
): Promise<Texts> {
  const commit = await commitOf(request, scope);
  if (commit === undefined || repository === undefined) return (path) => contentOf(join(top, path));
  const readers = await loadReaders();
  const names = new Set(readers.flatMap(({ roots, manifest }) => [...roots, manifest]));
  const wanted = entries.map(({ path }) => path).filter((path) => names.has(baseName(path)));
  if (wanted.length === 0) return () => undefined;
  const { showFiles } = await import('../lib/git/show.ts');
  const texts = await showFiles(repository, commit, wanted);
  return (path) => texts.get(path);
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

async function loadReaders(): Promise<readonly WorkspaceReader[]> {
  return await Promise.all(Object.values(workspaceReaders).map(async (load) => await load()));
}

/** A member as one kind of monorepo has it. */
interface Member {
  readonly folder: string;
  readonly partial: boolean;
  /** Undefined: it cannot be read. */
  readonly manifest: Manifest | undefined;
}

/** Every workspace, whoever names it. */
async function loadWorkspaces(entries: readonly Entry[], texts: Texts): Promise<readonly Workspace[]> {
  const paths = entries.filter(isRegular).map(({ path }) => path);
  const found = new Map<string, { uses: string[]; unknown: boolean; told: boolean }>();
  for (const reader of await loadReaders()) {
    const members = membersOf(reader, paths, texts);
    const byName = new Map(
      members.flatMap(({ manifest, folder }) => (manifest?.name ? [[manifest.name, folder]] : [])),
    );
    for (const { folder, manifest, partial } of members) {
      const before = found.get(folder) ?? { uses: [], unknown: false, told: false };
      const named = (manifest?.names ?? []).flatMap((name) => byName.get(name) ?? []);
      const placed = (manifest?.folders ?? []).map((to) => toFolder(folder, to));
      found.set(folder, {
        uses: [...before.uses, ...named, ...placed],
        unknown: before.unknown || manifest === undefined || manifest.unknown === true,
        told: before.told || !partial,
      });
    }
  }
  return [...found].map(([folder, { uses, unknown, told }]) => ({ folder, uses, unknown: unknown || !told }));
}

function membersOf(reader: WorkspaceReader, paths: readonly string[], texts: Texts): readonly Member[] {
  const manifests = paths.filter((path) => baseName(path) === reader.manifest);
  const members = new Map<string, Member>();
  for (const root of paths.filter((path) => reader.roots.includes(baseName(path)))) {
    const text = texts(root) ?? '';
    // What cannot be read names nothing: it may be a fixture.
    const named = attempt(() => reader.members(text, baseName(root)));
    if (named === undefined) continue;
    const isMember = toMemberMatcher(named, dirName(root));
    for (const path of manifests) {
      const folder = dirName(path);
      if (members.has(folder) || !isMember(folder)) continue;
      const manifest = attempt(() => reader.read(texts(path) ?? '', text));
      members.set(folder, { folder, manifest, partial: reader.partial === true });
    }
  }
  return [...members.values()];
}

function toMemberMatcher(
  { include, exclude }: NonNullable<ReturnType<WorkspaceReader['members']>>,
  root: string,
): (folder: string) => boolean {
  const globs = (all: readonly string[]): string[] => all.map((glob) => toFolder(root, glob.replace(/\/+$/, '')));
  const wanted = toMatcher(globs(include));
  const unwanted = exclude.length === 0 ? () => false : toMatcher(globs(exclude));
  return (folder) => wanted(folder) && !unwanted(folder);
}

/** Where `to` leads from a folder; '' : the top. */
function toFolder(folder: string, to: string): string {
  const path = posix.join(folder, to).replace(/\/+$/, '');
  return path === '.' ? '' : path;
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
