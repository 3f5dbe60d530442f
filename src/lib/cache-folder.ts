import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Where Kempt keeps installed tools and what they found: `KEMPT_CACHE_DIR`, else `kempt` in the user's cache folder
 * (https://specifications.freedesktop.org/basedir-spec/). A CI's cache keeps this one folder.
 */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env['KEMPT_CACHE_DIR']) return env['KEMPT_CACHE_DIR'];
  const base = env['XDG_CACHE_HOME'];
  // The specification has relative paths ignored.
  return join(base && isAbsolute(base) ? base : join(homedir(), '.cache'), 'kempt');
}
