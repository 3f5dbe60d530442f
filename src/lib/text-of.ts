import { readFileSync } from 'node:fs';

/** What a file says; undefined if it is not there or cannot be read. */
export function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
