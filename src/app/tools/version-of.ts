import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { exec } from '../../lib/exec.ts';
import { toolEnvironment } from '../../lib/tool-environment.ts';
import type { CopyOptions } from './copy.ts';

/** What a program says of its version, asked once for each state of its file. */
export async function versionOf(
  start: readonly string[],
  args: readonly string[],
  pattern: string | undefined,
  { env, versions, top }: Pick<CopyOptions, 'env' | 'versions' | 'top'>,
  mayStart = true,
): Promise<string | undefined> {
  const path = start.at(-1) ?? '';
  const { size, mtimeMs } = statSync(path);
  // What a name leads to may depend on the folder: shims look there for a version.
  const key = [path, size, mtimeMs, top, ...args].join('\0');
  const before = versions.get(key);
  if (before !== undefined || !mayStart) return before;
  const ran = await exec([...start, ...args], {
    cwd: top,
    env: toolEnvironment(env, { folders: [dirname(path)] }),
    timeout: 60_000,
    maxOutput: 65536,
  });
  const expression = new RegExp(pattern ?? /(\d+\.\d+(?:\.\d+)?(?:[-+.]?[0-9A-Za-z.]+)?)/);
  const version = expression.exec(`${ran.stdout}\n${ran.stderr}`)?.[1];
  if (version !== undefined) versions.set(key, version);
  return version;
}
