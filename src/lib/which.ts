import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const extensions = process.platform === 'win32' ? ['.exe', '.cmd', '.bat', ''] : [''];

/** The program that a name leads to on a PATH; undefined if there is none. */
export function which(name: string, path: string | undefined): string | undefined {
  for (const folder of (path ?? '').split(delimiter)) {
    // A relative folder on the PATH would make programs of what the repository holds.
    if (!folder.startsWith('/') && !/^[A-Za-z]:/.test(folder)) continue;
    for (const extension of extensions) {
      const file = join(folder, `${name}${extension}`);
      if (isProgram(file)) return file;
    }
  }
  return undefined;
}

export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
