import { statSync } from 'node:fs';

/** Whether `path` leads to something, links followed. */
export function existsAt(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A link that leads to itself (ELOOP), or a name that the file system cannot have.
    return false;
  }
}
