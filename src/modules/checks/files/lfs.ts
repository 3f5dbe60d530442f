import { dirName } from '../../../domain/path.ts';
import type { Tree } from '../check.ts';

/** Whether a `.gitattributes` of the tree gives the file at `path` to Git LFS. */
export async function isLfsTracked(tree: Tree, path: string): Promise<boolean> {
  for (let folder = dirName(path); ; folder = dirName(folder)) {
    const attributes = await tree.read(folder === '' ? '.gitattributes' : `${folder}/.gitattributes`);
    const inside = folder === '' ? path : path.slice(folder.length + 1);
    // Within one file the last line that matches decides.
    const line = attributes
      ?.split('\n')
      .findLast((one) => /\bfilter\b/.test(one) && matches(one.split(/\s+/)[0] ?? '', inside));
    if (line !== undefined) return /\sfilter=lfs\b/.test(line);
    if (folder === '') return false;
  }
}

/** A pattern without a slash matches the name in any folder (gitattributes(5)). */
function matches(pattern: string, path: string): boolean {
  if (pattern === '' || pattern.startsWith('#')) return false;
  const anchored = pattern.replace(/^\//, '');
  const source = anchored.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|\\]/g, (sign) => globSigns[sign] ?? `\\${sign}`);
  return new RegExp(`^${pattern.includes('/') ? '' : '(?:.*/)?'}${source}$`).test(path);
}

const globSigns: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };
