import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const day = 86_400_000;

/** The names of the folders of installed tools that are whole, sorted. */
export function listInstalled(cache: string): readonly string[] {
  return toolsIn(cache).map(({ name }) => name);
}

/** Removes what no run has used for so many days: its marker tells when it was last asked for. */
export function removeUnused(cache: string, days: number): void {
  const oldest = Date.now() - days * day;
  for (const { name, used } of toolsIn(cache)) {
    if (used < oldest) rmSync(join(cache, 'tools', name), { recursive: true, force: true });
  }
}

function toolsIn(cache: string): { readonly name: string; readonly used: number }[] {
  const folder = join(cache, 'tools');
  try {
    return readdirSync(folder)
      .sort()
      .flatMap((name) => {
        const marker = statSync(join(folder, name, 'installed'), { throwIfNoEntry: false });
        return marker ? [{ name, used: marker.mtimeMs }] : [];
      });
  } catch {
    return [];
  }
}
