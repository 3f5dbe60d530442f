import { readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { Mode } from '../../domain/entry.ts';
import { SourceFile } from '../../domain/source-file.ts';

/** The files that findings are about, each read once. */
export class OpenFiles {
  readonly #top: string;
  readonly #real: string;
  readonly #files = new Map<string, SourceFile | undefined>();

  constructor(top: string) {
    this.#top = top;
    this.#real = realpathSync(top);
  }

  open(path: string): SourceFile | undefined {
    if (!this.#files.has(path)) this.#files.set(path, this.#read(path));
    return this.#files.get(path);
  }

  #read(path: string): SourceFile | undefined {
    try {
      const content = readFileSync(join(this.#top, path));
      const file = new SourceFile();
      file.reset(path, Mode.file, 0, 0, content, content.length);
      return file;
    } catch {
      return undefined;
    }
  }

  /** The path from the top that a tool means that runs in `cwd`; undefined: outside. */
  inside(path: string, cwd: string): string | undefined {
    const plain = path.startsWith('file://') ? decoded(path.slice('file://'.length)) : path;
    const full = isAbsolute(plain) ? plain : join(this.#top, cwd, plain);
    for (const top of [this.#top, this.#real]) {
      const inside = relative(top, full).split(sep).join('/');
      if (inside !== '' && inside !== '..' && !inside.startsWith('../') && !isAbsolute(inside)) return inside;
    }
    return full === this.#top || full === this.#real ? '.' : undefined;
  }
}

/** Some tools write paths as they are. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
