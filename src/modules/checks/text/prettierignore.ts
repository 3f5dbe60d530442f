import { dirName } from '../../../domain/path.ts';
import type { ReadText } from '../check.ts';

interface Pattern {
  readonly negated: boolean;
  readonly foldersOnly: boolean;
  /** Matches paths relative to the folder of the file that has the pattern. */
  readonly matches: RegExp;
}

/** Parsed once for all files below it. */
const parsed = new Map<string, readonly Pattern[]>();

/** Whether a `.prettierignore` in the folder of `path` or above says that its text is not to be formatted. */
export function isPrettierIgnored(path: string, read: ReadText): boolean {
  for (let dir = dirName(path); ; dir = dirName(dir)) {
    const text = read(dir === '' ? '.prettierignore' : `${dir}/.prettierignore`);
    if (text !== undefined && ignores(patternsOf(text), dir === '' ? path : path.slice(dir.length + 1))) return true;
    if (dir === '') return false;
  }
}

/** As git reads ignore rules: what is in an ignored folder is ignored, otherwise the last pattern that matches counts. */
function ignores(patterns: readonly Pattern[], path: string): boolean {
  for (let end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
    const folder = end >= 0;
    const part = folder ? path.slice(0, end) : path;
    const last = patterns.findLast((one) => (folder || !one.foldersOnly) && one.matches.test(part));
    if (last && !last.negated) return true;
    if (!folder) return false;
  }
}

function patternsOf(text: string): readonly Pattern[] {
  let patterns = parsed.get(text);
  if (patterns === undefined) {
    patterns = text.split(/\r?\n/).flatMap((line) => toPattern(line.trim()) ?? []);
    parsed.set(text, patterns);
  }
  return patterns;
}

/** Undefined for no pattern, and for a kind of files: that Prettier leaves those to others makes no text meant. */
function toPattern(line: string): Pattern | undefined {
  if (line === '' || line.startsWith('#') || /^(?:\*\*\/)?\*?\.\w+$/.test(line)) return undefined;
  const negated = line.startsWith('!');
  const glob = (negated ? line.slice(1) : line).replace(/^\\(?=[#!])/, '');
  const bare = glob.replace(/\/$/, '');
  const source = bare.replace(/^\//, '').replace(special, (part) => translated[part] ?? escaped(part));
  return {
    negated,
    foldersOnly: bare !== glob,
    matches: new RegExp(`^${bare.includes('/') ? '' : '(?:.*/)?'}${source}$`),
  };
}

const special = /^\*\*\/|\/\*\*\/|\/\*\*$|\*+|\?|\[!?[^\]/]+\]|\\?[^\w/-]/g;
const translated: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '/**/': '/(?:.*/)?',
  '/**': '/.*',
  '*': '[^/]*',
  '**': '[^/]*',
  '?': '[^/]',
};

function escaped(part: string): string {
  if (part.length > 1 && part.startsWith('[')) return part.replace('[!', '[^').replace(/\\/g, '\\\\');
  return `\\${part.at(-1)}`;
}
