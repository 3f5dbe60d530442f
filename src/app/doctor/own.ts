import { lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../domain/version.gen.ts';
import { cacheFolder } from '../../lib/cache-folder.ts';
import { formatBytes } from '../../lib/text.ts';
import type { Line } from './line.ts';

/** Kempt itself, and where it keeps what it installs. */
export function lookAtOneself(env: NodeJS.ProcessEnv): readonly Line[] {
  const offline = env['KEMPT_OFFLINE'] !== undefined;
  return [
    { status: 'good', what: 'Kempt', value: version },
    lookAtCache(cacheFolder(env)),
    ...(offline ? [{ status: 'none', what: 'network', value: 'not used: KEMPT_OFFLINE is set' } as const] : []),
  ];
}

function lookAtCache(folder: string): Line {
  try {
    const probe = join(folder, `.doctor-${process.pid}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
    return { status: 'good', what: 'cache', value: `${folder} (${formatBytes(sizeOf(folder))})` };
  } catch (error) {
    return {
      status: 'bad',
      what: 'cache',
      value: `${folder} cannot be written: ${(error as NodeJS.ErrnoException).code}`,
      remedy: 'Make it writable, or name another folder by KEMPT_CACHE_DIR.',
    };
  }
}

/** In bytes. What goes away meanwhile counts for nothing. */
function sizeOf(folder: string): number {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => lstatSync(join(item.parentPath, item.name), { throwIfNoEntry: false })?.size ?? 0);
  return sizes.reduce((sum, size) => sum + size, 0);
}
