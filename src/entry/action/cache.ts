import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { warning } from '@actions/core';
import { cleanFilesPath } from '../../app/remembered.ts';
import { version } from '../../domain/version.gen.ts';

/** What was taken from the CI's cache, and where it is put back. */
export interface Cached {
  readonly path: string;
  readonly key: string;
  /** The content that was restored. */
  readonly before: string | undefined;
}

/**
 * Brings back which files were clean. Not for pull requests, which look at few files and must not leave anything that
 * runs of the default branch would use. A cache that does not answer costs a warning, and nothing else.
 */
export async function restoreCache(cwd: string): Promise<Cached | undefined> {
  const { env } = process;
  if (/^(?:pull_request|workflow_run|merge_group)/.test(env['GITHUB_EVENT_NAME'] ?? '')) return undefined;
  const path = cleanFilesPath(cwd);
  if (path === undefined) return undefined;
  const prefix = `kempt-${version}-${process.platform}-${process.arch}-`;
  const key = `${prefix}${env['GITHUB_SHA'] ?? ''}`;
  try {
    const cache = await import('@actions/cache');
    if (!cache.isFeatureAvailable()) return undefined;
    await cache.restoreCache([relative(process.cwd(), path)], key, [prefix]);
    return { path, key, before: contentOf(path) };
  } catch (error) {
    warning(`The cache could not be read: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** Keeps what this run found clean, if that differs. */
export async function keepCache({ path, key, before }: Cached): Promise<void> {
  if (!existsSync(path) || contentOf(path) === before) return;
  try {
    const cache = await import('@actions/cache');
    await cache.saveCache([relative(process.cwd(), path)], key);
  } catch (error) {
    warning(`The cache could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function contentOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'latin1') : undefined;
}
