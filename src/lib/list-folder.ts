import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, Mode } from '../domain/entry.ts';

/** Every file below `top`, for folders that are in no repository; without `.git` and `node_modules`. */
export function listFolder(top: string): Entry[] {
  const entries: Entry[] = [];
  const pending = [''];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const item of readdirSync(join(top, folder), { withFileTypes: true })) {
      const path = folder === '' ? item.name : `${folder}/${item.name}`;
      if (item.isSymbolicLink()) entries.push({ path, mode: Mode.symlink });
      else if (item.isFile()) entries.push(toEntry(top, path));
      else if (item.isDirectory() && item.name !== '.git' && item.name !== 'node_modules') pending.push(path);
    }
  }
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function toEntry(top: string, path: string): Entry {
  const { mode, size } = statSync(join(top, path));
  return { path, mode: mode & 0o100 ? Mode.executable : Mode.file, size };
}
