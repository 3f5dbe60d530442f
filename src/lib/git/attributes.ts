import { toMatcher } from '../glob.ts';
import type { Repository } from './repository.ts';
import { showFiles } from './show.ts';

/** Tells whether an attribute is set for a path: false if it is unset, undefined if nothing is said. */
export type Attributes = (path: string, name: string) => boolean | undefined;

/**
 * Reads the `.gitattributes` of a commit that speak of `paths`. (`git check-attr --source` does it from git 2.40 on.)
 */
export async function loadAttributes(
  repository: Repository,
  commit: string,
  paths: readonly string[],
): Promise<Attributes> {
  const files = new Set(paths.flatMap((path) => foldersOf(path).map((folder) => `${folder}.gitattributes`)));
  const texts = files.size === 0 ? new Map<string, string>() : await showFiles(repository, commit, [...files]);
  // Those of a folder deeper down come later and win.
  const sorted = [...texts].sort(([a], [b]) => a.split('/').length - b.split('/').length);
  const rules = sorted.flatMap(([path, text]) => parseAttributes(text, path.slice(0, -'.gitattributes'.length)));
  return (path, name) => rules.findLast((rule) => rule.values.has(name) && rule.matches(path))?.values.get(name);
}

interface Rule {
  readonly matches: (path: string) => boolean;
  readonly values: ReadonlyMap<string, boolean>;
}

/** The rules of the `.gitattributes` in `folder` (with its slash); see gitattributes(5). */
function parseAttributes(text: string, folder: string): Rule[] {
  return text.split('\n').flatMap((line) => {
    const [pattern = '', ...words] = line.trim().split(/\s+/);
    if (pattern === '' || /^[#![]/.test(pattern) || words.length === 0) return [];
    const values = new Map(words.map(toValue));
    const glob = pattern.includes('/') ? pattern.replace(/^\//, '') : `**/${pattern}`;
    const matches = toMatcher([glob]);
    return [{ values, matches: (path) => path.startsWith(folder) && matches(path.slice(folder.length)) }];
  });
}

function toValue(word: string): readonly [name: string, value: boolean] {
  if (word.startsWith('-')) return [word.slice(1), false];
  const [name = '', value] = word.split('=');
  return [name, value !== 'false'];
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return ['', ...parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`)];
}
