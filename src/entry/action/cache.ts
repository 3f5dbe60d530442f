import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { warning } from '@actions/core';
import { cleanFilesPath } from '../../app/remembered.ts';
import { version } from '../../domain/version.gen.ts';
import { cacheFolder } from '../../lib/cache-folder.ts';
import { listInstalled, removeUnused } from '../../lib/install/unused.ts';

/** A part of what is remembered, as the CI's cache keeps it. */
interface Store {
  /** Relative to the workspace, if checkouts elsewhere are to find it, too. */
  readonly path: string;
  /** What the keys of all its states begin with. */
  readonly prefix: string;
  /** The end of the key of the state it is in. */
  key(): string;
  /** Tells two states apart; undefined: there is nothing. */
  state(): string | undefined;
}

/** A store, and the state in which it was brought back. */
export interface Cached {
  readonly store: Store;
  readonly before: string | undefined;
}

const machine = `${process.platform}-${process.arch}`;
/** Tools that no run has used for so long are not kept any more. */
const daysKept = 14;

/**
 * Brings back which files were clean, which tools were installed, and what they found. A cache that does not answer costs a
 * warning, and nothing else. Not with the rights of the default branch on the work of a pull request: what that leaves
 * behind would be used by every run (`pull_request_target`, `workflow_run`); caches of `pull_request` are its own.
 */
export async function restoreCaches(cwd: string): Promise<readonly Cached[]> {
  const event = process.env['GITHUB_EVENT_NAME'] ?? '';
  if (/^(?:pull_request_target|workflow_run)$/.test(event)) return [];
  try {
    const cache = await import('@actions/cache');
    if (!cache.isFeatureAvailable()) return [];
    return await Promise.all(
      storesFor(cwd, event).map(async (store) => {
        // A runner of one's own has it already.
        if (store.state() === undefined)
          await cache.restoreCache([store.path], `${store.prefix}${commit()}`, [store.prefix]);
        return { store, before: store.state() };
      }),
    );
  } catch (error) {
    warning(`The cache could not be read: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

/** Keeps what this run added. */
export async function keepCaches(cached: readonly Cached[]): Promise<void> {
  for (const { store, before } of cached) {
    const state = store.state();
    if (state === undefined || state === before) continue;
    try {
      const cache = await import('@actions/cache');
      await cache.saveCache([store.path], `${store.prefix}${store.key()}`);
    } catch (error) {
      warning(`The cache could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function storesFor(cwd: string, event: string): readonly Store[] {
  // Of a change few files are looked at: they are read anew.
  const ofChange = /^(?:pull_request|merge_group)/.test(event);
  const clean = ofChange ? undefined : cleanFilesPath(cwd);
  return [...(clean === undefined ? [] : [cleanFiles(clean)]), installs(cacheFolder()), results(cacheFolder())];
}

function cleanFiles(path: string): Store {
  const prefix = `kempt-${version}-${machine}-`;
  return { path: relative(process.cwd(), path), prefix, key: commit, state: () => contentOf(path) };
}

/** Their names tell what is in them: the same tools have the same key, whatever version of Kempt installed them. */
function installs(folder: string): Store {
  const state = (): string | undefined => {
    removeUnused(folder, daysKept);
    const names = listInstalled(folder);
    return names.length === 0 ? undefined : digestOf(names);
  };
  return { path: join(folder, 'tools'), prefix: `kempt-tools-${machine}-`, key: () => state() ?? '', state };
}

/** Each file begins with a sum of its content. */
function results(folder: string): Store {
  const path = join(folder, 'results');
  const state = (): string | undefined => {
    const names = existsSync(path) ? readdirSync(path).sort() : [];
    return names.length === 0
      ? undefined
      : digestOf(names.map((name) => `${name} ${readFileSync(join(path, name), 'latin1').slice(0, 40)}`));
  };
  return { path, prefix: `kempt-results-${version}-${machine}-`, key: commit, state };
}

function commit(): string {
  return process.env['GITHUB_SHA'] ?? '';
}

function digestOf(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 40);
}

function contentOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'latin1') : undefined;
}
